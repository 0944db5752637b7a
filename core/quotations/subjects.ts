import type { PersonMention, People } from '../people/people'
import { foldCase } from '../text/casing'
import { isCapitalized, words, type Span, type Word } from '../text/words'
import { reportingVerb, type VerbForm } from './verbs'

/** Who does what a verb says, before it is known whom a pronoun or an office means. */
export type Subject =
  | { kind: 'people', people: number[], label: string }
  | { kind: 'pronoun', word: string }
  | { kind: 'body', label: string }

/** One sentence with the words of its quotations hidden (U+FFFC), and the people named in it. */
export interface Clause extends Span {
  /** The whole block, its quotations masked. Offsets of everything here count in it. */
  text: string
  /** The whole block as it is. */
  original: string
  words: readonly Word[]
  /** The quotations in it, marks included. */
  quotes: Span[]
  mentions: PersonMention[]
  people: People
  /** Found when first asked for: see `verbs`. */
  verbs?: readonly Verb[]
}

/** A reporting verb in a sentence. */
export interface Verb extends VerbForm, Span {
  /** Index in the clause's words. */
  at: number
}

const helpers = new Set(`has have had is are was were be been being will would could can may might must should did does do also then later earlier
  previously repeatedly once again still now not never just only first soon since already reportedly recently therefore thus too
  has-been hasn't hasn’t didn't didn’t instead yesterday today`.split(/\s+/))
const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const pronouns = new Set(['he', 'she', 'they', 'it'])
const boundaries = new Set(['that', 'because', 'while', 'whereas', 'although', 'though', 'as', 'when', 'where', 'if', 'after', 'before',
  'until', 'whether', 'but', 'which', 'so', 'how', 'what', 'why'])
const openers = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'speaking', 'asked', 'addressing', 'earlier', 'last', 'meanwhile',
  'however', 'for', 'with', 'following', 'according', 'despite', 'under', 'since', 'when', 'while', 'as', 'later', 'referring', 'responding',
  'writing', 'citing', 'also', 'separately', 'instead', 'still', 'yet', 'but', 'and', 'then', 'similarly', 'if', 'although'])
const prepositions = new Set(['on', 'in', 'at', 'during', 'after', 'before', 'from', 'for', 'by', 'via', 'through', 'last', 'this', 'to', 'with'])
const naming = new Set(['call', 'dub', 'brand', 'label', 'term', 'title'])

const plurals = new Set(['Officials', 'Police', 'Witnesses', 'Residents', 'Authorities', 'Analysts', 'Experts', 'Critics', 'Doctors',
  'Activists', 'Organizers', 'Organisers', 'Lawyers', 'Investigators', 'Prosecutors', 'Protesters', 'Lawmakers', 'Ministers', 'Leaders',
  'Sources', 'Scientists', 'Researchers', 'Economists', 'Opponents', 'Supporters', 'Firefighters', 'Rescuers'])

export function clause(original: string, text: string, span: Span, people: People, mentions: PersonMention[], quotes: Span[]): Clause {
  const read = words(text.slice(span.from, span.to))
  const inside = span.from === 0 ? read : read.map((word) => ({ text: word.text, from: word.from + span.from, to: word.to + span.from }))
  const within = <T extends Span>(spans: T[]): T[] => spans.filter(({ from, to }) => from >= span.from && to <= span.to)
  return { ...span, original, text, words: inside, people, mentions: within(mentions), quotes: within(quotes) }
}

/** The reporting verbs of a sentence, in order; those that are only names of things (`an operation dubbed “…”`) are not there. */
export function verbs(sentence: Clause): readonly Verb[] {
  return sentence.verbs ??= findVerbs(sentence)
}

