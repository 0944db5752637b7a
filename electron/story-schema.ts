import * as v from 'valibot'

/**
 * A story as it may come from outside: the window, a file, the database. Exactly `Story` of core/story/story.ts, and
 * strict: a property nobody knows is refused rather than carried along. tests/electron/story-schema.test.ts holds the two
 * types to each other, both ways.
 */
const text = v.strictObject({
  text: v.string(),
  quotation: v.exactOptional(v.string()),
  bold: v.exactOptional(v.literal(true)),
  italic: v.exactOptional(v.literal(true)),
  stet: v.exactOptional(v.literal(true)),
  href: v.exactOptional(v.string()),
})

const texts = v.pipe(v.array(text), v.minLength(1, 'needs at least one run of text'))
const index = v.pipe(v.number(), v.integer('has to be a whole number'), v.minValue(0, 'counts from 0'))
const named = v.pipe(v.string(), v.nonEmpty('has to be filled'))
const day = v.pipe(v.string(), v.isoDate('has to be a date such as 2022-02-14'))

/** RFC 3339 with an offset; `Z` counts as one. */
const moment = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    'has to be a time with its offset, such as 2022-02-14T18:30:00+01:00',
  ),
)

const headline = v.strictObject({ type: v.literal('headline'), children: texts })
const subhead = v.strictObject({ type: v.literal('subhead'), children: texts })
const paragraph = v.strictObject({ type: v.literal('paragraph'), children: texts })
const crosshead = v.strictObject({ type: v.literal('crosshead'), children: texts })
const listItem = v.strictObject({ type: v.literal('list-item'), children: texts })
const list = v.strictObject({
  type: v.literal('list'),
  ordered: v.boolean(),
  children: v.pipe(v.array(listItem), v.minLength(1, 'needs at least one item')),
})
const tableCell = v.strictObject({ type: v.literal('table-cell'), heading: v.boolean(), children: texts })
const tableRow = v.strictObject({
  type: v.literal('table-row'),
  children: v.pipe(v.array(tableCell), v.minLength(1, 'needs at least one cell')),
})
const table = v.strictObject({
  type: v.literal('table'),
  children: v.pipe(v.array(tableRow), v.minLength(1, 'needs at least one row')),
})
const editorsNote = v.strictObject({ type: v.literal('editors-note'), children: texts })
const factBox = v.strictObject({
  type: v.literal('fact-box'),
  children: v.pipe(v.array(v.variant('type', [crosshead, paragraph])), v.minLength(1, 'needs at least one paragraph')),
})

const child = v.variant('type', [headline, subhead, paragraph, crosshead, list, table, editorsNote, factBox])

const children = v.pipe(
  v.array(child),
  v.check((nodes) => nodes[0]?.type === 'headline', 'have to begin with the headline'),
  v.check((nodes) => nodes.filter((node) => node.type === 'headline').length < 2, 'may hold one headline only'),
  v.check((nodes) => inOrder(nodes), 'have to hold the subheads right after the headline'),
  v.check((nodes) => nodes.some((node) => !top.has(node.type)), 'need at least one block of body'),
)

const top = new Set(['headline', 'subhead'])

function inOrder(nodes: { type: string }[]): boolean {
  const firstBlock = nodes.findIndex((node) => !top.has(node.type))
  return firstBlock < 0 || nodes.slice(firstBlock).every((node) => node.type !== 'subhead')
}

const byline = v.strictObject({ name: v.string(), role: v.string(), place: v.string() })

const dateline = v.strictObject({
  city: v.string(),
  region: v.string(),
  agency: v.string(),
  dash: v.picklist(['spaced-hyphen', 'en-dash', 'em-dash', 'own-line']),
  date: v.nullable(day),
  showsDate: v.boolean(),
})

const quotation = v.strictObject({
  id: named,
  speaker: v.string(),
  people: v.array(v.string()),
  saidWhere: v.string(),
  saidTo: v.string(),
  extent: v.picklist(['whole', 'fragment']),
  spokenIn: v.nullable(v.string()),
  translated: v.boolean(),
  confirmed: v.boolean(),
})

const leftOut = v.strictObject({ id: named, text: v.string(), because: v.string(), before: index })

const doubt = v.strictObject({
  id: named,
  about: v.picklist(['headline', 'subhead', 'byline', 'dateline', 'body', 'quotation']),
  block: index,
  quotation: v.string(),
  says: v.string(),
})

const setAside = v.strictObject({
  key: v.string(),
  rule: v.string(),
  text: v.string(),
  reason: v.string(),
  extent: v.picklist(['once', 'story']),
  by: v.string(),
  at: moment,
})

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'has to be a SHA-256 in hex'))

const sending = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: moment,
  format: v.string(),
  to: v.string(),
  file: v.string(),
  sha256,
  content: sha256,
  despite: v.string(),
})

export const storySchema = v.strictObject({
  type: v.literal('story'),
  id: named,
  version: v.pipe(v.number(), v.integer('has to be a whole number'), v.minValue(1, 'counts from 1')),
  created: moment,
  slug: v.string(),
  bylines: v.array(byline),
  dateline: v.nullable(dateline),
  quotations: v.array(quotation),
  people: v.array(v.strictObject({ id: named, name: v.string(), title: v.string() })),
  subjects: v.array(v.strictObject({ code: v.string(), name: v.string() })),
  keywords: v.array(v.string()),
  places: v.array(v.strictObject({ name: v.string(), region: v.string() })),
  genre: v.picklist([
    'Current', 'Analysis', 'Background', 'Feature', 'Interview', 'Opinion', 'Profile', 'Obituary', 'Summary',
  ]),
  urgency: v.pipe(v.number(), v.integer('has to be a whole number'), v.minValue(1, 'goes from 1'), v.maxValue(9, 'goes to 9')),
  embargo: v.nullable(moment),
  language: named,
  direction: v.picklist(['ltr', 'rtl']),
  rights: v.string(),
  related: v.array(v.strictObject({
    uri: v.string(),
    title: v.string(),
    relation: v.picklist(['background', 'previous', 'follows', 'translation', 'see-also']),
  })),
  leftOut: v.array(leftOut),
  doubts: v.array(doubt),
  setAside: v.array(setAside),
  sendings: v.array(sending),
  children,
})

/** What is wrong with a value, and where, in words: `story, children 3, text: expected a string but received 12`. */
export function problemInWords(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map((step) => (typeof step.key === 'number' ? `number ${step.key + 1}` : String(step.key)))
  const where = steps.join(', ').replaceAll(', number', ' number')
  const what = issue.message.replace(/^Invalid (type|key|value|length): Expected/, 'expected')
  return where ? `${where}: ${what}` : what
}
