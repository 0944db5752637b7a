import * as v from 'valibot'
import type { ExchangeRates, StyleOptions, TurkishOptions } from '../../core/check/style'
import { cardColumns, cardRow } from './card-schema'
import { count, day, filled, keys, level, list, oneOf, ruleId } from './schema-parts'
import { asideColumns, asideRow, termColumns, termRow, wordColumns } from './term-schema'

/**
 * What each file of a style package may hold. The lists come out as core/check/style.ts has them. A message reads on
 * after the name of what it speaks of: `“effective” has to be a date`.
 */
function maybe<const Choices extends readonly string[]>(choices: Choices) {
  return v.exactOptional(oneOf(choices))
}

const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'has to be a code of three capitals such as TRY'))

const turkish = keys({
  percent: maybe(['word', 'sign', 'as-found']),
  decimals: maybe(['comma', 'as-found']),
  thousands: maybe(['words', 'points', 'as-found']),
  one: maybe(['figure', 'word', 'as-found']),
  distributives: maybe(['words', 'as-found']),
  units: maybe(['words', 'as-found']),
  clock: maybe(['point', 'colon', 'as-found']),
  lira: maybe(['word', 'letters', 'as-found']),
  institutions: maybe(['closed', 'marked', 'as-found']),
  quoteStop: maybe(['inside', 'as-found']),
  circumflex: maybe(['kept', 'as-found']),
  transcription: maybe(['turkish', 'as-found']),
} satisfies Record<keyof TurkishOptions, v.GenericSchema>)

const exchange = keys({
  date: day,
  perDollar: v.record(currency, v.pipe(v.number('has to be a number'), v.minValue(0, 'has to be more than nothing')), 'has to hold codes such as TRY and what a dollar is worth'),
}) satisfies v.GenericSchema<unknown, ExchangeRates>

const options = keys({
  marks: maybe(['curly', 'as-found']),
  closing: maybe(['us', 'uk', 'as-found']),
  percent: maybe(['word', 'two-words', 'sign', 'as-found']),
  months: maybe(['short', 'whole', 'as-found']),
  clock: maybe(['12-hour', 'close', 'spaced', '24-hour', 'as-found']),
  weekdays: maybe(['on', 'bare', 'as-found']),
  relativeDays: maybe(['weekday', 'as-found']),
  dollars: maybe(['sign', 'word', 'as-found']),
  euros: maybe(['sign', 'word', 'as-found']),
  millions: maybe(['word', 'letter', 'as-found']),
  smallNumbers: maybe(['words', 'as-found']),
  ages: maybe(['figures', 'words', 'as-found']),
  acronymPoints: maybe(['without', 'with', 'as-found']),
  acronymCase: maybe(['capitals', 'as-found']),
  knownAcronyms: maybe(['bare', 'spelled-out', 'as-found']),
  spelling: maybe(['us', 'uk', 'as-found']),
  accents: maybe(['strip', 'keep', 'as-found']),
  titles: maybe(['capital', 'as-found']),
  courtesy: maybe(['without', 'as-found']),
  turkiye: maybe(['Türkiye', 'as-found']),
  serialComma: maybe(['without', 'with', 'as-found']),
  leadIn: maybe(['colon', 'comma', 'as-found']),
  brackets: maybe(['round', 'square', 'as-found']),
  headlineQuotes: maybe(['single', 'as-found']),
  terrorist: maybe(['avoid', 'as-found']),
  collective: maybe(['singular', 'as-found']),
  headlineCase: maybe(['sentence', 'as-found']),
  dateline: maybe(['spaced-hyphen', 'en-dash', 'em-dash', 'own-line', 'as-found']),
  headlineLimit: v.exactOptional(count),
  headlineWarn: v.exactOptional(count),
  leadWords: v.exactOptional(count),
  sentenceWords: v.exactOptional(count),
  headlineNumbers: maybe(['figures', 'as-found']),
  zones: maybe(['given', 'as-found']),
  liras: maybe(['word', 'as-found']),
  wireCharacters: maybe(['ascii', 'latin-1', 'all']),
  staff: v.exactOptional(v.array(filled, 'has to be a list of names')),
  exchange: v.exactOptional(exchange),
  turkish: v.exactOptional(turkish),
} satisfies Record<keyof StyleOptions, v.GenericSchema>)

