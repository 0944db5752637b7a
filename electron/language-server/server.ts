import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  CodeActionKind, DiagnosticSeverity, StreamMessageReader, StreamMessageWriter, TextDocumentSyncKind, TextDocuments, createConnection,
  type CodeAction, type Diagnostic, type Range, type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Level } from '../../core/check/finding'
import { languageOf, type Language } from '../../core/says/language'
import { checkersFor } from '../terminal/checked'
import { speechIn } from '../terminal/speech'
import type { HouseStyle } from '../house-style/house-style'
import { version } from '../version'
import { checkDocument, type Marked, type PlacedFix } from './document-check'

/** Milliseconds after a change until the document is checked: between two words, not between two letters. */
const pause = 150

const severities: Record<Level, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, advice: DiagnosticSeverity.Information,
}

const acts: Readonly<Record<Language, { change(title: string): string, all: string }>> = {
  en: { change: (title) => `Change to “${title}”`, all: 'Apply every fix that needs no judgement' },
  tr: { change: (title) => `Düzelt: “${title}”`, all: 'Karar gerektirmeyen düzeltmelerin hepsini uygula' },
}

const fixAll = `${CodeActionKind.SourceFixAll}.dateline`

/** How often style packages are looked at while a document is open, in milliseconds. */
const every = 2000

/**
 * Serves findings and fixes for plain-text copy to any editor, by the Language Server Protocol 3.17 over standard input and
 * output. `look` has the styles as they are now; open documents are checked again
 * when one has changed. Ends with the editor's `exit`.
 */
export function serveLanguage(look: () => Promise<readonly HouseStyle[]>): void {
  const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout))
  const documents = new TextDocuments(TextDocument)
  let styles: readonly HouseStyle[] = []
  let checkerFor = checkersFor(styles)
  const waiting = new Map<string, NodeJS.Timeout>()
  const known = new Map<string, { version: number, marked: Marked[] }>()

  /** That of the editor, as it says at the beginning. */
  let language: Language = 'en'

  connection.onInitialize(({ locale }) => {
    language = languageOf(locale ?? '')
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] },
      },
      serverInfo: { name: 'Dateline', version: version() },
    }
  })

  /** Takes the styles as they are now; true when they were others before. */
  const lookAgain = async (): Promise<boolean> => {
    const now = await look()
    if (now.length === styles.length && now.every((style, index) => style === styles[index])) return false
    styles = now
    checkerFor = checkersFor(styles)
    known.clear()
    return true
  }

  /** The findings of a document as it is now. */
  const markedIn = async (document: TextDocument): Promise<Marked[]> => {
    if (styles.length === 0) await lookAgain()
    const last = known.get(document.uri)
    if (last?.version === document.version) return last.marked
    const marked = await checkDocument(document.getText(), nameOf(document.uri), styles, checkerFor, await speechIn(language))
    known.set(document.uri, { version: document.version, marked })
    return marked
  }

  const publish = async (uri: string): Promise<void> => {
    const document = documents.get(uri)
    if (!document) return
    const marked = await markedIn(document)
    // Changed meanwhile: the check that follows will tell.
    if (documents.get(uri)?.version !== document.version) return
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics: marked.map((each) => diagnosticOf(document, each)) })
  }

  documents.onDidChangeContent(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri))
    waiting.set(uri, setTimeout(() => void publish(uri), pause))
  })

  setInterval(() => {
    if (documents.keys().length === 0) return
    void lookAgain().then((isOther) => { if (isOther) for (const uri of documents.keys()) void publish(uri) })
  }, every).unref()

  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri))
    waiting.delete(uri)
    known.delete(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })

  connection.onCodeAction(async ({ textDocument: { uri }, range, context }): Promise<CodeAction[]> => {
    const document = documents.get(uri)
    if (!document) return []
    const marked = await markedIn(document)
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
    const asked = (kind: string): boolean => context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true
    const here = asked(CodeActionKind.QuickFix) ? marked.filter((each) => each.from <= to && from <= each.to) : []
    const quick = here.flatMap((each) => each.fixes.map((fix, index): CodeAction => ({
      title: acts[language].change(fix.title),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(document, each)],
      isPreferred: index === 0,
      edit: { changes: { [uri]: editsOf(document, [fix]) } },
    })))
    const safe = asked(fixAll) ? apart(marked.flatMap(({ fixes: [first] }) => (first?.safe ? [first] : []))) : []
    const all: CodeAction[] = safe.length
      ? [{ title: acts[language].all, kind: fixAll, edit: { changes: { [uri]: editsOf(document, safe) } } }]
      : []
    return [...quick, ...all]
  })

  documents.listen(connection)
  connection.listen()
}

function diagnosticOf(document: TextDocument, { finding, from, to, related }: Marked): Diagnostic {
  return {
    range: rangeOf(document, from, to),
    severity: severities[finding.level],
    code: finding.rule,
    source: 'dateline',
    message: finding.message,
    relatedInformation: related.map((other) => ({
      location: { uri: document.uri, range: rangeOf(document, other.from, other.to) }, message: other.text,
    })),
  }
}

function rangeOf(document: TextDocument, from: number, to: number): Range {
  return { start: document.positionAt(from), end: document.positionAt(to) }
}

function editsOf(document: TextDocument, fixes: readonly PlacedFix[]): TextEdit[] {
  return fixes.flatMap(({ edits }) => edits.map(({ from, to, instead }) => ({ range: rangeOf(document, from, to), newText: instead })))
}

/** Of fixes that meet, the first: an editor refuses edits that overlap. */
function apart(fixes: readonly PlacedFix[]): PlacedFix[] {
  const kept: PlacedFix[] = []
  for (const fix of fixes) {
    const meets = fix.edits.some((edit) => kept.some((other) => other.edits.some(({ from, to }) => edit.from <= to && from <= edit.to)))
    if (!meets) kept.push(fix)
  }
  return kept
}

function nameOf(uri: string): string {
  return uri.startsWith('file:') ? basename(fileURLToPath(uri)) : basename(uri)
}
