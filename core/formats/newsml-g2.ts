import type { Story } from '../story/story'
import { headline, nodeText, subheads } from '../story/text'
import { wireAddress } from './addresses'
import { oneLine } from './characters'
import { cleanStory } from './clean-story'
import type { Format, Loss, Sending } from './format'
import { isTopicCode, languageTag, storyUri } from './identity'
import { lossesOf } from './losses'
import type { Element } from './markup'
import { inline, lines } from './markup'
import { nitfContent } from './nitf'
import { bylineNames, editorsNotes, namedBylines, printedByline, printedDateline } from './printed'
import { utf8 } from './utf8'
import { printXmlDocument } from './xml'

/**
 * NewsML-G2 2.35, Power conformance: a news item whose text is NITF in `inlineXML`. Everything about the story stands in
 * the item and nowhere else, so the NITF in it has no `head`. QCodes are from catalogue 41 alone; what it has no scheme
 * for (the role of a subhead) is a URI under the sender's own domain.
 *
 * Sequence number and destination belong to a news message around the item, which this format does not write.
 */
export const newsmlG2: Format = {
  id: 'newsml-g2',
  title: 'NewsML-G2',
  extension: '.newsml-g2.xml',
  mediaType: 'application/vnd.iptc.g2.newsitem+xml',
  charset: 'utf-8',
  standard: { name: 'NewsML-G2', version: '2.35', link: 'https://iptc.org/standards/newsml-g2/' },
  carries: new Set([
    'slug', 'headline', 'subhead', 'byline', 'byline-role', 'byline-place', 'dateline', 'body', 'subjects', 'keywords',
    'places', 'people', 'quotations', 'quotation-speaker', 'genre', 'urgency', 'embargo', 'rights', 'related',
    'crosshead', 'list', 'table', 'editors-note', 'fact-box', 'bold', 'italic', 'link', 'language', 'direction',
  ]),
  plain: new Set(['editors-note']),
  encode(story, sending) {
    const { story: clean } = cleanStory(story)
    return { bytes: utf8(printXmlDocument(newsItem(clean, sending))), losses: [...lossesOf(story, newsmlG2), ...relationLosses(story)] }
  },
}

const catalog = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml'

function newsItem(story: Story, sending: Sending): Element {
  return lines('newsItem', {
    xmlns: 'http://iptc.org/std/nar/2006-10-01/',
    guid: storyUri(story, sending.sender),
    version: String(story.version),
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    'xml:lang': languageTag(story),
    dir: story.direction,
  },
  lines('catalogRef', { href: catalog }),
  lines('rightsInfo', {},
    lines('copyrightHolder', {}, inline('name', {}, oneLine(sending.sender.name))),
    story.rights ? inline('copyrightNotice', {}, story.rights) : undefined),
  itemMeta(story, sending),
  contentMeta(story, sending),
  lines('contentSet', {}, lines('inlineXML', { contenttype: 'application/nitf+xml' }, nitfContent(story))))
}

function itemMeta(story: Story, { sentAt, sender }: Sending): Element {
  return lines('itemMeta', {},
    lines('itemClass', { qcode: 'ninat:text' }),
    lines('provider', { literal: sender.code }, inline('name', {}, oneLine(sender.name))),
    inline('versionCreated', {}, sentAt),
    inline('firstCreated', {}, story.created),
    story.embargo ? inline('embargoed', {}, story.embargo) : undefined,
    lines('pubStatus', { qcode: 'stat:usable' }),
    inline('generator', {}, 'Dateline'),
    inline('title', {}, nodeText(headline(story))),
    editorsNotes(story).map((note) => inline('edNote', {}, nodeText(note))),
    story.related.map(({ uri, title }) => lines('link', { rel: 'irel:seeAlso', ...target(uri), title })))
}

/** An item is referred to by its id, anything else by its address. */
function target(uri: string): { residref: string } | { href: string } {
  const address = wireAddress(uri)
  return address === null || address.startsWith('urn:') ? { residref: uri } : { href: address }
}

function contentMeta(story: Story, { sender }: Sending): Element {
  return lines('contentMeta', {},
    inline('urgency', {}, String(story.urgency)),
    inline('contentCreated', {}, story.created),
    story.dateline?.city ? place('located', {}, story.dateline.city, story.dateline.region) : undefined,
    lines('infoSource', { literal: sender.code }, inline('name', {}, oneLine(sender.name))),
    namedBylines(story).map(({ name, role }) => lines('creator', { type: 'cpnat:person' },
      inline('name', {}, oneLine(name)), role ? inline('definition', {}, role) : undefined)),
    lines('language', { tag: languageTag(story) }),
    lines('genre', { qcode: `genre:${story.genre}` }, inline('name', { 'xml:lang': 'en' }, story.genre)),
    story.keywords.map((keyword) => inline('keyword', {}, oneLine(keyword))),
    story.subjects.map(({ code, name }) => lines('subject',
      isTopicCode(code) ? { type: 'cpnat:abstract', qcode: `medtop:${code}` } : { type: 'cpnat:abstract', literal: oneLine(code) },
      name ? inline('name', {}, oneLine(name)) : undefined)),
    story.people.map(({ name, title }) => lines('subject', { type: 'cpnat:person' },
      inline('name', {}, oneLine(name)), title ? inline('definition', {}, title) : undefined)),
    story.places.map(({ name, region }) => place('subject', { type: 'cpnat:geoArea' }, name, region)),
    story.slug ? inline('slugline', {}, oneLine(story.slug)) : undefined,
    inline('headline', {}, nodeText(headline(story))),
    subheads(story).filter(nodeText).map((subhead) =>
      inline('headline', { roleuri: `http://${encodeURI(sender.domain)}/newscodes/headlinerole/subhead` }, nodeText(subhead))),
    printedDateline(story) ? inline('dateline', {}, printedDateline(story)) : undefined,
    namedBylines(story).map((byline) => inline('by', {}, printedByline(byline, story) || bylineNames(byline))),
    inline('creditline', {}, oneLine(sender.name)))
}

function place(element: string, attributes: Record<string, string>, name: string, region: string): Element {
  return lines(element, attributes,
    inline('name', {}, oneLine(name)),
    region ? lines('broader', { type: 'cpnat:geoArea' }, inline('name', {}, oneLine(region))) : undefined)
}

/** Of the item relations only `seeAlso` is written: what the story calls a relation in finer words is a loss. */
function relationLosses(story: Story): Loss[] {
  return story.related.flatMap(({ relation, title, uri }, block) => !(title || uri) || relation === 'see-also' ? [] : [{
    part: 'related' as const,
    place: { field: 'related' as const, block, from: 0, to: 0 },
    text: title || uri,
    message: `NewsML-G2 names this story as related, but not that it is ${relationWords[relation]}.`,
  }])
}

const relationWords = {
  background: 'background', previous: 'an earlier story', follows: 'a later story', translation: 'a translation',
}
