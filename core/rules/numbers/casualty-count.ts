import { perBlock } from '../../check/per-block'
import type { StoryHit, StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
import { figures, type FoundNumber } from '../../numbers/found-number'
import { numberBlocks } from '../../numbers/number-blocks'
import { numbersIn } from '../../numbers/numbers'
import type { Span } from '../../text/words'

/**
 * A death toll that the story gives in two ways, or whose parts by place do not make it. Only what is called the toll, and
 * only where neither another time nor another source stands beside it.
 */
export const casualtyCount: StoryRule = {
  id: 'numbers/casualty-count',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: {
    other: 'The story says {first} dead before and {text} here.',
    sum: 'The dead of these places make {sum}; the story says {whole}.',
  },
  wrong: [
    ['A quake killed 120 people on Monday.\nThe death toll stands at 128.', null],
    ['The death toll of the quake is 14.\nRescuers are there.\nIn all, 17 people died in the quake.', null],
    ['A storm killed 12 people.\nSix people died in Zenda, four in Strelsau and three in Hentzau.', null],
    ['HEADLINE: Quake death toll 128\nA quake killed 120 people on Monday.', null],
  ],
  allows: [
    'A quake killed 128 people on Monday.\nThe death toll stands at 128.',
    'A quake killed 120 people on Monday.\nThe death toll rose to 128 on Tuesday.',
    'A quake killed at least 120 people.\nThe death toll stands at 128.',
    'A quake killed 120 people on Monday.\nThe ministry put the death toll at 128.',
    'A quake killed 120 people on Monday.\nIn 1999 the death toll was 17,000.',
    'A storm killed 12 people.\nSix people died in Zenda, four in Strelsau and two in Hentzau.',
    'A storm killed 12 people.\nSix people died in Zenda, four in Strelsau.',
    'A storm killed 12 people.\nSix people died in Zenda, four were hurt in Strelsau and three in Hentzau.',
    'A storm killed 12 people.\n“The death toll is 14,” he said.',
    'A quake killed 120 people and a flood 30.\nThe death toll stands at 150.',
    'A bomb killed 12 people. A second one killed three.\nThe death toll stands at 15.',
    'A storm killed 12 people.\nSix people died in Zenda last year, four in Strelsau and three in Hentzau.',
    'A crash killed two people.\nThe death toll of the war stands at 5,000.',
  ],
  reads: 'story',
  *check(story): Iterable<StoryHit> {
    const { heads, body } = numberBlocks(story)
    let first: { at: BlockAt, number: FoundNumber } | null = null
    let count = 0
    for (const at of [...heads, ...body]) {
      const { tolls, byPlace, numbers } = tollsIn(at.reading)
      for (const number of tolls) {
        if (first && isNear(first.number.value, number.value) && first.number.value !== number.value && count < 2) {
          yield { at, ...number.figure, says: 'other', values: { first: figures(first.number.value) }, related: [{ at: first.at, ...first.number.figure }] }
          return
        }
        first ??= { at, number }
      }
      for (const { from, to, sum } of byPlace) {
        if (!first || count > 1 || sum === first.number.value || !isNear(sum, first.number.value)) continue
        yield { at, from, to, says: 'sum', values: { sum: figures(sum), whole: figures(first.number.value) }, related: [{ at: first.at, ...first.number.figure }] }
        return
      }
      // A story that counts the dead of several events has several tolls.
      count += at.field === 'body' ? numbers : 0
    }
  },
}

/** Not another event: at most two tenths away. */
function isNear(one: number, other: number): boolean {
  return Math.max(one, other) / Math.min(one, other) < 1.22
}

interface Tolls {
  tolls: readonly FoundNumber[]
  byPlace: readonly (Span & { sum: number })[]
  /** How many numbers of dead it has besides the first. */
  numbers: number
}

const toll = /(?<!\p{Alpha})death toll (?:of the \p{Lower}+ )?(?:stands at|stood at|is|was|:)?\s?$/iu
const killed = /(?<!\p{Alpha})(?:killed|kills)\s$/u
const people = /^ (?:people|persons)(?!\p{Alpha})/u
const died = /^ people (?:were killed|died|have died|are dead)(?!\p{Alpha})/u
/** Another day, another source, another event. */
const apart = /(?<!\p{Alpha})(?:rose|risen|rising|climb\p{Lower}+|put|puts|revis\p{Lower}+|earlier|previous\p{Lower}*|initial\p{Lower}*|ago|last|since|war|so far|according|said|says|report\p{Lower}*|estimat\p{Lower}+|(?:19|20)\d\d|year|years|month|week|another|others?|second|more|worst|deadliest|history|wounded|injured|hurt)(?!\p{Alpha})/iu
const place = String.raw`in (?:the )?\p{Upper}[\p{Alpha}’'-]*(?: \p{Upper}[\p{Alpha}’'-]*)?`
const word = String.raw`(?:\d{1,3}|[A-Za-z]{3,9}(?:-[a-z]{3,5})?)`
const places = new RegExp(String.raw`(?<!\p{IDC})${word} people (?:died|were killed) ${place}(?:, ${word} ${place})*,? and ${word} ${place}(?=[.;])`, 'gu')

const none: Tolls = { tolls: [], byPlace: [], numbers: 0 }

const tollsIn = perBlock(({ kind, prose, language, sentences, field }): Tolls => {
  if (!/kill|died|dead|[Dd]eath/.test(prose)) return none
  const numbers = numbersIn(prose, language).filter(({ kind: own, isLoose, isRange }) => own === 'count' && !isLoose && !isRange)
  const isPlain = ({ from }: Span): boolean => {
    const own = field === 'body' ? sentences.find((sentence) => sentence.from <= from && from < sentence.to) : undefined
    return !apart.test(prose.slice(own?.from ?? 0, own?.to))
  }
  const dead = numbers.filter(({ from, to }) => {
    const [before, after] = [prose.slice(Math.max(0, from - 40), from), prose.slice(to, to + 24)]
    return toll.test(before) || (killed.test(before) && people.test(after)) || died.test(after)
  })
  const byPlace = kind !== 'paragraph' ? [] : Array.from(prose.matchAll(places)).flatMap(({ 0: words, index }) => {
    const own = numbers.filter(({ from, to }) => index <= from && to <= index + words.length)
    const parts = words.split(/,? and |, /).length
    return own.length === parts && parts > 2 && isPlain({ from: index, to: index }) ? [{ from: index, to: index + words.length, sum: own.reduce((sum, { value }) => sum + value, 0) }] : []
  })
  const tolls = dead.filter((number) => isPlain(number) && !byPlace.some(({ from, to }) => from <= number.from && number.to <= to))
  return { tolls, byPlace, numbers: killings(prose) }
})

/** How many times a text speaks of killing. */
function killings(prose: string): number {
  return Array.from(prose.matchAll(/(?<!\p{Alpha})(?:killed|died|dead|deaths)(?!\p{Alpha})/gu)).length
}
