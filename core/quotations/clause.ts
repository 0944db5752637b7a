import type { PersonMention, People } from '../people/people'
import { foldCase } from '../text/casing'
import { isCapitalized, wordSet, words, type Span, type Word } from '../text/words'
import { reportingVerb, type VerbForm } from './verbs'

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
  verbs?: readonly Verb[] | undefined
}

/** A reporting verb in a sentence. */
export interface Verb extends VerbForm, Span {
  /** Index in the clause's words. */
  at: number
}

/** Words that stand between a subject and its verb. */
export const helpers = wordSet(`has have had is are was were be been being will would could can may might must should did does
  do also then later earlier previously repeatedly once again still now not never just only first soon since already
  reportedly recently therefore thus too hasn't hasn’t didn't didn’t instead yesterday today even often sometimes always usually
  simply himself herself themselves perhaps twice nevertheless nonetheless further`)

export const pronouns = wordSet('he she they it')
const be = wordSet('is are was were be been being')
const naming = wordSet('call dub brand label term')
const nounBefore = wordSet('the a an this his her its their no any some of for under news')

export function clause(
  original: string,
  text: string,
  span: Span,
  people: People,
  mentions: PersonMention[],
  quotes: Span[],
): Clause {
  const read = words(text.slice(span.from, span.to))
  const inside =
    span.from === 0
      ? read
      : read.map((word) => ({ text: word.text, from: word.from + span.from, to: word.to + span.from }))
  const within = <T extends Span>(spans: T[]): T[] => spans.filter(({ from, to }) => from >= span.from && to <= span.to)
  return { ...span, original, text, words: inside, people, mentions: within(mentions), quotes: within(quotes) }
}

/**
 * The reporting verbs of a sentence, in order. Those that only name a thing (`an operation dubbed “…”`) and those that are
 * nouns here (`the talks`) are not among them.
 */
export function verbs(sentence: Clause): readonly Verb[] {
  return (sentence.verbs ??= findVerbs(sentence).slice(0, mostVerbs))
}

/** A sentence with more is none. */
const mostVerbs = 100

function findVerbs(sentence: Clause): Verb[] {
  return sentence.words.flatMap((word, at): Verb[] => {
    const found = reportingVerb(foldCase(word.text))
    if (!found || (isCapitalized(word.text) && at > 0)) return []
    const before = sentence.words[at - 1]?.text
    if (before && nounBefore.has(foldCase(before))) return []
    const names = naming.has(found.base) && found.form === 'finite'
    if (names && /^,?\s*\uFFFC/.test(sentence.text.slice(word.to))) return []
    const form = before && foldCase(before) === 'to' ? 'ing' : found.form
    if (found.noun && form === 'finite' && !isVerbAfter(sentence, at)) return []
    return [{ ...found, form, from: word.from, to: word.to, at }]
  })
}

/** Whether a form that may be a noun stands where only a verb can: after a name, a pronoun or a helper. */
function isVerbAfter(sentence: Clause, at: number): boolean {
  const before = sentence.words[at - 1]
  if (!before || /['’]/.test(sentence.text[before.to] ?? '')) return false
  const word = foldCase(before.text)
  return (
    pronouns.has(word) ||
    word === 'who' ||
    word === 'which' ||
    (helpers.has(word) && !be.has(word)) ||
    sentence.mentions.some(({ to }) => to === before.to)
  )
}

/** Whether a verb is passive: its subject is spoken of, not speaking. */
export function isPassive(sentence: Clause, verb: Verb): boolean {
  for (let at = verb.at - 1; at >= 0 && at > verb.at - 4; at--) {
    const word = foldCase(sentence.words[at]!.text)
    if (be.has(word)) return verb.form === 'finite'
    if (!helpers.has(word) && !word.endsWith('ly')) return false
  }
  return false
}
