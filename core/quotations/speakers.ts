import type { People } from '../people/people'
import type { QuotationPart, QuotationSpan } from './parse'
import { extentOf, isInscription, isTitle, isWork, looksLikeTitle } from './extent'
import { passages, type Passage } from './passages'
import { latest, resolve, speechOf, type Speech, type Who } from './resolve'
import { saidTo, saidWhere } from './said'
import { isPassive, verbs, type Clause, type Verb } from './clause'
import type { Subject } from './phrase'
import { mainSubject, subjectAfter, subjectOf } from './subjects'
import { isPutTurkish, turkishSubject } from './turkish'

/** Who speaks a quotation, and how well that is known. */
export interface Attribution {
  /** As the ledger prints it; empty when nobody is found. */
  speaker: string
  /** Indexes in `people`. */
  people: number[]
  saidWhere: string
  saidTo: string
  extent: 'whole' | 'fragment'
  /** Why an editor should look: a sentence, or empty when the text says it plainly. */
  doubt: string
}

interface Search {
  blocks: readonly string[]
  passages: Passage[]
  people: People
  quotations: readonly QuotationSpan[]
  /** Indexes of the quotations that have a part in a block. */
  inBlock: Map<number, number[]>
  language: string
  /** Who speaks in each block, in order, filled in as the search goes on. */
  speech: Speech[][]
}

/**
 * Finds the speaker of each quotation, in this order: the same sentence (`X said`, `said X`, `according to X`); the
 * paragraph's other quotation; a pronoun, which means the person who spoke in the paragraph before; the paragraph or the
 * lead-in before it. Nobody rather than somebody at random.
 */
export function findSpeakers(
  blocks: readonly string[],
  quotations: readonly QuotationSpan[],
  people: People,
  language = 'en',
): Attribution[] {
  const search: Search = {
    blocks,
    passages: passages(blocks, quotations, people, language),
    people,
    quotations,
    inBlock: byBlock(quotations),
    language,
    speech: [],
  }
  search.passages.forEach((passage, block) => {
    search.speech.push([])
    for (const sentence of passage.clauses) search.speech[block]!.push(...speechIn(search, sentence, block))
  })
  const works = nobodysWords(search)
  const found: (Who | null)[] = quotations.map((quotation, index) =>
    works[index] ? null : inSentence(search, quotation),
  )
  quotations.forEach((quotation, index) => {
    if (!found[index] && !works[index]) found[index] = besides(search, quotation, index, found)
  })
  return quotations.map((quotation, index) => describe(search, quotation, found[index] ?? null))
}

/** Which quotations are nobody's speech: titles, inscriptions, questions put, and what an `and` joins to an inscription. */
function nobodysWords({ blocks, quotations, language }: Search): boolean[] {
  const words: boolean[] = []
  quotations.forEach((quotation, index) => {
    const before = quotations[index - 1]?.parts.at(-1)
    const first = quotation.parts[0]!
    const joined = before?.block === first.block && /^,?\s(?:and|or)\s$/.test(blocks[first.block]!.slice(before.to, first.from))
    const inscription = isInscription(blocks, quotation) || (joined && words[index - 1] === true)
    words.push(inscription || isWork(blocks, quotation) || (/^tr\b/.test(language) && isPutTurkish(blocks, quotation)))
  })
  return words
}

function byBlock(quotations: readonly QuotationSpan[]): Map<number, number[]> {
  const inBlock = new Map<number, number[]>()
  quotations.forEach(({ parts }, index) => {
    for (const { block } of parts) inBlock.set(block, [...(inBlock.get(block) ?? []), index])
  })
  return inBlock
}

function speechIn(search: Search, sentence: Clause, block: number): Speech[] {
  if (/^tr\b/.test(search.language)) return speechOf(turkishSubject(sentence), sentence, block, search)
  const spoken = verbs(sentence)
    .filter((verb) => verb.form === 'finite' && !isPassive(sentence, verb))
    .flatMap((verb, index, all) =>
      speechOf(
        whoSays(sentence, verb),
        sentence,
        block,
        search,
        verb.kind === 'act' ? 'act' : 'speech',
        index > 0 && isNested(sentence, all[index - 1]!, verb),
      ),
    )
  if (spoken.length > 0 || sentence.text.slice(0, sentence.to).endsWith('?')) return spoken
  return speechOf(mainSubject(sentence), sentence, block, search, 'main')
}

