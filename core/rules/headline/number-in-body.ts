import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
import { mayBeSame, type FoundNumber } from '../../numbers/found-number'
import { numberBlocks } from '../../numbers/number-blocks'
import { numbersIn } from '../../numbers/numbers'

/**
 * A number of the headline that the story never gives, neither so nor rounded, nor as what numbers of its own make or leave.
 * Small ones may be counted out in words, so that only those above ten and those of money, shares and measures count.
 */
export const numberInBody: StoryRule = {
  id: 'headline/number-in-body',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { absent: 'The story does not have the headline’s {text}.' },
  wrong: [
    ['HEADLINE: Headquarters says 724 were saved\nAt least 600 people were rescued. The county has 30,000 people.', null],
    ['HEADLINE: Profit up 76 percent\nQuarterly profits jumped 67 percent to $1.2 billion from $720 million.', null],
    ['HEADLINE: Actor Jane Smith dies at 82\nJane Smith has died. She was 70. She starred in 27 films.', null],
    ['HEADLINE: Pirate gets 42 years\nA pirate received 33 years in prison on Monday. Two others got 12.', null],
  ],
  allows: [
    'HEADLINE: Headquarters says 600 were saved\nAt least 600 people were rescued. The county has 30,000 people.',
    'HEADLINE: 80 dead in violence\nA bomb killed 70 people. Fighting killed 10 more.',
    'HEADLINE: Profit up by half\nProfits jumped 50 percent.',
    'HEADLINE: Firm to cut 1,000 jobs\nThe firm will cut 994 jobs, it said on Monday. It employs 20,000.',
    'HEADLINE: Two dead in crash\nA man and a woman died in a crash. The road was shut for 12 hours.',
    'HEADLINE: Festival marks 30 years\nThe festival was founded in 1992. It has 200 stages.',
    'HEADLINE: Smith wins 21st title\nJane Smith won on Monday. She played 27 matches.',
    'HEADLINE: Day 12: Smith wins\nJane Smith won on Monday. She played 27 matches.',
    'HEADLINE: More than 100 held\nPolice held 137 people. The march drew 4,000.',
    'HEADLINE: Boeing 737 lands\nThe plane carried 170 people. It was 12 years old.',
    'HEADLINE: 24 killed\nOfficials gave no number. They left.',
    'HEADLINE: Talks end after 11 hours\nThey began at 9 a.m. and ended at 8 p.m. Some 200 people waited.',
    'HEADLINE: Smith beats Miller 21-19\nJane Smith won on Monday in 42 minutes. She had 27 points.',
    'HEADLINE: Actor Jane Smith dies at 82\nJane Smith, born in 1940, has died. She starred in 27 films.',
  ],
  reads: 'story',
  *check(story) {
    const { heads, body } = numberBlocks(story)
    if (heads.length === 0 || body.length === 0) return
    const sentences = body.flatMap(({ reading }) => numbersBySentence(reading))
    const all = sentences.flat()
    // A story that hardly counts anything counts in words, or comes in parts.
    if (all.length < 2) return
    for (const at of heads) {
      if (at.field !== 'headline') continue
      for (const number of headNumbers(at)) {
        const isDeath = isAgeAtDeath(at.reading.text, number.from)
        if (isDeath ? !isOtherAge(number.value, body) : isThere(number, all) || isMade(number, sentences)) continue
        const { from, to } = number.figure
        yield { at, from, to }
      }
    }
  },
}

const numbersBySentence = perBlock(({ text, language, sentences }): FoundNumber[][] => {
  const numbers = numbersIn(text, language)
  return sentences.map(({ from, to }) => numbers.filter((number) => from <= number.from && number.to <= to))
})

/** Those that a story can be asked for. */
function headNumbers({ reading: { text, language } }: BlockAt): FoundNumber[] {
  return numbersIn(text, language).filter(({ kind, value, form, isLoose, isRange, from, to, figure }) => {
    if (isLoose || isRange || kind === 'year' || form === 'words') return false
    // `Day 12`, `Boeing 737`: a name. `21-19`: a score. `11 hours`, `30 years`: what is counted from dates and clocks.
    const before = text.slice(0, figure.from)
    if (/[-–/]$/.test(before) || isNamed(before, text) || (hedged.test(before) && !isAgeAtDeath(text, from))) return false
    if (/^(?:[-–/:]|\s?(?:hours?|days?|weeks?|months?|minutes?)(?!\p{Alpha}))/u.test(text.slice(to))) return false
    return kind === 'count' || kind === 'age' ? value > 10 : value >= 2
  })
}

