import type { Block, List, Story, Table, Text } from '../story/story'
import { headline, nodeText, subheads } from '../story/text'
import { wireAddress } from './addresses'
import { oneLine } from './characters'
import { cleanStory } from './clean-story'
import type { Format, Sending } from './format'
import { isEmbargoed, isTopicCode, languageTag, storyUri } from './identity'
import { inlineMarkup } from './inline'
import { lossesOf } from './losses'
import type { Element, Markup } from './markup'
import { inline, lines } from './markup'
import { nitfDateline } from './nitf-dateline'
import { editorsNotes, namedBylines, publishedBody, quotationOf, speakerNames } from './printed'
import { utf8 } from './utf8'
import { printXmlDocument } from './xml'

/**
 * NITF 3.6. Three things to know:
 *
 * - the dateline is the element `dateline` and does not run into the first paragraph, so that nobody prints it twice;
 * - notes to editors are `ed-msg`, which the standard says is not published (`note` is);
 * - related stories stand in a `block` of their own after the story, as NITF has no other place for a list of links.
 */
export const nitf: Format = {
  id: 'nitf',
  title: 'NITF',
  extension: '.nitf.xml',
  mediaType: 'application/nitf+xml',
  charset: 'utf-8',
  standard: { name: 'NITF', version: '3.6', link: 'https://iptc.org/standards/nitf/' },
  carries: new Set([
    'slug', 'headline', 'subhead', 'byline', 'byline-role', 'byline-place', 'dateline', 'body', 'subjects', 'keywords',
    'places', 'people', 'quotations', 'quotation-speaker', 'genre', 'urgency', 'embargo', 'rights', 'related',
    'crosshead', 'list', 'table', 'editors-note', 'fact-box', 'bold', 'italic', 'link', 'language',
  ]),
  plain: new Set(['editors-note']),
  encode(story, sending) {
    const { story: clean } = cleanStory(story)
    const root = nitfElement(clean, [head(clean, sending)], [rightsLine(clean)], [relatedBlock(clean)])
    return { bytes: utf8(printXmlDocument(root)), losses: lossesOf(story, nitf) }
  },
}

/** The story as NITF without metadata about it, for formats that hold NITF and have metadata of their own. */
export function nitfContent(story: Story): Element {
  return nitfElement(story, [], [], [])
}

function nitfElement(story: Story, heads: Element[], rights: (Element | undefined)[], after: (Element | undefined)[]): Element {
  const namespace = 'http://iptc.org/std/NITF/2006-10-18/'
  return lines('nitf', { xmlns: namespace, version: '-//IPTC//DTD NITF 3.6//EN', baselang: languageTag(story) },
    heads,
    lines('body', { 'xml:lang': languageTag(story) },
      lines('body.head', {},
        lines('hedline', {},
          inline('hl1', {}, text(headline(story).children, story)),
          subheads(story).filter(nodeText).map((subhead) => inline('hl2', {}, text(subhead.children, story)))),
        ...rights,
        bylines(story),
        nitfDateline(story)),
      lines('body.content', {}, publishedBody(story).map((block) => bodyBlock(block, story)), ...after)))
}

function bylines(story: Story): Element[] {
  const by = /^en\b/i.test(story.language) ? 'By ' : ''
  return namedBylines(story).map(({ name, role, place }) => inline('byline', {},
    by, inline('person', {}, name),
    role ? [', ', inline('byttl', {}, role)] : [],
    place ? [', ', inline('location', {}, place)] : []))
}

