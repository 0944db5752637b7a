import type { Block, Quotation, Story, Text } from '../story/story'
import { nodeText } from '../story/text'
import { inlineMarkup } from './inline'
import type { Element, Markup } from './markup'
import { inline, lines } from './markup'
import { datelineRunIn, publishedBody, quotationOf, speakerNames } from './printed'

/**
 * The published body as (X)HTML elements, with the dateline as it is printed. Quotations are `span class="quotation"`
 * and not `q`, because browsers print quotation marks around `q` and the story has its own; the ledger's entry for each
 * is in `data-` attributes on every run of its words.
 */
export function htmlBody(story: Story): Element[] {
  const runIn = datelineRunIn(story)
  const dateline = inline('span', { class: 'dateline' }, runIn.text)
  return [
    ...runIn.ownLine ? [inline('p', { class: 'dateline' }, runIn.ownLine)] : [],
    ...publishedBody(story).map((block) => block === runIn.paragraph
      ? inline('p', {}, dateline, htmlText(runIn.paragraph.children, story))
      : htmlBlock(block, story)),
  ]
}

function htmlBlock(block: Block, story: Story): Element {
  switch (block.type) {
    case 'paragraph': return inline('p', {}, htmlText(block.children, story))
    case 'crosshead': return inline('h2', {}, htmlText(block.children, story))
    case 'list': return lines(block.ordered ? 'ol' : 'ul', {},
      block.children.map((item) => inline('li', {}, htmlText(item.children, story))))
    case 'table': return lines('table', {}, lines('tbody', {}, block.children.map((row) => lines('tr', {},
      row.children.map((cell) => inline(cell.heading ? 'th' : 'td', {}, htmlText(cell.children, story)))))))
    case 'fact-box': return lines('aside', { class: 'fact-box' },
      block.children.filter(nodeText).map((child) => htmlBlock(child, story)))
    case 'editors-note': throw new Error('a note to editors is not part of the published body')
  }
}

export function htmlText(texts: readonly Text[], story: Story): Markup[] {
  return inlineMarkup(texts, {
    quotation: (id, children) => inline('span', quotationAttributes(id, story), children),
    link: (href, children) => inline('a', { href }, children),
    bold: (children) => inline('b', {}, children),
    italic: (children) => inline('i', {}, children),
    lineBreak: () => inline('br', {}),
  })
}

function quotationAttributes(id: string, story: Story): Record<string, string | undefined> {
  const quotation = quotationOf(story, id)
  return { class: 'quotation', 'data-quotation': quotationName(id, story), ...quotation ? said(quotation, story) : {} }
}

function said(quotation: Quotation, story: Story): Record<string, string | undefined> {
  return {
    'data-speaker': speakerNames(quotation, story),
    'data-said-where': quotation.saidWhere,
    'data-said-to': quotation.saidTo,
    'data-spoken-in': quotation.spokenIn ?? undefined,
    'data-translated': quotation.translated ? 'true' : undefined,
  }
}

/** `quotation-3`, counted along the ledger; by its id for words whose quotation is not in it. */
export function quotationName(id: string, story: Story): string {
  const index = story.quotations.findIndex((quotation) => quotation.id === id)
  return 'quotation-' + (index < 0 ? id : index + 1)
}
