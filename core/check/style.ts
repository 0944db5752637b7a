import type { Level } from './finding'
import type { DataRule } from './rule-rows'

/**
 * A style package as plain data: a named, versioned set of choices, lists and switches that one agency has. It is read
 * and validated outside (electron/house-style); core only ever sees this.
 */
export interface StylePackage {
  name: string
  version: string
  /** The packages it is laid together of, the lowest first, itself last. */
  layers: { name: string, version: string }[]
  /** ISO 8601 date from which it is in force. */
  effective: string
  /** BCP 47 language of the copy it is for. */
  language: string
  agency: Agency
  options: StyleOptions
  /** Changes to single rules, by id, each with its reason. */
  switches: Record<string, Decided & { level?: Level, off?: true, because: string }>
  terms: Term[]
  people: PersonCard[]
  places: PlaceRow[]
  acronyms: AcronymRow[]
  verbs: ReportingVerb[]
  leftovers: LeftoverPattern[]
  /** Words that are right although no dictionary has them. */
  words: WordRow[]
  /** What stays as it is in whichever story it stands. */
  asides: AsideRow[]
  /** Its own rules, after those that the program brings, in order of precedence. */
  rules: (DataRule & Decided)[]
  /** What its topmost layer takes away from those below. */
  without: Without
}

/** Rows of lower layers that a layer takes away, by their names. */
export interface Without {
  /** By what they have as wrong. */
  terms: readonly string[]
  /** By their ids. */
  people: readonly string[]
  words: readonly string[]
}

/** A row that a layer below has decided carries that layer’s name. */
export interface Decided {
  by?: string
}

export interface WordRow extends Decided {
  word: string
  source: string
}

/** Words on which a rule is not to speak, for a reason that somebody gave for all stories of the desk. */
export interface AsideRow extends Decided {
  rule: string
  /** Exactly as the finding had them. */
  words: string
  reason: string
  /** Who decided it; empty where the system has no name for them. */
  who: string
  /** ISO 8601. */
  day: string
}

/** What of a style package is needed without reading its lists: to name it, and to lay out a story by its choices. */
export type StyleFace = Pick<StylePackage, 'name' | 'version' | 'language' | 'agency' | 'options'>

/**
 * The style for copy in this language (BCP 47): one that was chosen for its primary language, else the first that is for just
 * this tag, else for its primary language, else the first of all. Throws when there is none.
 */
export function styleFor<S extends { readonly language: string, readonly chosen?: boolean }>(styles: readonly S[], language: string): S {
  const just = language.toLowerCase()
  const near = styles.filter((style) => primaryLanguage(style.language) === primaryLanguage(language))
  const found = near.find(({ chosen }) => chosen) ?? near.find((style) => style.language.toLowerCase() === just) ?? near[0] ?? styles[0]
  if (!found) throw new Error('There is no style to choose from')
  return found
}

/** `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-')[0]!.toLowerCase()
}

/** Whose the copy is where no package says so: nobody’s. */
export const noAgency = { name: 'Newsroom', code: '', domain: 'newsroom.invalid', rights: '' }

export interface Agency {
  name: string
  /** As in the dateline: `AA`. */
  code: string
  /** Identifiers are made under it. */
  domain: string
  /** The rights line a new story starts with. */
  rights: string
}

