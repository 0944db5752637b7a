import { foldCase } from '../text/casing'
import { isCapitalized, wordSet } from '../text/words'
import { helpers, pronouns, verbs, type Clause, type Verb } from './clause'
import { body, gap, person, phrase, type Subject } from './phrase'
import { reportingVerb } from './verbs'

/** Words at which a clause begins. */
const boundaries = wordSet('that because while whereas although though as when where if after before until whether but which so how what why')

/** Words that open a sentence before its subject, up to a comma. */
const openers = wordSet(`in on at during after before speaking asked addressing earlier last meanwhile however for with following
  according despite under since when while as later referring responding writing citing also separately instead still yet but
  and then similarly if although`)

/**
 * The subject of a verb, looked for to its left in its clause: beside it, before the words between commas, at the head of
 * a coordinated predicate (`… and urged`), or at the head of the sentence for an -ing form.
 */
export function subjectOf(sentence: Clause, verb: Verb, from = sentence.from): Subject | null {
  const own = verb.form === 'ing' ? withSubject(sentence, verb) : null
  if (own) return own
  if (verb.form === 'ing') return speaksOfThing(sentence, verb) ? null : mainSubject(innermost(sentence, verb))
  let end = skipBrackets(sentence, skipHelpers(sentence, verb.at))
  const before = (): string =>
    sentence.text.slice(sentence.words[end - 1]?.to ?? from, sentence.words[end]?.from ?? verb.from)
  if (end > 0 && /,/.test(before()) && sentence.words[end - 1]!.from >= from) {
    const opening = sentence.text.lastIndexOf(',', sentence.words[end - 1]!.to - 1)
    if (opening < from) return mainSubject(sentence)
    const inside = sentence.words[end - 1]!.to
    const named = sentence.mentions.find((mention) => mention.from > opening && mention.to === inside)
    if (named && gap(sentence, opening + 1, named).trim() === '') return person(sentence, named)
    const head = from === sentence.from ? headBeforeComma(sentence, opening) : null
    if (head) return head
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

/** `Anna Bergman, who decides what loans, mortgages and cards cost, said`: the name the sentence begins with, past its commas. */
function headBeforeComma(sentence: Clause, opening: number): Subject | null {
  const named = sentence.mentions[0]
  const first = sentence.words[0]
  if (!named || !first || named.to >= opening || !/^, (?:who|which|the|an?|one|\d+|[\p{Alpha}-]+ of) /u.test(sentence.text.slice(named.to))) return null
  if (/[;:—\uFFFC]|, (?:and|but|while|whereas|as|then) /.test(sentence.text.slice(named.to, opening))) return null
  const lead = gap(sentence, first.from, named).trim()
  return /^(?:The )?(?:[\p{Upper}&][\p{Alpha}.'’&-]*(?: of)? ?)*$/u.test(lead) ? person(sentence, named) : null
}

/** `…, with Anna Bergman warning that “…”`. */
function withSubject(sentence: Clause, verb: Verb): Subject | null {
  const at = sentence.words.findLastIndex((word, index) => index < verb.at && foldCase(word.text) === 'with')
  const from = sentence.words[at]?.to
  if (from === undefined || at === verb.at - 1 || verb.at - at > 9 || /[,;—\uFFFC]/.test(sentence.text.slice(from, verb.from))) return null
  return phrase(sentence, at + 1, verb.at)
}

/** `He was held in two probes alleging “…”`: after a passive, an -ing form without a comma belongs to the noun before it. */
function speaksOfThing(sentence: Clause, verb: Verb): boolean {
  const before = sentence.text.slice(sentence.from, verb.from)
  return /\s(?:was|were|been|is|are)\s(?:\p{Alpha}+ly\s)?\p{Alpha}+(?:ed|en|ld|ught)\s[^,;—\uFFFC]*\p{Lower}\s$/u.test(before) && !/\s(?:by|as|for|and|when|while|before|after)\s$/.test(before)
}

/** The clause an -ing form belongs to: what follows `that` when no comma comes between (`X recalled that Y began by saying`). */
function innermost(sentence: Clause, verb: Verb): Clause {
  const that = sentence.words.findLastIndex((word, at) => at < verb.at && foldCase(word.text) === 'that')
  const from = sentence.words[that]?.to
  if (from === undefined || /[,;—]/.test(sentence.text.slice(from, verb.from))) return sentence
  const within = <T extends { from: number }>(spans: readonly T[]): T[] => spans.filter((span) => span.from >= from)
  return {
    ...sentence,
    from,
    words: within(sentence.words),
    mentions: within(sentence.mentions),
    quotes: within(sentence.quotes),
    verbs: undefined,
  }
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
  const word = pronounIn(first.text)
  if (word) return { kind: 'pronoun', word }
  const named = sentence.mentions.find((mention) => mention.to > first.from)
  if (named && gap(sentence, first.from, named).trim() === '' && /^ (?!and |of )\p{Lower}/u.test(sentence.text.slice(named.to))) {
    return person(sentence, named)
  }
  let end = start
  while (end < sentence.words.length && !endsSubject(sentence, end, start)) end++
  // `In his uniform of jeans, boots and a cap, he …`: what follows the comma belongs to the opening.
  const next = pronounIn(sentence.words[end]?.text ?? '')
  if (next && start > 0 && /,/.test(sentence.text.slice(sentence.words[end - 1]!.to, sentence.words[end]!.from))) return { kind: 'pronoun', word: next }
  return end > start && end < sentence.words.length ? phrase(sentence, start, end) : null
}

/** `he` in `He` and in `he’d`; empty in any other word. */
function pronounIn(word: string): string {
  const plain = foldCase(word).replace(/['’](?:d|s|ll|ve|re)$/, '')
  return pronouns.has(plain) ? plain : ''
}

const determiner = '(?:the|a|an|one|another|his|her|its|their|some|both)'
const adverbial = 'at|in|on|after|during|when|while|following|who|that|as|before|to|from|with|late|early|via|told|said'

/** A noun and what belongs to it, up to a stop or to where, when and to whom. */
const nounAfter = new RegExp(
  String.raw`^\s+((?:${determiner}\s)?[\p{IDC}'’-][^,.;:?!\uFFFC—–]{1,80}?)(?=[,.;:?!\uFFFC—–]|\s(?:${adverbial})\s|$)`,
  'u',
)

/** The subject behind its verb: `said Stoltenberg`, `added the minister, who …`. */
export function subjectAfter(sentence: Clause, from: number): Subject | null {
  const rest = sentence.text.slice(from, sentence.to)
  const mention = sentence.mentions.find((found) => found.from >= from)
  if (mention && leadsToName(gap(sentence, from, mention))) return person(sentence, mention)
  const pronoun = /^\s+(he|she|they|it)\b/.exec(rest)?.[1]
  if (pronoun) return { kind: 'pronoun', word: pronoun }
  const noun = nounAfter.exec(rest)?.[1]
  return noun ? body(noun) : null
}

/** `said Stoltenberg`, `said union leader Anna Bergman`, `said the minister, Anne Girard`; not `said a friend of Lavrov`. */
function leadsToName(between: string): boolean {
  const lead = between.trimEnd()
  if (lead === '') return true
  if (/^\s+(?:an?|the|its|their|his|her)\s[^,.;:\uFFFC]{2,70},$/.test(lead)) return true
  if (/\b(?:of|for|to|with|by|from|about|on|in|at|and|than|that)$/.test(lead) || /['’]s?$/.test(lead)) return false
  if (/\s(?:on|at|in|from|with|by)\s/.test(lead)) return false
  return /^\s(?:[\p{IDC}’'-]+ ?){1,6}$/u.test(lead)
}

/** `Gov. Anna Bergman (R) said`: the bracket behind the subject is none. */
function skipBrackets(sentence: Clause, end: number): number {
  const text = sentence.text.slice(0, sentence.words[end]?.from ?? sentence.to).trimEnd()
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1
  if (open < sentence.from || text.length - open > 40) return end
  return sentence.words.findLastIndex((word) => word.to <= open) + 1
}

function skipHelpers(sentence: Clause, at: number): number {
  let end = at
  while (end > 0) {
    const word = foldCase(sentence.words[end - 1]!.text)
    const gap = sentence.text.slice(sentence.words[end - 1]!.to, sentence.words[end]!.from)
    if ((!helpers.has(word) && !/[^ly]ly$/.test(word)) || (/,/.test(gap) && end < at)) break
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

/** Whether the subject that began at `start` is over before the word at `at`. */
function endsSubject(sentence: Clause, at: number, start: number): boolean {
  if (at === start) return false
  const word = sentence.words[at]!
  const text = foldCase(word.text)
  if (/[,;:\uFFFC—]/.test(sentence.text.slice(sentence.words[at - 1]!.to, word.from))) return true
  if (helpers.has(text) || pronouns.has(text) || text === 'who' || text === 'that' || text === 'which') return true
  return !isCapitalized(word.text) && (reportingVerb(text) !== undefined || /[a-z]{2}ed$/.test(text))
}
