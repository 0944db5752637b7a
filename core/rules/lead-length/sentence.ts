import { glance, perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { withoutQuotes } from '../../check/story-reading'
import { fewOrOnce } from '../../check/throughout'
import { longestRead } from '../../quotations/recognise'
import { countWords, type Span } from '../../text/words'

/**
 * A sentence that takes more than one breath. What is quoted does not count, and neither do lists of names. The first
 * paragraph has a rule of its own.
 */
export const sentence: StoryRule = {
  id: 'lead-length/sentence',
  level: 'advice',
  language: 'any',
  source: 'House style: length of sentences',
  says: { long: 'This sentence has {count} words of ours; {most} are enough.' },
  wrong: [
    ['They left.\nThe ministers of both countries on Monday left the town on the river in the north of the state after two days of talks about the new rules for banks, which they had called the most important in years, without a deal or a date for the next round.', null],
  ],
  allows: [
    'They left.\nThe ministers of both countries on Monday left the town on the river. They were in the north of the state for two days of talks about the new rules for banks. They had called them the most important in years.',
    'They left.\nMinisters said “the ministers of both countries on Monday left the town on the river in the north of the state after two days of talks about the new rules for banks, which they had called the most important in years, without a deal or a date for the next round.”',
    'They left.\nThe winners were Smith, Miller, Baker, Cook, Taylor, Mason, Turner, Fisher, Hunter, Gardner, Carter, Potter, Cooper, Butler, Porter, Walker, Weaver, Archer, Bishop, Chandler, Clark, Fletcher, Forester, Fowler, Glover, Harper, Hooper, Marshall, Naylor, Page, Parker, Sawyer, Shepherd, Slater, Spencer, Stone and Thatcher.',
    'They left.\nROW: The ministers of both countries on Monday left the town on the river in the north of the state after two days of talks about the new rules for banks, which they had called the most important in years, without a deal or a date for the next round.',
  ],
  wholePassage: true,
  reads: 'story',
  *check({ body }, { options }) {
    const most = options.sentenceWords
    // No rule reads what is longer; this one says so for all.
    if (body.some(({ reading }) => isUnread(reading))) yield { missing: `a paragraph of fewer than ${longestRead} characters` }
    const tooLong = glance((block) => long(block).filter(({ words }) => words > most))
    const hits = body.slice(1).flatMap((at) => tooLong(at.reading).map(({ words, ...span }) => (
      { at, ...span, values: { count: String(words), most: String(most) } }
    )))
    yield* fewOrOnce(hits, '')
  },
}

const isUnread = perBlock(({ text }) => text.length > longestRead)

interface Counted extends Span {
  words: number
}

/** The sentences that may be too long for some house, with the words that are not quoted. */
const long = perBlock((block: Reading): readonly Counted[] => {
  const { kind, prose, sentences } = block
  if (kind === 'table' || kind === 'editors-note' || kind === 'crosshead' || prose.length < 100) return []
  const own = withoutQuotes(block)
  return sentences.filter(({ from, to }) => to - from > 100).flatMap(({ from, to }) => {
    const text = own.slice(from, to)
    const words = countWords(text)
    const commas = text.match(/[,;]/g)?.length ?? 0
    // Two sentences without a space between them are not one.
    const isTwo = /\p{Lower}{3}[.!?][”"’]?\p{Upper}\p{Lower}/u.test(text)
    return commas * 5 < words && !isTwo ? [{ from, to, words }] : []
  })
})
