import type { People } from '../people/people'
import type { QuotationPart, QuotationSpan } from './parse'
import { extentOf, isInscription, isTitle, isWork, looksLikeTitle } from './extent'
import { passages, type Passage } from './passages'
import { latest, resolve, speechOf, type Speech, type Who } from './resolve'
import { saidTo, saidWhere } from './said'
import { isPassive, verbs, type Clause } from './clause'
import { english, isNested, isPutTo, isSpoken, whoSays } from './one-sentence'
import { mainSubject } from './subjects'
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

/** What the same sentence does not say: the paragraph's other quotation, a lead-in, the paragraph before. */
function besides(search: Search, quotation: QuotationSpan, index: number, found: (Who | null)[]): Who | null {
  const first = quotation.parts[0]!
  const block = first.block
  const passage = search.passages[block]!
  const at = passage.clauses.findIndex((sentence) => sentence.from <= first.from && first.to <= sentence.to)
  const own = passage.clauses[at]
  const alone = own !== undefined && !/\p{Alpha}/u.test(own.text.slice(own.from, own.to))
  if (own && !/^tr\b/.test(search.language) && isPutTo(own, first)) return null
  if (isTitle(search.blocks, quotation) || (looksLikeTitle(search.blocks, quotation) && !alone)) return null
  const same = (search.inBlock.get(block) ?? []).filter((one) => found[one])
  const other = same.findLast((one) => one < index) ?? same.find((one) => one > index)
  if (other !== undefined) return found[other]!
  // `“…,” chanted the crowd.` with a verb that is not known: the sentence names somebody else.
  const goesOn = own !== undefined && /\p{Alpha}/u.test(own.text.slice(first.to, own.to))
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
