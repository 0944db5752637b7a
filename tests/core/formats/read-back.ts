import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { XmlDocument, XmlElement } from 'libxml2-wasm'
import { withoutForbidden } from '../../../core/formats/characters'
import type { Block, Story } from '../../../core/story/story'
import { body, nodeText, textParts } from '../../../core/story/text'

/** The texts of the published body as receivers should read them: one for each paragraph, crosshead, item and cell. */
export function publishedTexts(story: Story): string[] {
  return body(story).filter(isPublished).flatMap(textParts)
    .map(({ node }) => ({ type: node.type, text: node.children.map(({ text }) => withoutForbidden(text)).join('') }))
    .filter(({ type, text }) => text !== '' || (type !== 'paragraph' && type !== 'crosshead'))
    .map(({ text }) => text)
}

function isPublished(block: Block): boolean {
  return block.type !== 'editors-note' && withoutForbidden(nodeText(block)) !== ''
}

const holders = ['p', 'hl2', 'h2', 'li', 'td', 'th']

/** What an XML parser gives back of the texts of a body: NITF's, or the XHTML of ninjs. Line breaks become line feeds. */
export function textsInXml(source: Uint8Array | string, root: string): string[] {
  const document = typeof source === 'string' ? XmlDocument.fromString(source) : XmlDocument.fromBuffer(source)
  try {
    const found = document.find(`//*[local-name()="${root}"]//*[${holders.map((name) => `local-name()="${name}"`).join(' or ')}]`
      + '[not(ancestor::*[@class="related"])][not(@class="dateline")]')
    return found.map((node) => (node instanceof XmlElement ? xmlTextOf(node) : ''))
  } finally {
    document.dispose()
  }
}

function xmlTextOf(element: XmlElement): string {
  let text = ''
  for (let child = element.firstChild; child; child = child.next) {
    if (!(child instanceof XmlElement)) text += child.content
    else if (child.name === 'br') text += '\n'
    else if (child.attr('class')?.value !== 'dateline') text += xmlTextOf(child)
  }
  return text
}

/** The text at a path of element names in whatever namespace, such as `//body/p[2]/q/@quote-source`; empty when there is none. */
export function valueAt(source: Uint8Array, path: string): string {
  return valueInXml(source, path.split('/').map((step) => step.replace(/^[^@[]+/, '*[local-name()="$&"]')).join('/'))
}

/** One string out of an XML file, by XPath. */
export function valueInXml(source: Uint8Array, path: string): string {
  const document = XmlDocument.fromBuffer(source)
  try {
    return String(document.eval(`string(${path})`))
  } finally {
    document.dispose()
  }
}

type Node = DefaultTreeAdapterTypes.ChildNode
type HtmlElement = DefaultTreeAdapterTypes.Element

export interface ReadPage {
  texts: string[]
  article: Record<string, unknown>
  errors: string[]
  elements: HtmlElement[]
}

/** What an HTML parser gives back of a page. */
export function readPage(source: Uint8Array): ReadPage {
  const errors: string[] = []
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source)
  const document = parse(text, { onParseError: ({ code }) => errors.push(code) })
  const elements = elementsIn(document.childNodes)
  const script = elements.find(({ tagName }) => tagName === 'script')
  const around = elements.filter(({ tagName, attrs }) => ['header', 'footer', 'nav'].includes(tagName)
    || attrs.some(({ name, value }) => name === 'class' && ['editors-note', 'embargo'].includes(value)))
  const notBody = new Set([...around, ...around.flatMap(({ childNodes }) => elementsIn(childNodes))])
  return {
    texts: elements.filter((element) => holders.includes(element.tagName) && !notBody.has(element) && !isDateline(element)).map(htmlTextOf),
    article: JSON.parse(script ? htmlTextOf(script) : 'null') as Record<string, unknown>,
    errors,
    elements,
  }
}

export function htmlTextOf(element: HtmlElement): string {
  return element.childNodes.map((node) => {
    if (node.nodeName === '#text' && 'value' in node) return node.value
    if (!('tagName' in node)) return ''
    return node.tagName === 'br' ? '\n' : isDateline(node) ? '' : htmlTextOf(node)
  }).join('')
}

function isDateline(element: HtmlElement): boolean {
  return element.attrs.some(({ name, value }) => name === 'class' && value === 'dateline')
}

function elementsIn(nodes: Node[]): HtmlElement[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []))
}