/** Choices between legitimate styles. A rule reads them; no rule exists twice for two choices. */
export interface StyleOptions {
  /** Shape of quotation marks and apostrophes; `as-found` takes straight ones where a story has no others. */
  marks: 'curly' | 'as-found'
  closing: 'us' | 'uk' | 'as-found'
  percent: 'word' | 'two-words' | 'sign' | 'as-found'
  /** `Feb. 14` or `February 14`. */
  months: 'short' | 'whole' | 'as-found'
  /** `5 p.m.`, `5pm`, `5 pm` or `17:00`. */
  clock: '12-hour' | 'close' | 'spaced' | '24-hour' | 'as-found'
  /** `on Monday`, or `Monday` alone as American agencies have it. */
  weekdays: 'on' | 'bare' | 'as-found'
  /** The weekday for `today` and `yesterday`. */
  relativeDays: 'weekday' | 'as-found'
  /** `$5 million` or `5 million dollars`. */
  dollars: 'sign' | 'word' | 'as-found'
  /** `€5 million` or `5 million euros`. */
  euros: 'sign' | 'word' | 'as-found'
  /** `$5 million` or `$5m`. */
  millions: 'word' | 'letter' | 'as-found'
  /** One to nine in words, from 10 in figures. */
  smallNumbers: 'words' | 'as-found'
  /** Ages below ten: `a 6-year-old girl` or `a six-year-old girl`. */
  ages: 'figures' | 'words' | 'as-found'
  /** `US` or `U.S.` in running text. */
  acronymPoints: 'without' | 'with' | 'as-found'
  /** `NATO` or, read as a word, `Nato`. */
  acronymCase: 'capitals' | 'as-found'
  /** NATO, too, is spelled out once. */
  knownAcronyms: 'bare' | 'spelled-out' | 'as-found'
  spelling: 'us' | 'uk' | 'as-found'
  /** `Ivan` or `Iván`. */
  accents: 'strip' | 'keep' | 'as-found'
  /** `Secretary General Jens Stoltenberg` or `secretary general Jens Stoltenberg`; alone always small. */
  titles: 'capital' | 'as-found'
  /** `Lavrov` or `Mr. Lavrov`. */
  courtesy: 'without' | 'as-found'
  /** `Türkiye` or `Turkey`. */
  turkiye: 'Türkiye' | 'as-found'
  /** `red, white and blue` or `red, white, and blue`. */
  serialComma: 'without' | 'with' | 'as-found'
  /** The mark before a sentence of speech: `said: “` or `said, “`. */
  leadIn: 'colon' | 'comma' | 'as-found'
  /** What is put into a quotation: `(Bill) was` or `[Bill] was`. */
  brackets: 'round' | 'square' | 'as-found'
  /** In headlines: `‘` or `“`. */
  headlineQuotes: 'single' | 'as-found'
  /** The label in the agency's own voice: `attacker` for `terrorist`, or as the copy has it. */
  terrorist: 'avoid' | 'as-found'
  /** A crowd with a singular name: `the government is` or `the government are`. */
  collective: 'singular' | 'as-found'
  /** Sentence case (`NATO remains ready`), or as the copy has it. */
  headlineCase: 'sentence' | 'as-found'
  dateline: 'spaced-hyphen' | 'en-dash' | 'em-dash' | 'own-line' | 'as-found'
  /** Longest headline in UTF-16 units, and the length from which the meter warns. */
  headlineLimit: number
  headlineWarn: number
  leadWords: number
  sentenceWords: number
  /** In headlines: `8 killed` for `Eight killed`. */
  headlineNumbers: 'figures' | 'as-found'
  /** A time of day says whose clock it is by, at its first. */
  zones: 'given' | 'as-found'
  /** `5 million Turkish liras` for `5 million TL`. */
  liras: 'word' | 'as-found'
  /** What the wire carries; without it, everything. */
  wireCharacters?: 'ascii' | 'latin-1' | 'all'
  /** The names that bylines may have. Without it nobody can tell. */
  staff?: readonly string[]
  /** Rates of exchange, by which sums that are given twice are held against each other. Without them nobody can tell. */
  exchange?: ExchangeRates
  /** Choices of Turkish copy; a style for another language may leave them out. */
  turkish?: Partial<TurkishOptions>
}

/** What a style has that says nothing: every choice as found, and the lengths that most agencies keep to. */
export const asFound: StyleOptions = {
  marks: 'as-found', closing: 'as-found', percent: 'as-found', months: 'as-found', clock: 'as-found', weekdays: 'as-found', relativeDays: 'as-found',
  dollars: 'as-found', euros: 'as-found', millions: 'as-found', smallNumbers: 'as-found', ages: 'as-found', acronymPoints: 'as-found',
  acronymCase: 'as-found', knownAcronyms: 'as-found', spelling: 'as-found', accents: 'as-found', titles: 'as-found', courtesy: 'as-found',
  turkiye: 'as-found', serialComma: 'as-found', leadIn: 'as-found', brackets: 'as-found', headlineQuotes: 'as-found', terrorist: 'as-found',
  collective: 'as-found', headlineCase: 'as-found', dateline: 'as-found', headlineNumbers: 'as-found', zones: 'as-found', liras: 'as-found',
  headlineLimit: 100, headlineWarn: 80, leadWords: 45, sentenceWords: 50,
}

