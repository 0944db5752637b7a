import type { Text } from '../story/story'
import { wireAddress } from './addresses'
import type { Markup } from './markup'

/** How a format writes what is marked inside running text. */
export interface InlineWords {
  quotation(id: string, children: Markup[]): Markup
  link(href: string, children: Markup[]): Markup
  bold(children: Markup[]): Markup
  italic(children: Markup[]): Markup
  lineBreak(): Markup
}

/**
 * Running text as markup: each quotation is one element, with links, bold and italic inside it, in this order, whatever
 * the order of the marks. A link that receivers must not follow is left as plain words (`wireAddress`).
 */
export function inlineMarkup(texts: readonly Text[], words: InlineWords): Markup[] {
  return runs(texts, (text) => text.quotation).flatMap(({ key, texts: quoted }) =>
    wrapped(key, withLinks(quoted, words), (id, children) => words.quotation(id, children)))
}

function withLinks(texts: readonly Text[], words: InlineWords): Markup[] {
  return runs(texts, (text) => text.href).flatMap(({ key, texts: linked }) => {
    const address = key === undefined ? undefined : wireAddress(key) ?? undefined
    return wrapped(address, withWeight(linked, words), (href, children) => words.link(href, children))
  })
}

function withWeight(texts: readonly Text[], words: InlineWords): Markup[] {
  return runs(texts, (text) => text.bold).flatMap(({ key, texts: strong }) =>
    wrapped(key, withSlant(strong, words), (_, children) => words.bold(children)))
}

function withSlant(texts: readonly Text[], words: InlineWords): Markup[] {
  return runs(texts, (text) => text.italic).flatMap(({ key, texts: plain }) =>
    wrapped(key, withBreaks(plain, words), (_, children) => words.italic(children)))
}

function withBreaks(texts: readonly Text[], words: InlineWords): Markup[] {
  const [first = '', ...rest] = texts.map((text) => text.text).join('').split('\n')
  return [first, ...rest.flatMap((line) => [words.lineBreak(), line])].filter((piece) => piece !== '')
}

function wrapped<K>(key: K | undefined, children: Markup[], wrap: (key: K, children: Markup[]) => Markup): Markup[] {
  return key === undefined || !children.length ? children : [wrap(key, children)]
}

/** Neighbours that share a mark, together. */
function runs<K>(texts: readonly Text[], mark: (text: Text) => K): { key: K, texts: Text[] }[] {
  const found: { key: K, texts: Text[] }[] = []
  for (const text of texts) {
    const last = found.at(-1)
    if (last && last.key === mark(text)) last.texts.push(text)
    else found.push({ key: mark(text), texts: [text] })
  }
  return found
}
