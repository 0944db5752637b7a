import { withoutForbidden } from './characters'
import type { Markup } from './markup'

/** Elements of HTML that never have an end tag. */
const withoutEnd = new Set(['br', 'hr', 'link', 'meta'])

/** Prints markup as HTML (the HTML syntax, not XHTML). Nothing is added inside running text. */
export function printHtml(node: Markup, indent = ''): string {
  if (typeof node === 'string') return htmlEscaped(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${htmlAttribute(value)}"`).join('')
  const start = `<${node.name}${attributes}>`
  if (withoutEnd.has(node.name)) return start
  const deeper = indent + '  '
  const inside = node.lines && node.children.length
    ? node.children.map((child) => '\n' + deeper + printHtml(child, deeper)).join('') + '\n' + indent
    : node.children.map((child) => printHtml(child)).join('')
  return start + inside + `</${node.name}>`
}

/** A carriage return is written by its number, or the parser would take it for a line feed. */
export function htmlEscaped(text: string): string {
  return withoutForbidden(text).replace(/[&<>\r]/g, (character) => escapes[character]!)
}

function htmlAttribute(text: string): string {
  return htmlEscaped(text).replaceAll('"', '&quot;')
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

/** JSON that may stand in a `script` element: nothing in it can end the element or open a comment. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
