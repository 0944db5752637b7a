import fc from 'fast-check'
import { body, headline, nodeText, subheads, textParts } from '../core/story/text'
import type { Block, Byline, Dateline, Genre, Person, Quotation, Story, Text } from '../core/story/story'

/**
 * Random stories that Dateline could hold: every kind of block, every mark, a quotation ledger that agrees with the marks
 * in the text, people who speak, metadata, lines left out, doubts, findings set aside and earlier sendings.
 *
 * `words` is what texts are made of: `plain` (letters, quotation marks, Turkish, Arabic, markup-like signs) or `any` (any
 * UTF-16 at all, control characters and broken surrogate pairs among it).
 */
export function arbitraryStory({ words = 'plain' }: { words?: 'plain' | 'any' } = {}): fc.Arbitrary<Story> {
  const text = words === 'plain' ? plainText : anyText
  return fc.record({
    id: fc.uuid(),
    version: fc.integer({ min: 1, max: 40 }),
    created: moment,
    slug: text,
    bylines: fc.array(byline(text), { maxLength: 3 }),
    dateline: fc.option(dateline(text)),
    people: fc.uniqueArray(person(text), { maxLength: 4, selector: ({ id }) => id }),
    subjects: fc.array(fc.record({ code: fc.oneof(fc.constantFrom('20000053', '11000000', '16000000'), text), name: text }), { maxLength: 3 }),
    keywords: fc.array(text, { maxLength: 3 }),
    places: fc.array(fc.record({ name: text, region: text }), { maxLength: 3 }),
    genre: fc.constantFrom<Genre>('Current', 'Analysis', 'Background', 'Feature', 'Interview', 'Opinion', 'Profile', 'Obituary', 'Summary'),
    urgency: fc.integer({ min: 1, max: 9 }),
    embargo: fc.option(moment),
    language: fc.constantFrom('en', 'en-GB', 'tr', 'ar', 'sr-Latn-RS', 'fr'),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    rights: text,
    related: fc.array(fc.record({
      uri: fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.uuid().map((id) => `urn:dateline:${id}`), text),
      title: text,
      relation: fc.constantFrom('background' as const, 'previous' as const, 'follows' as const, 'translation' as const, 'see-also' as const),
    }), { maxLength: 3 }),
    leftOut: fc.array(fc.record({
      id: fc.uuid(), text: secret('left-out'), because: fc.constant('leftovers/source-line'), before: fc.nat({ max: 5 }),
    }), { maxLength: 2 }),
    doubts: fc.array(fc.record({
      id: fc.uuid(), about: fc.constantFrom('headline' as const, 'body' as const), block: fc.constant(0),
      quotation: fc.constant(''), says: secret('doubt'),
    }), { maxLength: 2 }),
    setAside: fc.array(fc.record({
      key: secret('key'), rule: fc.constant('numbers/percent'), text: secret('finding'), reason: secret('reason'),
      extent: fc.constantFrom('once' as const, 'story' as const), by: secret('editor'), at: moment,
    }), { maxLength: 2 }),
    sendings: fc.array(fc.record({
      version: fc.constant(1), at: moment, format: fc.constant('nitf'), to: secret('folder'), file: secret('file'),
      sha256: hash, content: hash, despite: secret('despite'),
    }), { maxLength: 2 }),
    headline: texts(text),
    subheads: fc.array(texts(text), { maxLength: 2 }),
    body: fc.array(block(text), { minLength: 1, maxLength: 6 }),
    sayings: fc.array(saying(text), { minLength: marks.length, maxLength: marks.length }),
  }).map(({ headline: head, subheads: subs, body: blocks, sayings, ...fields }) => {
    const story: Story = {
      type: 'story',
      ...fields,
      quotations: [],
      children: [
        { type: 'headline', children: head },
        ...subs.map((children) => ({ type: 'subhead' as const, children })),
        ...blocks,
      ],
    }
    return { ...story, quotations: ledger(story, sayings) }
  })
}

/** The words no wire file may show: each begins so, and nothing else in a random story does. */
export const secretMark = 'kept-inside:'

function secret(kind: string): fc.Arbitrary<string> {
  return fc.uuid().map((id) => `${secretMark}${kind}:${id}`)
}

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })

const moment = fc.tuple(
  fc.date({ min: new Date('2001-01-01T00:00:00Z'), max: new Date('2039-12-31T00:00:00Z'), noInvalidDate: true }),
  fc.constantFrom('+03:00', '+00:00', '-05:00', '+05:45', 'Z'),
).map(([date, offset]) => date.toISOString().slice(0, 19) + offset)

