import type { Quotation, Story } from '../story/story'
import { body, headline, nodeText, subheads, textParts } from '../story/text'
import { wireAddress } from './addresses'
import type { Sending } from './format'
import { quotationName } from './html-body'
import { genreScheme, isEmbargoed, isTopicCode, languageTag, mediaTopicScheme, storyUri } from './identity'
import { namedBylines, printedDateline } from './printed'

/** What is known about a story, as a schema.org NewsArticle (JSON-LD). Properties that would be empty are left out. */
export function newsArticle(story: Story, sending: Sending): object {
  const { sentAt, sender } = sending
  const uri = storyUri(story, sender)
  const agency = { '@type': 'NewsMediaOrganization', name: sender.name, alternateName: sender.code }
  return filled({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': uri,
    identifier: [uri, ...story.slug ? [{ '@type': 'PropertyValue', propertyID: 'slug', value: story.slug }] : []],
    version: String(story.version),
    headline: nodeText(headline(story)),
    alternativeHeadline: subheads(story).map(nodeText).filter(Boolean),
    author: namedBylines(story).map(({ name, role, place }) =>
      filled({ '@type': 'Person', name, jobTitle: role, workLocation: place ? { '@type': 'Place', name: place } : '' })),
    publisher: agency,
    dateline: printedDateline(story),
    dateCreated: story.created,
    dateModified: sentAt,
    datePublished: isEmbargoed(story, sending) ? story.embargo : sentAt,
    inLanguage: languageTag(story),
    genre: genreScheme + story.genre,
    about: story.subjects.map(({ code, name }) =>
      filled({ '@type': 'DefinedTerm', '@id': isTopicCode(code) ? mediaTopicScheme + code : '', name, termCode: code })),
    keywords: story.keywords,
    mentions: story.people.map(({ name, title }) => filled({ '@type': 'Person', name, jobTitle: title })),
    contentLocation: story.places.map(({ name, region }) =>
      filled({ '@type': 'Place', name, containedInPlace: region ? { '@type': 'Place', name: region } : '' })),
    copyrightHolder: agency,
    copyrightNotice: story.rights,
    citation: story.related.map(({ uri: address, title }) =>
      filled({ '@type': 'NewsArticle', '@id': wireAddress(address) ?? '', name: title || address })),
    hasPart: story.quotations.map((quotation) => quotationPart(quotation, story)),
  })
}

function quotationPart(quotation: Quotation, story: Story): object {
  const people = story.people.filter(({ id }) => quotation.people.includes(id))
  const { speaker, saidWhere, saidTo, spokenIn, translated } = quotation
  return filled({
    '@type': 'Quotation',
    '@id': '#' + quotationName(quotation.id, story),
    text: quotedWords(quotation, story),
    spokenByCharacter: people.length
      ? people.map(({ name, title }) => filled({ '@type': 'Person', name, jobTitle: title }))
      : speaker && { '@type': 'Organization', name: speaker },
    creditText: speaker,
    recordedAt: saidWhere && { '@type': 'Event', name: saidWhere },
    audience: saidTo && { '@type': 'Audience', audienceType: saidTo },
    inLanguage: translated ? languageTag(story) : spokenIn ?? '',
    translationOfWork: translated && filled({ '@type': 'Quotation', inLanguage: spokenIn ?? '' }),
  })
}

/** The words as they stand in the story, marks included; over several paragraphs, set off by line feeds. */
function quotedWords({ id }: Quotation, story: Story): string {
  return [headline(story), ...subheads(story), ...body(story)].flatMap(textParts)
    .map(({ node }) => node.children.filter(({ quotation }) => quotation === id).map(({ text }) => text).join(''))
    .filter(Boolean).join('\n')
}

function filled(object: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) =>
    value !== '' && value !== false && value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)))
}
