import { isMap, isNode, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml'

/** Lines stay as long as they are; comments, order and quotation marks stay by themselves. */
const asWritten = { lineWidth: 0 }

/** The text of a YAML file that is a list, with one item put or taken away; `isIt` tells the one that it takes the place of. */
export function withItem(text: string | null, isIt: (item: Readonly<Record<string, unknown>>) => boolean, item: object | null): string {
  const document = parseDocument(text ?? '')
  if (!isSeq(document.contents)) document.contents = document.createNode([]) as never
  const list = document.contents as unknown as YAMLSeq
  const at = list.items.findIndex((node) => isMap(node) && isIt(node.toJS(document) as Record<string, unknown>))
  if (item === null) {
    if (at >= 0) list.delete(at)
    return document.toString(asWritten)
  }
  const made = document.createNode(item)
  const old = list.items[at]
  if (isNode(old)) Object.assign(made, { commentBefore: old.commentBefore, spaceBefore: old.spaceBefore })
  flowInside(made)
  if (at >= 0) list.set(at, made)
  else list.add(made)
  // An empty list was written on one line.
  list.flow = false
  return document.toString(asWritten)
}

/** Whether a list has an item like this. */
export function hasItem(text: string, isIt: (item: Readonly<Record<string, unknown>>) => boolean): boolean {
  const list = parseDocument(text).toJS() as unknown
  return Array.isArray(list) && list.some((item) => typeof item === 'object' && item !== null && isIt(item as Record<string, unknown>))
}

/** The text of `package.yaml` with some of it changed by its paths; null takes a part away. */
export function withParts(text: string, parts: readonly (readonly [path: readonly string[], value: unknown])[]): string {
  const document = parseDocument(text)
  for (const [path, value] of parts) setPart(document, path, value)
  return document.toString(asWritten)
}

/** What `package.yaml` has at a path; undefined for nothing, and for a file that is none. */
export function partOf(text: string, path: readonly string[]): unknown {
  const part = parseDocument(text).getIn(path, true)
  return isNode(part) ? part.toJSON() as unknown : part
}

function setPart(document: Document, path: readonly string[], value: unknown): void {
  const [first, ...rest] = path
  if (value === null) {
    document.deleteIn(path)
    return
  }
  // “switches:” with nothing behind it.
  if (rest.length > 0 && document.has(first!) && !isMap(document.get(first!))) document.delete(first!)
  const scalar = typeof value === 'string'
  document.setIn(path, scalar ? value : document.createNode(value, { flow: true }))
}

/** A card’s lists and titles stand on a line each. */
function flowInside(node: unknown): void {
  if (!isMap(node)) return
  for (const { value } of node.items) if (isSeq(value) && !value.items.some(isMap)) value.flow = true
    else if (isSeq(value)) for (const each of value.items) if (isMap(each)) each.flow = true
}