function head(story: Story, { sentAt, sequence, sender }: Sending): Element {
  return lines('head', {},
    inline('title', {}, oneLine(nodeText(headline(story)))),
    lines('meta', { name: 'sequence', content: String(sequence) }),
    lines('tobject', { 'tobject.type': 'news' },
      lines('tobject.property', { 'tobject.property.type': story.genre }),
      story.subjects.filter(({ code }) => isTopicCode(code)).map(({ code, name }) => lines('tobject.subject', {
        'tobject.subject.ipr': 'IPTC', 'tobject.subject.refnum': code, 'tobject.subject.matter': name,
      }))),
    lines('docdata', { 'management-status': isEmbargoed(story, { sentAt }) ? 'embargoed' : 'usable' },
      lines('doc-id', { regsrc: sender.domain, 'id-string': storyUri(story, sender) }),
      lines('urgency', { 'ed-urg': String(story.urgency) }),
      lines('date.issue', { norm: basic(sentAt) }),
      story.embargo ? lines('date.release', { norm: basic(story.embargo) }) : undefined,
      editorsNotes(story).map((note) => lines('ed-msg', { info: nodeText(note) })),
      lines('du-key', { version: String(story.version), key: story.slug }),
      lines('doc.copyright', { year: sentAt.slice(0, 4), holder: sender.name }),
      keywords(story),
      identifiedContent(story)),
    lines('revision-history', { name: sender.name, function: 'producer', norm: basic(story.created), comment: 'first made' }))
}

function keywords(story: Story): Element | undefined {
  const list = story.keywords.map((key) => lines('keyword', { key }))
  return list.length ? lines('key-list', {}, list) : undefined
}

function identifiedContent(story: Story): Element | undefined {
  const content = [
    ...story.people.map(({ name, title }) => inline('person', {}, name, title ? [', ', inline('function', {}, title)] : [])),
    ...story.places.map(({ name, region }) => inline('location', {}, name, region ? [', ', inline('region', {}, region)] : [])),
    ...story.subjects.filter(({ code }) => !isTopicCode(code)).map(({ code, name }) =>
      inline('classifier', { type: 'subject', value: code }, name)),
  ]
  return content.length ? lines('identified-content', {}, content) : undefined
}

function rightsLine(story: Story): Element | undefined {
  return story.rights ? inline('rights', {}, story.rights) : undefined
}

function relatedBlock(story: Story): Element | undefined {
  if (!story.related.length) return undefined
  return lines('block', { class: 'related' }, lines('ul', {}, story.related.map(({ uri, title, relation }) =>
    inline('li', {}, inline('a', { href: wireAddress(uri) ?? uri, rel: relation }, title || uri)))))
}

/** `2022-02-14T18:30:00+03:00` → `20220214T183000+0300`: the basic form of ISO 8601, as NITF's `norm` has it. */
function basic(moment: string): string {
  return moment.replace(/\.\d+/, '').replace(/[-:](?=\d\d)/g, (mark, at: number) => (at > 16 && mark === '-' ? mark : ''))
}

function bodyBlock(block: Block, story: Story): Element {
  switch (block.type) {
    case 'paragraph': return inline('p', {}, text(block.children, story))
    case 'crosshead': return inline('hl2', {}, text(block.children, story))
    case 'list': return list(block, story)
    case 'table': return table(block, story)
    case 'fact-box': return lines('block', { class: 'fact-box' },
      block.children.filter(nodeText).map((child) => bodyBlock(child, story)))
    case 'editors-note': throw new Error('a note to editors is not part of the published body')
  }
}

function list(block: List, story: Story): Element {
  return lines(block.ordered ? 'ol' : 'ul', {}, block.children.map((item) => inline('li', {}, text(item.children, story))))
}

function table(block: Table, story: Story): Element {
  return lines('table', {}, block.children.map((row) => lines('tr', {}, row.children.map((cell) =>
    inline(cell.heading ? 'th' : 'td', {}, text(cell.children, story))))))
}

function text(texts: readonly Text[], story: Story): Markup[] {
  return inlineMarkup(texts, {
    quotation: (id, children) => inline('q', { 'quote-source': speakerNames(quotationOf(story, id), story) }, children),
    link: (href, children) => inline('a', { href }, children),
    bold: (children) => inline('em', { class: 'bold' }, children),
    italic: (children) => inline('em', { class: 'italic' }, children),
    lineBreak: () => inline('br', {}),
  })
}