const words = ['NATO', 'said', 'İstanbul', 'ışık', 'ğ', 'çok', 'السلام', 'عليكم', '“yes”', '‘no’', '«oui»', "Ukraine's", '100,000',
  ']]>', '&nbsp;', '&', '<b>', '</script>', '<!--', '"', "'", '\u00a0', 'é', '👩‍🚒', '5%', '—', '-', '\\', '{', '$&', '${x}']
const plainText = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((some) => some.join(' '))
const anyText = fc.oneof(plainText, fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: fc.constantFrom('\n', '\r', '\t', '\0', '\u000b', '\ufffe', '\ud83d', 'a', ' '), maxLength: 8 }))

function byline(text: fc.Arbitrary<string>): fc.Arbitrary<Byline> {
  return fc.record({ name: text, role: text, place: text })
}

function dateline(text: fc.Arbitrary<string>): fc.Arbitrary<Dateline> {
  return fc.record({
    city: fc.oneof(fc.constantFrom('Brussels', 'İstanbul', 'Iğdır', 'القاهرة'), text),
    region: fc.oneof(fc.constant(''), text),
    agency: fc.oneof(fc.constantFrom('', 'AA', 'Reuters'), text),
    dash: fc.constantFrom('spaced-hyphen' as const, 'en-dash' as const, 'em-dash' as const, 'own-line' as const),
    date: fc.option(moment.map((at) => at.slice(0, 10))),
    showsDate: fc.boolean(),
  })
}

function person(text: fc.Arbitrary<string>): fc.Arbitrary<Person> {
  return fc.record({ id: fc.constantFrom('p1', 'p2', 'p3', 'p4'), name: text, title: text })
}

/** The quotations that a random text may be marked with. */
const marks = ['q1', 'q2', 'q3']

function texts(text: fc.Arbitrary<string>): fc.Arbitrary<Text[]> {
  return fc.array(leaf(text), { minLength: 1, maxLength: 4 })
}

function leaf(text: fc.Arbitrary<string>): fc.Arbitrary<Text> {
  return fc.tuple(text, fc.record({
    quotation: fc.constantFrom(...marks),
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    stet: fc.constant(true as const),
    href: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', '/local', 'mailto:desk@example.com', 'https://example.com/a b?c=ç#"')),
  }, { requiredKeys: [] })).map(([words_, marked]) => ({ text: words_, ...marked }))
}

function block(text: fc.Arbitrary<string>): fc.Arbitrary<Block> {
  const paragraph = fc.record({ type: fc.constant('paragraph' as const), children: texts(text) })
  const crosshead = fc.record({ type: fc.constant('crosshead' as const), children: texts(text) })
  const row = fc.record({
    type: fc.constant('table-row' as const),
    children: fc.array(fc.record({ type: fc.constant('table-cell' as const), heading: fc.boolean(), children: texts(text) }), { minLength: 1, maxLength: 3 }),
  })
  return fc.oneof(
    paragraph,
    paragraph,
    crosshead,
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      children: fc.array(fc.record({ type: fc.constant('list-item' as const), children: texts(text) }), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('table' as const), children: fc.array(row, { minLength: 1, maxLength: 3 }) }),
    fc.record({ type: fc.constant('editors-note' as const), children: texts(text) }),
    fc.record({ type: fc.constant('fact-box' as const), children: fc.array(fc.oneof(paragraph, crosshead), { minLength: 1, maxLength: 3 }) }),
  )
}

function saying(text: fc.Arbitrary<string>): fc.Arbitrary<Omit<Quotation, 'id' | 'people'> & { people: number[] }> {
  return fc.record({
    speaker: text,
    people: fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 2 }),
    saidWhere: text,
    saidTo: text,
    extent: fc.constantFrom('whole' as const, 'fragment' as const),
    spokenIn: fc.option(fc.constantFrom('tr', 'es-CO', 'ru')),
    translated: fc.boolean(),
    confirmed: fc.boolean(),
  })
}

/** One entry for each id that is marked in the text, in the order in which they first stand there. */
function ledger(story: Story, sayings: (Omit<Quotation, 'id' | 'people'> & { people: number[] })[]): Quotation[] {
  const nodes = [headline(story), ...subheads(story), ...body(story)].filter((node) => nodeText(node) !== '')
  const leaves = nodes.flatMap(textParts).flatMap(({ node }) => node.children)
  const ids = [...new Set(leaves.filter(({ text }) => text !== '').map(({ quotation }) => quotation).filter((id) => id !== undefined))]
  return ids.map((id, index) => {
    const { people, ...said } = sayings[index]!
    return { id, ...said, people: people.flatMap((each) => story.people[each]?.id ?? []) }
  })
}
