import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml'
import type { Located, Parsed, Spot } from './problem'

/** Reads a YAML file. Only the first mistake in its form is named: the ones after it are mostly its consequences. */
export function readYaml(text: string): Parsed {
  const lines = new LineCounter()
  const tab = /^ *\t\s*\S/m.exec(text)
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  // YAML takes some tabs for part of the line before, which no one who types them means.
  if (tab) return { ok: false, spot: spotAt(lines, tab.index), message: 'a tab at the start of a line, where YAML wants spaces' }
  const [error] = [...document.errors, ...document.warnings]
  if (error) return { ok: false, spot: spotAt(lines, error.pos[0]), message: inWords(error) }
  const alias = firstAlias(document)
  if (alias !== null) return { ok: false, spot: spotAt(lines, alias), message: 'a value that begins with * needs quotation marks' }
  return { ok: true, file: located(document, lines) }
}

function located(document: Document, lines: LineCounter): Located {
  return {
    value: document.toJS() as unknown,
    at(path, of) {
      for (let length = path.length; length > 0; length--) {
        const key = keyAt(document, path.slice(0, length))
        if (key && (of === 'key' || length < path.length)) return spotAt(lines, key.range![0])
        const node = document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return spotAt(lines, node.range[0])
      }
      return spotAt(lines, document.contents?.range?.[0] ?? 0)
    },
  }
}

/** Nobody who keeps a style means YAML’s references, which could also make a small file fill the memory. */
function firstAlias(document: Document): number | null {
  let at: number | null = null
  visit(document, { Alias(_, { range }) { at = range?.[0] ?? 0; return visit.BREAK } })
  return at
}

function keyAt(document: Document, path: readonly PropertyKey[]) {
  const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(around)) return null
  const pair = around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
  return isScalar(pair?.key) ? pair.key : null
}

function spotAt(lines: LineCounter, offset: number): Spot {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

const words: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'this key stands twice in the same place',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon, or a line too far to the right: a value with a colon needs quotation marks',
  BAD_SCALAR_START: 'a value that begins with this sign needs quotation marks',
  MULTILINE_IMPLICIT_KEY: 'a key without its colon',
  TAG_RESOLVE_FAILED: 'a value that begins with ! needs quotation marks',
}

function inWords({ code, message }: YAMLError): string {
  return words[code] ?? `not YAML from here on: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}
