import type { Story } from '../story/story'
import { headline, nodeText, subheads } from '../story/text'
import { wireAddress } from './addresses'
import { cleanStory } from './clean-story'
import type { Format, Loss, Sending } from './format'
import { genreScheme, isTopicCode, languageTag, mediaTopicScheme, storyUri } from './identity'
import { htmlBody } from './html-body'
import { lossesOf } from './losses'
import { lines } from './markup'
import { plainBody } from './plain-body'
import { bylineNames, editorsNotes, namedBylines } from './printed'
import { utf8 } from './utf8'
import { printXml } from './xml'

/**
 * ninjs 3.1. The body goes out twice, as XHTML and as plain text, both with the printed dateline, for which ninjs has no
 * property; quotations are marked in the XHTML. Keywords and what a person is (minister, coach) have no place in ninjs.
 */
export const ninjs: Format = {
  id: 'ninjs',
  title: 'ninjs',
  extension: '.ninjs.json',
  mediaType: 'application/json',
  charset: 'utf-8',
  standard: { name: 'ninjs', version: '3.1', link: 'https://iptc.org/standards/ninjs/' },
  carries: new Set([
    'slug', 'headline', 'subhead', 'byline', 'byline-role', 'byline-place', 'dateline', 'body', 'subjects', 'places', 'people',
    'quotations', 'quotation-speaker', 'quotation-context', 'quotation-translation', 'genre', 'urgency', 'embargo',
    'rights', 'related', 'crosshead', 'list', 'table', 'editors-note', 'fact-box', 'bold', 'italic', 'link',
    'language', 'direction',
  ]),
  plain: new Set(['headline', 'subhead', 'editors-note']),
  encode(story, sending) {
    const { story: clean } = cleanStory(story)
    const losses = [...lossesOf(story, ninjs), ...titleLosses(story), ...relatedLosses(story)]
    return { bytes: utf8(JSON.stringify(newsObject(clean, sending), null, 2) + '\n'), losses }
  },
}

function newsObject(story: Story, { sentAt, sequence, sender }: Sending): object {
  return {
    uri: storyUri(story, sender),
    type: 'text',
    representationType: 'full',
    version: String(story.version),
    firstCreated: story.created,
    versionCreated: sentAt,
    contentCreated: story.created,
    embargoedUntil: story.embargo ?? undefined,
    pubStatus: 'usable',
    urgency: story.urgency,
    copyrightHolder: sender.name,
    copyrightNotice: story.rights || undefined,
    edNote: editorsNotes(story).map(nodeText).join('\n') || undefined,
    language: languageTag(story),
    title: nodeText(headline(story)),
    by: namedBylines(story).map(bylineNames).join('; ') || undefined,
    slugline: story.slug || undefined,
    located: [story.dateline?.city, story.dateline?.region].filter(Boolean).join(', ') || undefined,
    headlines: [
      { role: 'main', contentType: 'text/plain', value: nodeText(headline(story)) },
      ...subheads(story).filter(nodeText).map((subhead) => ({ role: 'subhead', contentType: 'text/plain', value: nodeText(subhead) })),
    ],
    bodies: [
      { role: 'main', contentType: 'application/xhtml+xml', value: xhtml(story) },
      { role: 'plain', contentType: 'text/plain', value: plainBody(story) },
    ],
    genres: [{ name: story.genre, uri: genreScheme + story.genre }],
    subjects: filled(story.subjects.map(({ code, name }) =>
      isTopicCode(code) ? { name, rel: 'about', uri: mediaTopicScheme + code } : { name, rel: 'about', literal: code })),
    people: filled(story.people.map(({ name }) => ({ name, rel: 'mentions' }))),
    places: filled(story.places.map(({ name, region }) => ({ name: [name, region].filter(Boolean).join(', '), rel: 'mentions' }))),
    infoSources: [{ name: sender.name, role: 'provider', literal: sender.code }],
    associations: filled(story.related.flatMap(({ uri, title, relation }) => {
      const address = wireAddress(uri)
      return address === null ? [] : [{ name: title || uri, uri: address, rel: relation }]
    })),
    altIds: [{ role: 'sequence', value: String(sequence) }],
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
  }
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length ? list : undefined
}

function xhtml(story: Story): string {
  const root = { xmlns: 'http://www.w3.org/1999/xhtml', 'xml:lang': languageTag(story), lang: languageTag(story), dir: story.direction }
  return printXml(lines('div', root, htmlBody(story)))
}

function titleLosses(story: Story): Loss[] {
  return story.people.flatMap(({ title }, block) => title === '' ? [] : [{
    part: 'people' as const,
    place: { field: 'people' as const, block, from: 0, to: 0 },
    text: title,
    message: 'ninjs has no place for what a person is.',
  }])
}

function relatedLosses(story: Story): Loss[] {
  return story.related.flatMap(({ uri, title }, block) => !(title || uri) || wireAddress(uri) !== null ? [] : [{
    part: 'related' as const,
    place: { field: 'related' as const, block, from: 0, to: 0 },
    text: title || uri,
    message: 'ninjs names related stories by a whole address, which this is not.',
  }])
}
