import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { Hit, StoryHit, StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
import { fatesIn, neutralizedIn, type Fates } from '../../numbers/fates'
import { figures, type FoundNumber } from '../../numbers/found-number'
import { numberBlocks } from '../../numbers/number-blocks'
import { numbersIn } from '../../numbers/numbers'
import { partsIn } from '../../numbers/parts'

/**
 * Parts that make more than their whole, or all its parts making less: in one sentence, or paragraphs apart where a story
 * says what became of those it has counted. Silent where parts may overlap or a number is hedged.
 */
export const total: StoryRule = {
  id: 'numbers/total',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: {
    more: 'The parts make {sum}, more than the {whole} named before them.',
    less: 'The parts make {sum}, not the {whole} named before them.',
  },
  wrong: [
    ['It killed 12 people, including eight men and five women.', null],
    ['Police arrested 20 people, 12 men and nine women.', null],
    ['The crash killed 15 passengers: eight Americans, four Germans and two Turks.', null],
    ['The raid left 30 people dead — 18 civilians, eight soldiers and six militants.', null],
    ['The attack killed 12 people, among them eight police officers and six civilians, on Monday.', null],
    ['Rescuers recovered 10 bodies, five men, three women and three children, from the sea.', null],
    ['Eleven people, including seven women and five men, were hurt.', null],
    ['The bomb killed 15 civilians, 11 women, four men and a child, police said.', null],
    ['Of the 12 killed, eight were men and five were women.', null],
    ['Some 117 terrorists were “neutralized” in August.\nA total of 117 terrorists were neutralized.\nThe ministry said 52 terrorists were killed, 41 captured and 23 surrendered.', null],
  ],
  allows: [
    'It killed 13 people, including eight men and five women.',
    'It killed 12 people, including three men and five women.',
    'It killed at least 12 people, including eight men and five women.',
    'It killed 12 people, including eight women and five Americans.',
    'It killed 12 people, including eight children and five girls.',
    'It killed 12 people, including eight men and about five women.',
    'The raid killed 12 people, five soldiers and two officers were wounded.',
    'The storm killed 12 people, damaged eight homes and five schools.',
    'They sent 12 soldiers, five officers and two doctors.',
    'It killed 12 people and wounded eight men and five women.',
    'It killed 12 people, including eight men, and wounded five women.',
    '“It killed 12 people, including eight men and five women,” he said.',
    'Police arrested 20 people, 12 men and eight women.',
    'The 12 people, including a man, 45, and a woman, 38, were freed.',
    'Police held 12 people, including eight men and five women and children.',
    'Of 12 people, eight men and five women said no.',
    'It has 100 members, 51 Republicans and 49 Democrats.',
    'It has 100 senators, including 51 Republicans, and 52 Democrats are expected.',
    'More than 12 people, eight men and five women, were hurt.',
    'It killed 12 people, eight of them men.',
    'A total of 38 terrorists were “neutralized” last week.\nOf them, 18 were killed, six were captured, and 14 surrendered.',
    'At least 44 terrorists have been “neutralized.”\nThe ministry said 25 of the terrorists were killed, 10 captured, and 12 others surrendered.',
    'A total of 117 terrorists were neutralized.\nIn the operation 12 terrorists were neutralized: eight were killed, two captured and two surrendered.',
    'A total of 117 terrorists were neutralized.\nSince May 52 were killed.',
    'It killed 12 children, eight men and five women.',
    'It killed 12 civilians, five soldiers and two gunmen.',
    'The bomb killed 16 civilians, 11 women, four men and a child, police said.',
    'Of the 12 killed, eight were men and two were women.',
    'It carried 12 passengers, including eight men and three women, and five crew.',
    'ROW: 12 people, eight men and five women | 3',
  ],
  wholePassage: true,
  reads: 'story',
  *check(story) {
    const { heads, body } = numberBlocks(story)
    const wholes: { at: BlockAt, number: FoundNumber }[] = []
    for (const at of [...heads, ...body]) {
      const said = countsIn(at.reading)
      if (said === null) continue
      for (const hit of said.totals) yield { at, ...hit }
      for (const fates of said.fates) {
        const hit = againstWholes(at, fates, wholes)
        if (hit) yield hit
      }
      wholes.push(...said.wholes.map((number) => ({ at, number })))
    }
  },
}

interface Counts {
  totals: readonly Hit[]
  /** Of those counted elsewhere in the story. */
  fates: readonly Fates[]
  wholes: readonly FoundNumber[]
}

/** What a block says of wholes and parts; null for one that says nothing. */
const countsIn = perBlock((reading): Counts | null => {
  const { text, prose, language, sentences } = reading
  const numbers = numbersIn(prose, language)
  if (numbers.length === 0) return null
  const inSentence = (from: number, to: number): boolean => neutralizedIn(prose.slice(from, to), numbersIn(prose.slice(from, to), language)).length > 0
  // A sentence that counts its own whole speaks of other people.
  const fates = numbers.length < 2 ? [] : sentences.flatMap((sentence) => fatesIn(prose, numbers, sentence) ?? []).filter(({ from, to }) => !sentences.some((own) => own.from <= from && to <= own.to && inSentence(own.from, own.to)))
  const totals = [...totalsIn(reading, numbers)]
  const wholes = neutralizedIn(text, numbersIn(text, language))
  return totals.length + fates.length + wholes.length > 0 ? { totals, fates, wholes } : null
})

function* totalsIn({ prose, sentences }: Reading, numbers: readonly FoundNumber[]): Iterable<Hit> {
  if (numbers.length < 2) return
  for (const sentence of sentences) {
    for (const { whole, sum, to, isPartial } of partsIn(prose, numbers, sentence)) {
      if (sum === whole.value || (isPartial && sum < whole.value)) continue
      const says = sum > whole.value ? 'more' : 'less'
      yield { from: whole.from, to, says, values: { sum: figures(sum), whole: figures(whole.value) } }
    }
  }
}

/** `117 terrorists were neutralized`, and below: `52 were killed, 41 captured and 23 surrendered`. */
function againstWholes(at: BlockAt, { from, to, sum }: Fates, wholes: readonly { at: BlockAt, number: FoundNumber }[]): StoryHit | null {
  const last = wholes.findLast(({ number }) => !number.isLoose)
  if (!last || wholes.some(({ number }) => number.value === sum)) return null
  const { value, figure } = last.number
  return {
    at, from, to,
    says: sum > value ? 'more' : 'less',
    values: { sum: figures(sum), whole: figures(value) },
    related: [{ at: last.at, ...figure }],
  }
}
