import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  CodeActionRequest, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification,
  ExitNotification, InitializeRequest, InitializedNotification, PublishDiagnosticsNotification, ShutdownRequest,
  StreamMessageReader, StreamMessageWriter, createProtocolConnection,
  type CodeAction, type Diagnostic, type ProtocolConnection, type PublishDiagnosticsParams, type Range,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { project } from '../command'
import { clean } from './dateline'

const uri = 'file:///desk/storm.txt'
const wrong = clean.replace('mayor’s', 'mayor\'s')

let home: string
let server: ChildProcess
let client: ProtocolConnection
let told: PublishDiagnosticsParams[]
let hear: (() => void) | null

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-home-'))
  told = []
  hear = null
  server = spawn(process.execPath, [join(project, 'out/terminal/cli.cjs'), 'language-server', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, DATELINE_HOME: home },
  })
  client = createProtocolConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!))
  client.onNotification(PublishDiagnosticsNotification.type, (params) => {
    told.push(params)
    hear?.()
  })
  client.listen()
})

async function greet(locale?: string): Promise<void> {
  await client.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {}, ...(locale ? { locale } : {}) })
  await client.sendNotification(InitializedNotification.type, {})
}

afterEach(() => {
  server.kill()
  rmSync(home, { recursive: true, force: true })
})

async function open(text: string, locale?: string): Promise<Diagnostic[]> {
  await greet(locale)
  await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'plaintext', version: 1, text } })
  return diagnosticsOf(1)
}

/** What is told of a version of the document, when it is told. */
async function diagnosticsOf(version: number | undefined): Promise<Diagnostic[]> {
  for (;;) {
    const found = told.find((each) => each.version === version)
    if (found) return found.diagnostics
    await new Promise<void>((resolve) => { hear = resolve })
  }
}

function actions(range: Range, only?: string[]): Promise<CodeAction[]> {
  return client.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [], ...(only ? { only } : {}) } }) as Promise<CodeAction[]>
}

function edited(text: string, action: CodeAction): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'plaintext', 1, text), action.edit!.changes![uri]!)
}

const whole: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

describe('dateline language-server', () => {
  it('tells the findings of a document that is opened, on their words', async () => {
    const diagnostics = (await open(wrong)).filter(({ severity }) => severity === 1)
    expect(diagnostics).toMatchObject([{ code: 'punctuation/apostrophe', source: 'dateline', message: 'The apostrophe is straight; ours is curly.' }])
    const { start, end } = diagnostics[0]!.range
    expect(wrong.split('\n')[start.line]!.slice(start.character, end.character)).toBe('\'')
  })

  it('tells them anew when the newsroom’s own style has changed', async () => {
    const codes = (await open(clean)).map(({ code }) => code)
    expect(codes).not.toContain('desk/mayor')
    const folder = join(home, 'house-style/desk')
    mkdirSync(join(folder, 'terms'), { recursive: true })
    writeFileSync(join(folder, 'terms/desk.yaml'), '- { rule: desk/mayor, wrong: mayor, right: head of the city, source: The desk, level: warning }\n')
    writeFileSync(join(folder, 'package.yaml'), 'name: our-desk\nextends: agency-en\nversion: 2026.11.1\neffective: 2026-11-02\n')
    while (!told.some(({ diagnostics }) => diagnostics.some(({ code }) => code === 'desk/mayor'))) await new Promise<void>((resolve) => { hear = resolve })
    expect(told.at(-1)!.version).toBe(1)
  })

  it('tells them anew when it has changed, and none of one that was closed', async () => {
    await open(clean)
    await client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: 2 }, contentChanges: [{ text: wrong }] })
    expect((await diagnosticsOf(2)).map(({ code }) => code)).toContain('punctuation/apostrophe')
    await client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
    expect(await diagnosticsOf(undefined)).toEqual([])
  })

  it('offers each fix where the finding is, and nowhere else', async () => {
    const [first] = (await open(wrong)).filter(({ severity }) => severity === 1)
    const [quick] = await actions(first!.range, ['quickfix'])
    expect(quick).toMatchObject({ title: 'Change to “’”', kind: 'quickfix', isPreferred: true })
    expect(edited(wrong, quick!)).toBe(clean)
    expect(await actions({ start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, ['quickfix'])).toEqual([])
  })

  it('offers all fixes without judgement at once, which leave nothing of the kind', async () => {
    await open(wrong.replace('Tuesday.', 'Tuesday, the mayor\'s “office said”.'))
    const [all] = await actions(whole, ['source.fixAll'])
    expect(all!.kind).toBe('source.fixAll.dateline')
    const mended = edited(wrong.replace('Tuesday.', 'Tuesday, the mayor\'s “office said”.'), all!)
    expect(mended).toBe(clean.replace('Tuesday.', 'Tuesday, the mayor’s “office said.”'))
  })

  it('speaks Turkish to an editor that does', async () => {
    const [first] = (await open(wrong, 'tr-TR')).filter(({ severity }) => severity === 1)
    expect(first!.message).toBe('Kesme işareti düz; bizde kıvrık kullanılır.')
    const [quick] = await actions(first!.range, ['quickfix'])
    expect(quick!.title).toBe('Düzelt: “’”')
    expect(edited(wrong, quick!)).toBe(clean)
  })

  it('says nothing of a document without words', async () => {
    expect(await open(' \n')).toEqual([])
  })

  it('ends when the editor says so', async () => {
    await greet()
    const ended = new Promise((resolve) => { server.once('exit', resolve) })
    await client.sendRequest(ShutdownRequest.type)
    await client.sendNotification(ExitNotification.type)
    expect(await ended).toBe(0)
  })
})
