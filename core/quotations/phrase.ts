import type { PersonMention } from '../people/people'
import { bodyWords, placeWords } from '../people/known-words'
import { foldCase } from '../text/casing'
import { wordSet } from '../text/words'
import { helpers, type Clause } from './clause'
import { reportingVerb } from './verbs'

/** Who does what a verb says, before it is known whom a pronoun or an office means. */
export type Subject =
  | { kind: 'people', people: number[], label: string }
  | { kind: 'pronoun', word: string }
  | { kind: 'body', label: string }

const prepositions = wordSet('on in at during after before from for by via through last this to with')
const endsInPreposition = /(?:^|\s)(?:of|for|to|with|by|from|about|on|in|at|than)(?:\sthe)?$/i

/** Groups of people that copy names without an article, at the start of a sentence. */
const groups = wordSet(`Officials Police Witnesses Residents Authorities Analysts Experts Critics Doctors Activists Organizers
  Organisers Lawyers Investigators Prosecutors Protesters Lawmakers Ministers Leaders Sources Scientists Researchers
  Economists Opponents Supporters Firefighters Rescuers`)

/** Reads the words from index `start` to `end` as a subject: one person, several joined, or a body. */
export function phrase(sentence: Clause, start: number, end: number): Subject | null {
  end = withoutDay(sentence, start, end)
  const first = sentence.words[start]!
  const last = sentence.words[end - 1]!
  const inside = sentence.mentions.filter(({ from, to }) => from >= first.from && to <= last.to)
  const [head, second] = inside
  const lead = head ? gap(sentence, first.from, head).trimStart() : ''
  if (head && (/^(?:the\s)?$/i.test(lead) || (head.title !== '' && /^\p{Upper}[\p{Alpha}.]+['’]s?\s*$/u.test(lead)))) {
    if (second && /^(?:,? and|,)\s$/.test(gap(sentence, head.to, second).replace(/\s+$/, ' '))) return joint(sentence, inside)
    const rest = sentence.text.slice(head.to, last.to)
    if (standsAlone(rest)) return person(sentence, head)
    if (/^\s+and\s/.test(rest)) return body(sentence.text.slice(head.from, last.to))
    if (/^\s[a-z]+$/.test(rest)) return null
  }
  const tail = inside.at(-1)
  if (tail && tail.to === last.to) {
    const before = gap(sentence, first.from, tail).trimEnd()
    if (/\p{Alpha}['’]?,?$/u.test(before) && !endsInPreposition.test(before)) return person(sentence, tail)
  }
  const tooMuch = end - start > 14 || sentence.words.slice(start, end).some((word) => isPastVerb(word.text))
  if (tooMuch) return null
  return body(sentence.text.slice(first.from, last.to).replace(/\s(?:on|in|at)\s(?:\w+day|late|early)\b.*$/, ''))
}

/** The phrase without the day at its end: `The minister on Monday`. */
function withoutDay(sentence: Clause, start: number, end: number): number {
  const text = sentence.text.slice(sentence.words[start]!.from, sentence.words[end - 1]!.to)
  const day = /\s(?:(?:on|late|early)\s)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?$/.exec(text)
  if (!day || day.index === 0) return end
  return start + sentence.words.slice(start, end).filter((word) => word.to <= sentence.words[start]!.from + day.index).length
}

/** What stands between an offset and a mention, without the office in front of the name. */
export function gap(sentence: Clause, from: number, mention: PersonMention): string {
  return sentence.text.slice(from, mention.from).replace(mention.title || ' ', ' ').replace(/^ {2,}| {2,}$/g, ' ')
}

/** Whether what follows a name leaves it the subject: nothing, `on Monday`, `, the minister`; not `’s letter`. */
function standsAlone(rest: string): boolean {
  if (rest.startsWith('’') || rest.startsWith("'")) return false
  const next = /^\s*(\p{Alpha}+)/u.exec(rest)?.[1]
  return next === undefined || rest.startsWith(',') || prepositions.has(foldCase(next)) || helpers.has(foldCase(next)) || next.endsWith('day')
}

function isPastVerb(word: string): boolean {
  const verb = reportingVerb(word)
  return verb !== undefined && verb.form === 'finite' && !verb.noun && word !== 'read'
}

export function person(sentence: Clause, mention: PersonMention): Subject {
  return { kind: 'people', people: [mention.person], label: sentence.people.people[mention.person]!.surname }
}

function joint(sentence: Clause, mentions: PersonMention[]): Subject {
  const names = mentions.map(({ text, full, person: index }) => (full ? sentence.people.people[index]!.surname : text))
  const label = names.length === 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return { kind: 'people', people: mentions.map(({ person: index }) => index), label }
}

/** `Maria Stone from the charity`. */
const nameAndBody = /^(\p{Upper}\p{Lower}+(?: \p{Upper}\.)?(?: \p{Upper}[\p{Alpha}'’-]+){1,2}) (?:from|of|at|with) /u

/** Words of a sentence rather than of a name: `the president also gave some insight into his talks`. */
function isSentence(label: string): boolean {
  return / (?:also|is|was|are|were|has|have|had|did|does|gave|took|made|went|came|got|hit|set|put|kept|became|began|he|she|they|I|we|you|not)(?: |$)/.test(label)
}

/** A body's name as it stands inside a sentence: `The US and its allies` → `the US and its allies`. */
export function body(text: string): Subject | null {
  const label = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:However|Meanwhile|But|And|Yet|Still|Also|Instead|Separately),? (?=\S)/, '')
    .replace(/(?<=^\p{Alpha}+s) \p{Lower}+ed$/u, '')
    .replace(/ \p{Lower}{3,}ly$/u, '')
    .replace(/^(The|A|An|One|Another|This|That|These|Those|Some|Many|Both|Several|Other|Its|His|Her|Their)\s/, (word) => word.toLowerCase())
  const nothing = label === '' || label.length > 90 || helpers.has(foldCase(label)) || isSentence(label)
  if (/^\p{Lower}+[^s]$/u.test(label) && !/^(?:police|people)$/.test(label)) return null
  // `Declaring the day “a triumph”, he …`
  if (reportingVerb(foldCase(label))?.form === 'ing') return null
  if (nothing || /^(?:the|a|an|this|that|there|i|we|you|what|who|it)$/i.test(label)) return null
  const first = /^\p{Alpha}+/u.exec(label)?.[0] ?? ''
  const named = nameAndBody.exec(label)?.[1]
  if (named && !named.split(' ').some((part) => bodyWords.has(part) || placeWords.has(part))) return { kind: 'body', label: named }
  return { kind: 'body', label: groups.has(first) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label }
}