function findVerbs(sentence: Clause): Verb[] {
  return sentence.words.flatMap((word, at): Verb[] => {
    const found = reportingVerb(foldCase(word.text))
    if (!found || isCapitalized(word.text) && at > 0) return []
    const before = sentence.words[at - 1]?.text
    if (before && /^(?:the|a|an|this|his|her|its|their|no|any|some|of|for|under|news)$/i.test(before)) return []
    if (naming.has(found.base) && found.form === 'finite' && /^,?\s*\uFFFC/.test(sentence.text.slice(word.to))) return []
    const form = before && /^to$/i.test(before) ? 'ing' : found.form
    if (found.noun && form === 'finite' && !isVerbAfter(sentence, at)) return []
    return [{ ...found, form, from: word.from, to: word.to, at }]
  })
}

/** Whether a form that may be a noun stands where only a verb can: after a name, a pronoun or a helper. */
function isVerbAfter(sentence: Clause, at: number): boolean {
  const before = sentence.words[at - 1]
  if (!before) return false
  const word = foldCase(before.text)
  return pronouns.has(word) || word === 'who' || helpers.has(word) && !be.has(word) || sentence.mentions.some(({ to }) => to === before.to)
}

/** Whether a verb is passive: its subject is spoken of, not speaking. */
export function isPassive(sentence: Clause, verb: Verb): boolean {
  for (let at = verb.at - 1; at >= 0 && at > verb.at - 4; at--) {
    const word = foldCase(sentence.words[at]!.text)
    if (be.has(word)) return verb.form === 'finite'
    if (!helpers.has(word) && !/ly$/.test(word)) return false
  }
  return false
}

/**
 * The subject of a verb, looked for to its left in its clause: beside it, before the words between commas, at the head of
 * a coordinated predicate (`… and urged`), or at the head of the sentence for an -ing form.
 */
export function subjectOf(sentence: Clause, verb: Verb, from = sentence.from): Subject | null {
  if (verb.form === 'ing') return mainSubject(sentence)
  let end = skipHelpers(sentence, verb.at)
  const before = (): string => sentence.text.slice(sentence.words[end - 1]?.to ?? from, sentence.words[end]?.from ?? verb.from)
  if (end > 0 && /,/.test(before()) && sentence.words[end - 1]!.from >= from) {
    const opening = sentence.text.lastIndexOf(',', sentence.words[end - 1]!.to - 1)
    if (opening < from) return mainSubject(sentence)
    const named = sentence.mentions.find((mention) => mention.from > opening && mention.to === sentence.words[end - 1]!.to)
    if (named && sentence.text.slice(opening + 1, named.from).replace(named.title, '').trim() === '') return person(sentence, named)
    end = sentence.words.findLastIndex((word) => word.to <= opening) + 1
  }
  const last = sentence.words[end - 1]
  if (!last || last.from < from) return from > sentence.from ? null : mainSubject(sentence)
  const word = foldCase(last.text)
  if (pronouns.has(word)) return { kind: 'pronoun', word }
  if (word === 'who' || word === 'which') {
    const antecedent = sentence.mentions.findLast(({ to }) => to <= last.from)
    return antecedent ? person(sentence, antecedent) : null
  }
  if (word === 'and' || word === 'but' || word === 'or') return coordinated(sentence, end - 1)
  return phrase(sentence, clauseStart(sentence, end, from), end)
}

/** Who the sentence is about: the phrase before its first verb, after an opening such as `In a statement,`. */
export function mainSubject(sentence: Clause): Subject | null {
  let start = 0
  const opener = foldCase(sentence.words[0]?.text ?? '')
  if (openers.has(opener)) {
    const comma = sentence.text.indexOf(',', sentence.from)
    const after = sentence.words.findIndex((word) => word.from > comma)
    if (comma > 0 && comma < sentence.to && after > 0) start = after
    else if (sentence.words.length > 1) start = opener === 'but' || opener === 'and' || opener === 'then' ? 1 : 0
  }
  const first = sentence.words[start]
  if (!first) return null
  const word = foldCase(first.text)
  if (pronouns.has(word)) return { kind: 'pronoun', word }
  let end = start
  while (end < sentence.words.length && !endsSubject(sentence, end, start)) end++
  return end > start && end < sentence.words.length ? phrase(sentence, start, end) : null
}

