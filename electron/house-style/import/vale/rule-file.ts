import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import type { ValeFile } from './files'

export interface Located {
  value: string
  line: number
}

/** The keys of a rule file of Vale, each as the text or list that it stands for. */
export interface ValeParts {
  has(key: string): boolean
  /** Empty when there is none. */
  text(key: string): string
  isTrue(key: string): boolean
  /** A single text is a list of one. */
  list(key: string): Located[]
  pairs(key: string): { wrong: string, right: string, line: number }[]
  lineOf(key: string): number
}

/** Reads a rule file, or answers what is wrong with it. */
export function readValeRule({ text }: ValeFile): ValeParts | string {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'failsafe', uniqueKeys: false })
  const [error] = document.errors
  if (error) return `it is not YAML from line ${lines.linePos(error.pos[0]).line} on`
  const whole = document.contents
  if (!isMap(whole)) return 'it holds no keys and values'
  // Vale reads keys in any case, as Go’s decoder does.
  const keys = new Map(whole.items.flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value).toLowerCase(), { key, value }] as const] : [])))
  const lineAt = (node: unknown): number => (isNode(node) && node.range ? lines.linePos((node as Node).range![0]).line : 1)
  const node = (key: string): unknown => keys.get(key)?.value
  const scalar = (value: unknown): string => (isScalar(value) ? String(value.value ?? '') : '')
  return {
    has: (key) => keys.has(key),
    text: (key) => scalar(node(key)),
    isTrue: (key) => /^(?:true|yes|on)$/i.test(scalar(node(key))),
    list(key) {
      const value = node(key)
      const items: unknown[] = isSeq(value) ? value.items : scalar(value) === '' ? [] : [value]
      return items.flatMap((item) => (isScalar(item) ? [{ value: scalar(item).replace(/\p{Cs}/gu, '\uFFFD').normalize('NFC'), line: lineAt(item) }] : []))
    },
    pairs(key) {
      const value = node(key)
      const maps = isMap(value) ? [value] : isSeq(value) ? value.items.filter(isMap) : []
      return maps.flatMap(({ items }) => items.map((pair) => ({ wrong: scalar(pair.key).normalize('NFC'), right: scalar(pair.value).normalize('NFC'), line: lineAt(pair.key) })))
    },
    lineOf: (key) => lineAt(keys.get(key)?.key),
  }
}