/** `X said Y had warned`: no new clause begins between the two verbs. */
function isNested(sentence: Clause, outer: Verb, inner: Verb): boolean {
  const between = sentence.text.slice(outer.to, inner.from)
  return !/[,;—–\uFFFC]\s*(?:and|but|while|whereas|as|then)\s|;|\uFFFC/.test(between)
}

/** The subject of one verb, on whichever side of it it stands. */
function whoSays(sentence: Clause, verb: Verb): Subject | null {
  const quote = sentence.quotes.findLast(({ to }) => to <= verb.from)
  const gap = sentence.text.slice(quote?.to ?? sentence.from, verb.from)
  if ((quote && verb.form === 'finite' && /^[\s,.—–-]*$/.test(gap)) || (/,\s*$/.test(gap) && invertedAfter(sentence, verb)))
    return subjectAfter(sentence, verb.to)
  return (
    subjectOf(sentence, verb, quote && /^[\s,—–-]*[\p{L}]/u.test(gap) ? quote.to : sentence.from) ??
    (quote ? subjectOf(sentence, verb) : null)
  )
}

/** `NATO is ready, said Stoltenberg.`: a name and then nothing but where and when. */
function invertedAfter(sentence: Clause, verb: Verb): boolean {
  if (verb.kind !== 'speech') return false
  const mention = sentence.mentions.find(({ from }) => from > verb.to)
  if (!mention) return /^\s(?:the|a|an)\s[\p{L}\s’'-]{2,50}[.]?$/u.test(sentence.text.slice(verb.to, sentence.to))
  return (
    sentence.text.slice(verb.to, mention.from).replace(mention.title, '').trim() === '' &&
    /^(?:[.,]|\s(?:on|in|at|during|after)\s|$)/.test(sentence.text.slice(mention.to, sentence.to))
  )
}

function inSentence(search: Search, quotation: QuotationSpan): Who | null {
  const parts = quotation.parts.length > 1 ? [quotation.parts.at(-1)!, quotation.parts[0]!] : quotation.parts
  for (const part of parts) {
    const sentence = sentenceOf(search, part)
    if (!sentence || (looksLikeTitle(search.blocks, quotation) && !isSpoken(sentence, part))) continue
    const subject = /^tr\b/.test(search.language) ? turkishSubject(sentence, part) : english(sentence, part)
    const who = subject && resolve(subject, part.block, sentence, search)
    if (who) return who
  }
  return null
}

/** Whether a verb of speech stands right beside quoted words, or a colon, or they are a sentence of their own. */
function isSpoken(sentence: Clause, part: QuotationPart): boolean {
  const before = sentence.text.slice(sentence.from, part.from)
  const after = sentence.text.slice(part.to, sentence.to)
  if (/[:]\s*$/.test(before) || !/\p{L}/u.test(before + after)) return true
  const near = (verb: Verb): boolean =>
    verb.kind !== 'act' &&
    (verb.from >= part.to
      ? /^[\s,]*(?:[\p{L}\p{N}.'’-]+ ){0,4}$/u.test(sentence.text.slice(part.to, verb.from)) && /[,!?]["”’']?$/.test(sentence.original.slice(part.from, part.to))
      : /^[\s,]*$/.test(sentence.text.slice(verb.to, part.from)))
  return verbs(sentence).some((verb) => near(verb) && verb.base !== 'write')
}

/** `Asked about the “…” plan, X said`: words before the main clause that were put to whoever speaks there. */
function isPutTo(sentence: Clause, part: QuotationPart): boolean {
  if (!/^(?:When|After|Asked|Reminded|Responding|Reacting|Replying|Answering)\s/.test(sentence.text.slice(sentence.from))) return false
  return /^\s?,\s|^(?=[^,]*,\s)/.test(sentence.text.slice(part.to, sentence.to)) && !sentence.text.slice(sentence.from, part.from).includes(',')
}

/** `When a reporter said “…”, X …`: who put the words; nobody for `Asked about “…”, X …`. */
function whoPuts(sentence: Clause, part: QuotationPart): Subject | null {
  return verbs(sentence)[0]?.at === 0 ? null : before(sentence, part)
}

function english(sentence: Clause, part: QuotationPart): Subject | null {
  if (isPutTo(sentence, part)) return whoPuts(sentence, part)
  return (
    after(sentence, part) ??
    tag(sentence, part) ??
    before(sentence, part) ??
    accordingTo(sentence) ??
    named(sentence, part)
  )
}

/** `“…,” Stoltenberg said`, `“…,” said Stoltenberg`. */
function after(sentence: Clause, part: QuotationPart): Subject | null {
  const verb = verbs(sentence).find((candidate) => candidate.from >= part.to && candidate.form === 'finite')
  if (!verb || isPassive(sentence, verb)) return null
  const between = sentence.text.slice(part.to, verb.from)
  const inverted = /^[\s,—–-]*$/.test(between)
  const words = sentence.original.slice(part.from, part.to)
  const set = /[,!?…—–]["”’'»]*$/.test(words) || /^\s?[,—–-]/.test(between)
  // `A “senior official” said …`: quoted words that are themselves the subject.
  const isSubject = !set && !(inverted && /^["“‘'«„]\p{Lu}/u.test(words) && part.from === sentence.from)
  if (isSubject || /\uFFFC/.test(between) || /^[\s,—–-]*(?:and|but|or|while|who|which|when)\b/.test(between)) return null
  if (between.split(/\s+/).length > 24 || (verb.base === 'report' && before(sentence, part))) return null
  return inverted ? subjectAfter(sentence, verb.to) : subjectOf(sentence, verb, part.to)
}

/** `…, Stoltenberg explained.` at the end of the sentence, speaking for all of it. */
function tag(sentence: Clause, part: QuotationPart): Subject | null {
  const verb = verbs(sentence).findLast((candidate) => candidate.kind === 'speech' && candidate.form === 'finite')
  if (!verb || verb.from < part.to || isPassive(sentence, verb)) return null
  if (sentence.quotes.some(({ from }) => from > verb.to)) return null
  // `X said it was “…”, Reuters reported`: the words are X's.
  if (verb.base === 'report' && before(sentence, part)) return null
  const head = sentence.text.slice(part.to, verb.from)
  if (/,\s*$/.test(head) && invertedAfter(sentence, verb)) return subjectAfter(sentence, verb.to)
  const lead = /(?:[,—–]|\uFFFC["”’'»,]*)\s+([^,\uFFFC]{1,90})$/u.exec(sentence.text.slice(part.from, verb.from))
  if (!lead || (/^(?:and|but|or|while|who|which|as)\b/i.test(lead[1]!) && !/^as\b/.test(lead[1]!))) return null
  if (/\bthat\b/.test(sentence.text.slice(verb.to, verb.to + 6))) return null
  return subjectOf(sentence, verb, verb.from - lead[1]!.length)
}

/** `X said “…”`, `He stressed that … “…”`, `and urged Moscow to “…”`: the nearest verb before it. */
function before(sentence: Clause, part: QuotationPart): Subject | null {
  for (const verb of verbs(sentence)
    .filter((candidate) => candidate.to <= part.from && candidate.kind !== 'beside')
    .reverse()) {
    if (isPassive(sentence, verb)) {
      const agent = /\bby(?=\s)([^,]*)$/.exec(sentence.text.slice(verb.to, part.from))
      if (agent && agent[1]!.split(' ').length < 14) return subjectAfter(sentence, verb.to + agent.index + 2)
      continue
    }
    const subject = whoSays(sentence, verb)
    if (subject) return subject
  }
  return null
}

function accordingTo(sentence: Clause): Subject | null {
  const found = /\b(?:according to|in the words of)(?=\s)/i.exec(sentence.text.slice(sentence.from, sentence.to))
  return found ? subjectAfter(sentence, sentence.from + found.index + found[0].length) : null
}

/** `Stoltenberg: “…”`, as interviews and transcripts print it. */
function named(sentence: Clause, part: QuotationPart): Subject | null {
  const lead = sentence.text.slice(sentence.from, part.from)
  if (!/^[^,;\uFFFC]{2,60}:\s*$/.test(lead)) return null
  const mention = sentence.mentions.find(({ to }) => to <= part.from)
  return mention
    ? { kind: 'people', people: [mention.person], label: sentence.people.people[mention.person]!.surname }
    : null
}

/** What the same sentence does not say: the paragraph's other quotation, a lead-in, the paragraph before. */
function besides(search: Search, quotation: QuotationSpan, index: number, found: (Who | null)[]): Who | null {
  const first = quotation.parts[0]!
  const block = first.block
  const passage = search.passages[block]!
  const at = passage.clauses.findIndex((sentence) => sentence.from <= first.from && first.to <= sentence.to)
  const own = passage.clauses[at]
  const alone = own !== undefined && !/\p{L}/u.test(own.text.slice(own.from, own.to))
  if (own && !/^tr\b/.test(search.language) && isPutTo(own, first)) return null
  if (isTitle(search.blocks, quotation) || (looksLikeTitle(search.blocks, quotation) && !alone)) return null
  const same = (search.inBlock.get(block) ?? []).filter((one) => found[one])
  const other = same.findLast((one) => one < index) ?? same.find((one) => one > index)
  if (other !== undefined) return found[other]!
  // `“…,” chanted the crowd.` with a verb that is not known: the sentence names somebody else.
  const goesOn = own !== undefined && /\p{L}/u.test(own.text.slice(first.to, own.to))
  if (goesOn && quotation.parts.length === 1) return null
  const earlier = latest(
    search.speech[block]!.filter((speech) => speaks(speech) && passage.clauses.indexOf(speech.sentence) < at),
  )
  const whole = extentOf(search.blocks, quotation, search.language) === 'whole'
  if (earlier && whole)
    return {
      ...earlier.who,
      doubt: `Taken for the words of ${earlier.who.label}: the sentence before speaks of that person.`,
    }
  let back = block - 1
  while (back > 0 && search.passages[back]!.text === '') back--
  const lead = search.passages[back]?.text ?? ''
  while (
    back > 0 &&
    back > block - 3 &&
    /\?\s*$/.test(search.passages[back]!.text) &&
    search.speech[back]!.length === 0
  )
    back--
  const previous = latest((search.speech[back] ?? []).filter(speaks))
  if (!previous || !whole || passage.text.slice(0, first.from).trim() !== '') return null
  if (/:\s*$/.test(lead)) return previous.who
  return { ...previous.who, doubt: `Taken for the words of ${previous.who.label}, who speaks before it.` }
}

/** A body that is only a sentence's subject does not speak. */
function speaks({ by, who }: Speech): boolean {
  return by !== 'main' || who.people.length > 0
}

function sentenceOf(search: Search, part: QuotationPart): Clause | undefined {
  const passage = search.passages[part.block]!
  return passage.clauses.find(({ from, to }) => from <= part.from && part.from < to)
}

function describe(search: Search, quotation: QuotationSpan, who: Who | null): Attribution {
  const said = { saidWhere: '', saidTo: '' }
  for (const part of quotation.parts) {
    const sentence = sentenceOf(search, part)
    const text = sentence ? sentence.text.slice(sentence.from, sentence.to) : ''
    said.saidWhere ||= saidWhere(text, search.language)
    said.saidTo ||= saidTo(text, search.language)
  }
  if (!who) Object.assign(said, { saidWhere: '', saidTo: '' })
  const extent = extentOf(search.blocks, quotation, search.language)
  const nobody = extent === 'whole' && !looksLikeTitle(search.blocks, quotation) ? 'Nobody is named as the speaker of this quotation.' : ''
  return { speaker: who?.label ?? '', people: who?.people ?? [], ...said, extent, doubt: who ? who.doubt : nobody }
}