/** How a new dateline is set off, where the style takes any form. */
export function dashOf({ dateline }: Pick<StyleOptions, 'dateline'>): Exclude<StyleOptions['dateline'], 'as-found'> {
  return dateline === 'as-found' ? 'spaced-hyphen' : dateline
}

/** What a dollar was worth on a day (ISO 8601), by the ISO 4217 code of the currency: `TRY: 42.1`. */
export interface ExchangeRates {
  date: string
  perDollar: Readonly<Record<string, number>>
}

/** Choices between legitimate styles of Turkish copy. `as-found` takes any, and reports only a mixture within a story. */
export interface TurkishOptions {
  /** `yüzde 63` or `%63`. */
  percent: 'word' | 'sign' | 'as-found'
  /** `15,2`; as-found takes `15.2` in a story that has no other. */
  decimals: 'comma' | 'as-found'
  /** `2 bin 500` or `2.500`. */
  thousands: 'words' | 'points' | 'as-found'
  /** `1 kişi` or `bir kişi`. */
  one: 'figure' | 'word' | 'as-found'
  /** `ikişer` or `2’şer`. */
  distributives: 'words' | 'as-found'
  /** `3 kilometre` or `3 km`. */
  units: 'words' | 'as-found'
  /** `17.30` or `17:30`. */
  clock: 'point' | 'colon' | 'as-found'
  /** `500 lira` or `500 TL`. */
  lira: 'word' | 'letters' | 'as-found'
  /** Suffixes of institutions: `Kurumundan` or `Kurumu’ndan`. */
  institutions: 'closed' | 'marked' | 'as-found'
  /** `“Geldik.” dedi.`; as-found takes `“Geldik” dedi.` in a story that has no other. */
  quoteStop: 'inside' | 'as-found'
  /** `hâlâ`, `kâr`; as-found takes `hala` in a story that has no other. */
  circumflex: 'kept' | 'as-found'
  /** `Şi Cinping` or `Xi Jinping`. */
  transcription: 'turkish' | 'as-found'
}

/** A row of a term list: wrong → right, on whole words. */
export interface Term extends Decided {
  /** The rule that reports it: `words/news-conference`. */
  rule: string
  wrong: string
  /** Empty when there is nothing to put there. */
  right: string
  note: string
  source: string
  level: Level
  /** exact: as written; any: in any case; start: as written, or with a capital at the start of a sentence, kept in the fix. */
  case: 'exact' | 'any' | 'start'
  /** Not when this word comes right before. */
  unlessAfter: string[]
  /** Not when this word comes right after. */
  unlessBefore: string[]
}

/** One person's forms, as the agency has decided them. A card wins over every term. */
export interface PersonCard extends Decided {
  id: string
  full: string
  /** Other full forms that are right. */
  accepted: string[]
  /** The short form after the first reference. */
  second: string
  /** Forms that are wrong for this person. */
  never: string[]
  /** True when the one name is enough at first reference. */
  mononym: boolean
  titles: { form: string, before: boolean, from: string | null, until: string | null }[]
  source: string
  /** ISO 8601 date on which somebody last checked the card. */
  checked: string
}

export interface PlaceRow extends Decided {
  city: string
  country: string
  /** Needs no country in a dateline or at first mention. */
  standsAlone: boolean
}

export interface AcronymRow extends Decided {
  acronym: string
  full: string
  /** Needs no spelling out. */
  known: boolean
  /** How it is read, where a suffix goes by that: `nato`. */
  reading?: string
  /** Of the copy that spells it out so: one package may have an acronym for copy in two languages. */
  language?: string
}

export interface ReportingVerb extends Decided {
  verb: string
  /** neutral: said, added. coloured: stressed, asserted. loaded: claimed, admitted. act: urged, denied. */
  kind: 'neutral' | 'coloured' | 'loaded' | 'act'
}

/** A line of a page around a story that paste carries in. */
export interface LeftoverPattern extends Decided {
  rule: string
  /** A regular expression over one whole line, case folded, linear-time subset. */
  pattern: string
  source: string
}
