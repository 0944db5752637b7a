import type { Element, Markup } from './markup'
import { withoutForbidden } from './characters'

/**
 * Prints a document as XML 1.0 in UTF-8: declaration, root element, and nothing added inside running text. What comes
 * back from a parser is what was given, less the characters that XML 1.0 (clause 2.2) forbids.
 */
export function printXmlDocument(root: Element): string {
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + printXml(root) + '\n'
}

/** Prints one element and what is in it. */
export function printXml(node: Markup, indent = ''): string {
  if (typeof node === 'string') return xmlText(node)
  const start = '<' + node.name + Object.entries(node.attributes).map(([name, value]) => ` ${name}="${xmlAttribute(value)}"`).join('')
  if (!node.children.length) return start + '/>'
  return start + '>' + inside(node, indent) + `</${node.name}>`
}

function inside(node: Element, indent: string): string {
  if (!node.lines) return node.children.map((child) => printXml(child)).join('')
  const deeper = indent + '  '
  return node.children.map((child) => '\n' + deeper + printXml(child, deeper)).join('') + '\n' + indent
}

const inText: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
const inAttribute: Record<string, string> = { ...inText, '"': '&quot;', '\t': '&#9;', '\n': '&#10;' }

/** A carriage return is written by its number, or the parser would take it for a line feed (clause 2.11). */
export function xmlText(text: string): string {
  return withoutForbidden(text).replace(/[&<>\r]/g, (character) => inText[character]!)
}

/** Tabs and line ends are written by their numbers, or the parser would take them for spaces (clause 3.3.3). */
export function xmlAttribute(text: string): string {
  return withoutForbidden(text).replace(/[&<>"\t\n\r]/g, (character) => inAttribute[character]!)
}