/** Before a number that is rounded, and where a number is a place or a time. */
const hedged = /(?<!\p{Alpha})(?:over|above|under|below|top|tops|topped|near|nearly|beyond|hits|hit|past|aged|age|by|since|until|on|in)\s$/iu
const numbered = /(?<!\p{Alpha})(?:Day|Flight|Boeing|Airbus|Article|Game|Round|Week|Route|Highway|Interstate|Section|Group|Channel|Apollo|Windows|Chapter|Phase|Stage|Title|Tier|Top|Big|Falcon|Soyuz|Area|Formula|Band|Pier|Gate|Exit|Level|Season|Part|Version)\s$/u

/** Whether the word before makes it a name; in a headline all in capitals only some words do. */
function isNamed(before: string, headline: string): boolean {
  if (numbered.test(before)) return true
  const words = headline.match(/(?<!\p{IDC})\p{Alpha}{4,}/gu) ?? []
  const isTitleCase = words.filter((word) => /^\p{Upper}/u.test(word)).length * 3 > words.length * 2
  return !isTitleCase && /\s\p{Upper}[\p{Alpha}’-]*\s$/u.test(before) && !/\s(?:Rs|USD|EUR|TL)\s$/u.test(before)
}

function isAgeAtDeath(text: string, at: number): boolean {
  return /(?<!\p{Alpha})(?:dies|dead|died|killed)\s(?:at|aged)\s$/iu.test(text.slice(0, at))
}

/** Whether the story says how old whoever died was, and never so. */
function isOtherAge(age: number, body: readonly BlockAt[]): boolean {
  const ages = body.flatMap(({ reading }) => agesIn(reading))
  return ages.length > 0 && !ages.includes(age)
}

const agesIn = perBlock(({ text }) => Array.from(text.matchAll(/(?:[Hh]e|[Ss]he|[Aa]ctor|[Aa]ctress|[Ss]inger|who) was (\d{2,3})(?=[.,;]|\sand\s)|at\s(?:the\s)?age\sof\s(\d{2,3})|\baged\s(\d{2,3})|(?<=\p{Lower}, )(\d{2,3})(?=, )|(?:^|\s)(\d{2,3})-year-old/gu), (found) => Number(found.slice(1).find(Boolean))))

/** Within a twentieth, or as either is rounded: a headline says it roughly. A year may hide an age or a jubilee. */
function isThere(number: FoundNumber, all: readonly FoundNumber[]): boolean {
  return all.some((other) => (
    mayBeSame(number, other) || Math.abs(number.value - other.value) <= other.value / 20 || number.value * 100 === other.value || number.value === other.value * 100
    || (other.kind === 'year' && number.value <= 150)
  ))
}

/** Whether numbers that stand together, or any two, make it or leave it. */
function isMade({ value, kind, step }: FoundNumber, sentences: readonly (readonly FoundNumber[])[]): boolean {
  if (kind !== 'count' && kind !== 'money' && kind !== 'percent' && kind !== 'points') return false
  const near = (sum: number): boolean => Math.abs(sum - value) <= Math.max(step / 2, 1)
  const own = sentences.map((numbers) => numbers.filter((each) => each.kind === kind).map((each) => each.value))
  const together = own.map((values, index) => [...values, ...(own[index + 1] ?? [])].slice(0, 8))
  if (together.some((values) => values.some((one, index) => values.slice(index + 1).some((other) => near(one + other) || near(Math.abs(one - other)))))) return true
  // The change that a story gives in two sums is told in percent.
  if (kind === 'percent') {
    const amounts = sentences.flat().filter((each) => each.kind !== 'percent' && each.value > 0).map((each) => each.value).slice(0, 40)
    if (amounts.some((one) => amounts.some((other) => one !== other && Math.abs(Math.abs(one / other - 1) * 100 - value) < Math.max(1, value / 20)))) return true
  }
  return together.some((values) => partial(values).some(near))
}

/** What three numbers or more make together. */
function partial(values: readonly number[]): number[] {
  let made: { sum: number, of: number }[] = [{ sum: 0, of: 0 }]
  for (const value of values) made = [...made, ...made.map(({ sum, of }) => ({ sum: sum + value, of: of + 1 }))]
  return made.flatMap(({ sum, of }) => (of > 2 ? [sum] : []))
}