const ruleSwitch = v.pipe(
  keys({ level: v.exactOptional(level), off: v.exactOptional(v.literal(true, 'can only be true')), because: filled }),
  v.check(({ level: own, off }) => (own === undefined) !== (off === undefined), 'has to have either a level or “off: true”'),
)

const packageName = v.pipe(filled, v.regex(/^[a-z0-9-]+$/, 'has to be in small letters, figures and hyphens'))

export const packageSchema = keys({
  name: packageName,
  version: v.pipe(v.string('has to be text: put it in quotation marks'), v.regex(/^\d{4}\.\d{1,2}\.\d+$/, 'has to be year.month.number, such as 2026.11.1')),
  effective: day,
  extends: v.optional(v.pipe(v.union([packageName, v.array(packageName)], 'has to be a package’s name, or a list of them'), v.transform((one) => (typeof one === 'string' ? [one] : one))), []),
  language: v.exactOptional(v.pipe(filled, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'has to be a language tag such as en or tr'))),
  agency: v.exactOptional(keys({ name: filled, code: filled, domain: filled, rights: filled })),
  options: v.optional(options, {}),
  switches: v.optional(v.record(ruleId, ruleSwitch, 'has to hold rules and what changes about them'), {}),
  without: v.optional(keys({ people: list, words: list }), { people: [], words: [] }),
})

const yesNo = v.pipe(oneOf(['yes', 'no']), v.transform((cell) => cell === 'yes'))

const placeColumns = keys({ city: filled, country: filled, stands_alone: yesNo })
const placeRow = v.pipe(placeColumns, v.transform(({ stands_alone: standsAlone, ...place }) => ({ ...place, standsAlone })))
const reading = v.pipe(v.string(), v.trim(), v.regex(/^[a-zçğıöşüâîû ]*$/, 'has to be in small Turkish letters, as it is read'))
const acronymColumns = keys({ acronym: filled, full: filled, known: yesNo, reading: v.exactOptional(reading, '') })
const acronymRow = v.pipe(acronymColumns, v.transform(({ reading: read, ...row }) => (read === '' ? row : { ...row, reading: read })))

/** The lists that are tables: their columns, those among them that may be left out, and what a row has to be. */
export const tables = {
  terms: { columns: Object.keys(termColumns.entries), optional: [], schema: v.array(termRow) },
  places: { columns: Object.keys(placeColumns.entries), optional: [], schema: v.array(placeRow) },
  acronyms: { columns: Object.keys(acronymColumns.entries), optional: ['reading'], schema: v.array(acronymRow) },
  people: { columns: [...Object.keys(cardColumns.entries)], optional: ['accepted', 'never', 'mononym', 'title_before', 'title_after', 'from', 'until'], schema: v.array(cardRow) },
  asides: { columns: Object.keys(asideColumns.entries), optional: [], schema: v.array(asideRow) },
  words: { columns: Object.keys(wordColumns.entries), optional: [], schema: v.array(wordColumns) },
}

const kinds = ['neutral', 'coloured', 'loaded', 'act'] as const

/** Verbs by kind, as an editor thinks of them; core has a row for each verb. */
export const verbsSchema = v.pipe(
  keys({ neutral: list, coloured: list, loaded: list, act: list }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const seen = new Set<string>()
    for (const kind of kinds) dataset.value[kind].forEach((verb, index, verbs) => {
      if (seen.has(verb)) addIssue({
        message: `“${verb}” stands twice`,
        path: [
          { type: 'object', origin: 'value', input: dataset.value, key: kind, value: verbs },
          { type: 'array', origin: 'value', input: verbs, key: index, value: verb },
        ],
      })
      seen.add(verb)
    })
  }),
  v.transform((verbs) => kinds.flatMap((kind) => verbs[kind].map((verb) => ({ verb, kind })))),
)

/** A repeated group, a look-around, a back-reference: what keeps a pattern from being linear. */
const slow = /\)(?:[*+]|\{\d)|\(\?<?[=!]|\\[1-9k]/

const pattern = v.pipe(
  filled,
  v.check(isExpression, 'is not a regular expression'),
  v.check((text) => text.startsWith('^') && text.endsWith('$'), 'has to read a whole line: ^ in front, $ at the end'),
  v.check((text) => !slow.test(text), 'may not repeat a group, look around or refer back: that can take forever on a long line'),
)

export const leftoversSchema = v.array(keys({ rule: ruleId, pattern, source: filled }), 'This file has to be a list of rows, each starting with “- rule:”')

function isExpression(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}