/** The subject behind its verb: `said Stoltenberg`, `added the minister, who …`. */
export function subjectAfter(sentence: Clause, from: number): Subject | null {
  const rest = sentence.text.slice(from, sentence.to)
  const mention = sentence.mentions.find((found) => found.from >= from)
  const until = mention ? sentence.text.slice(from, mention.from) : ''
  if (mention && /^\s+$/.test(until.replace(mention.title, ''))) return person(sentence, mention)
  const led = until.replace(mention?.title || ' ', ' ').trimEnd()
  if (mention && /^\s(?:[\p{L}\p{N}’'-]+ ?){1,6}$/u.test(led) && !/\b(?:of|for|to|with|by|from|about|on|in|at|and|than|that)$/.test(led) && !/['’]s?$/.test(led)) return person(sentence, mention)
  const named = mention && /^\s+[^,.;:\uFFFC]{2,70},\s$/.test(until.replace(mention.title, '').replace(/^\s*$/, ''))
  if (mention && named && /^\s+(?:an?|the|its|their|his|her)\b/.test(until)) return person(sentence, mention)
  const pronoun = /^\s+(he|she|they|it)\b/.exec(rest)?.[1]
  if (pronoun) return { kind: 'pronoun', word: pronoun }
  const noun = /^\s+((?:(?:the|a|an|one|another|his|her|its|their|some|both)\s)?[\p{L}\p{N}'’-][^,.;:?!\uFFFC—–]{1,80}?)(?=[,.;:?!\uFFFC—–]|\s(?:at|in|on|after|during|when|while|following|who|that|as|before|to|from|with|late|early|via|told|said)\s|$)/u.exec(rest)?.[1]
  return noun ? body(noun) : null
}

function skipHelpers(sentence: Clause, at: number): number {
  let end = at
  while (end > 0) {
    const word = foldCase(sentence.words[end - 1]!.text)
    const gap = sentence.text.slice(sentence.words[end - 1]!.to, sentence.words[end]!.from)
    if (!helpers.has(word) && !/[^ly]ly$/.test(word) || /,/.test(gap) && end < at) break
    end--
  }
  return end
}

/** The subject of `… and urged`: that of the predicate before it, which the sentence began with. */
function coordinated(sentence: Clause, at: number): Subject | null {
  const earlier = verbs(sentence).findLast((verb) => verb.at < at && verb.form === 'finite')
  return earlier ? subjectOf(sentence, earlier) : mainSubject(sentence)
}

/** Where the subject's clause begins: index of its first word. */
function clauseStart(sentence: Clause, end: number, from: number): number {
  let start = end - 1
  while (start > 0 && sentence.words[start - 1]!.to > from) {
    const word = sentence.words[start - 1]!
    const gap = sentence.text.slice(word.to, sentence.words[start]!.from)
    if (word.from < from || /[,;:\uFFFC—()]|\s[–-]\s/.test(gap) || boundaries.has(foldCase(word.text))) break
    if (/^(?:and|or)$/i.test(word.text) && !joinsNouns(sentence, start - 1, from)) break
    start--
  }
  return start
}

/** Whether an `and` stands between two names or nouns rather than two sentences: no verb before it. */
function joinsNouns(sentence: Clause, at: number, from: number): boolean {
  let count = 0
  for (let index = at - 1; index >= 0; index--) {
    const word = sentence.words[index]!
    if (word.to <= from) break
    if (/[,;:\uFFFC—]/.test(sentence.text.slice(word.to, sentence.words[index + 1]!.from))) break
    const text = foldCase(word.text)
    if (helpers.has(text) || reportingVerb(text) || /[a-z]{2}ed$/.test(word.text) || boundaries.has(text)) return false
    if (++count > 9) return false
  }
  return count > 0
}

function endsSubject(sentence: Clause, at: number, start: number): boolean {
  const word = sentence.words[at]!
  if (at === start) return false
  const text = foldCase(word.text)
  if (/[,;:\uFFFC—]/.test(sentence.text.slice(sentence.words[at - 1]!.to, word.from))) return true
  return helpers.has(text) || !isCapitalized(word.text) && (reportingVerb(text) !== undefined || /[a-z]{2}ed$/.test(text))
    || pronouns.has(text) || text === 'who' || text === 'that' || text === 'which'
}

/** Reads the words from `start` to `end` as a subject: one person, several joined, or a body. */
function phrase(sentence: Clause, start: number, end: number): Subject | null {
  const first = sentence.words[start]!
  const last = sentence.words[end - 1]!
  const inside = sentence.mentions.filter(({ from, to }) => from >= first.from && to <= last.to)
  const head = inside[0]
  if (head && /^(?:the\s)?$/i.test(sentence.text.slice(first.from, head.from).replace(head.title, '').trimStart())) {
    const rest = sentence.text.slice(head.to, last.to)
    const follows = /^\s*([\p{L}]+)/u.exec(rest)?.[1]
    const second = inside[1]
    if (second && /^(?:,? and|,)\s$/.test(sentence.text.slice(head.to, second.from).replace(second.title, '').replace(/\s+$/, ' '))) return joint(sentence, inside)
    if (!/^['’]/.test(rest) && (follows === undefined || prepositions.has(foldCase(follows)) || helpers.has(foldCase(follows)) || /^,/.test(rest) || /day$/.test(follows))) return person(sentence, head)
    if (/^\s+and\s/.test(rest)) return body(sentence.text.slice(head.from, last.to))
    if (/^\s[a-z]+$/.test(rest)) return null
  }
  const tail = inside.at(-1)
  const lead = tail ? sentence.text.slice(first.from, tail.from).replace(tail.title || ' ', ' ').trimEnd() : ''
  if (tail && tail.to === last.to && /\p{L}['’]?,?$/u.test(lead) && !/(?:^|\s)(?:of|for|to|with|by|from|about|on|in|at|than)(?:\sthe)?$/i.test(lead)) {
    return person(sentence, tail)
  }
  if (end - start > 14 || sentence.words.slice(start, end).some((word) => isPastVerb(word.text))) return null
  return body(sentence.text.slice(first.from, last.to).replace(/\s(?:on|in|at)\s(?:\w+day|late|early)\b.*$/, ''))
}

function isPastVerb(word: string): boolean {
  const verb = reportingVerb(word)
  return verb !== undefined && verb.form === 'finite' && !verb.noun && word !== 'read'
}

function person(sentence: Clause, mention: PersonMention): Subject {
  return { kind: 'people', people: [mention.person], label: sentence.people.people[mention.person]!.surname }
}

function joint(sentence: Clause, mentions: PersonMention[]): Subject {
  const names = mentions.map(({ text, full, person: index }) => full ? sentence.people.people[index]!.surname : text)
  const label = names.length === 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return { kind: 'people', people: mentions.map(({ person: index }) => index), label }
}

/** A body's name as it stands inside a sentence: `The US and its allies` → `the US and its allies`. */
function body(text: string): Subject | null {
  const label = text.trim().replace(/\s+/g, ' ').replace(/^(The|A|An|One|Another|Some|Many|Both|Several|Other|Its|His|Her|Their)\s/, (word) => word.toLowerCase())
  const only = foldCase(label)
  if (label === '' || helpers.has(only) || /^(?:the|a|an|this|that|there|i|we|you|what|who|it)$/.test(only) || label.length > 90) return null
  const first = /^\p{L}+/u.exec(label)?.[0] ?? ''
  return { kind: 'body', label: plurals.has(first) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label }
}
