import type { StoryRule } from '../../check/rule'
import type { BlockAt, StoryReading } from '../../check/story-reading'
import { claimsIn, isSlip, type Claim } from '../../numbers/claims'
import { mayBeSame, type FoundNumber } from '../../numbers/found-number'
import { numbersIn } from '../../numbers/numbers'

/**
 * A number of the headline or a subhead for which the body has another one. Silent when the body has that number anywhere,
 * in figures or words, rounded, or as a sum of numbers that stand together; and when it has none of that kind.
 */
export const headlineBody: StoryRule = {
  id: 'numbers/headline-body',
  level: 'error',
  language: 'en',
  source: 'Our own judgement',
  says: { differs: 'The headline says {text}; the story says {other}.', subhead: 'The subhead says {text}; the story says {other}.' },
  wrong: [
    ['HEADLINE: Quake kills 137 in Ruritania\nAn earthquake killed 173 people on Monday, officials said.', 'HEADLINE: Quake kills 173 in Ruritania\nAn earthquake killed 173 people on Monday, officials said.'],
    ['HEADLINE: Storm cuts power to 40,000 homes\nA storm left 14,000 homes without power.', 'HEADLINE: Storm cuts power to 14,000 homes\nA storm left 14,000 homes without power.'],
    ['HEADLINE: Eight dead in crash\nNine people were killed when a bus fell into a river.', 'HEADLINE: Nine dead in crash\nNine people were killed when a bus fell into a river.'],
    ['HEADLINE: Bank to cut 1,340 jobs\nThe bank said it would cut 1,430 jobs by May.', 'HEADLINE: Bank to cut 1,430 jobs\nThe bank said it would cut 1,430 jobs by May.'],
    ['HEADLINE: Firm fined $1.35 million\nThe company was fined $1.53 million on Monday.', 'HEADLINE: Firm fined $1.53 million\nThe company was fined $1.53 million on Monday.'],
    ['HEADLINE: Crash\nSUBHEAD: Police say 21 killed\nPolice said 12 people were killed.', 'HEADLINE: Crash\nSUBHEAD: Police say 12 killed\nPolice said 12 people were killed.'],
  ],
  allows: [
    'HEADLINE: Quake kills 137\nAn earthquake killed 137 people.',
    'HEADLINE: Quake kills over 100\nAn earthquake killed 137 people.',
    'HEADLINE: Eight dead in crash\nA crash killed 8 people.',
    'HEADLINE: 8 dead in crash\nA crash killed eight people.',
    'HEADLINE: 5 killed in attacks\nThree people were killed in Zenda and two in Strelsau.',
    'HEADLINE: Storm cuts power to 40,000 homes\nThe storm left 39,800 homes without power.',
    'HEADLINE: Toll rises to 12\nTwo more people died on Monday. The number of dead stood at 10 on Sunday.',
    'HEADLINE: Toll rises to 12\n“We have 12 dead,” the mayor said. On Sunday 10 were killed.',
    'HEADLINE: 2022 World Cup to open\nIn 2018 it was held elsewhere.',
    'HEADLINE: G20 meets over 5G\nThe 19 countries met.',
    'HEADLINE: Firm buys rival for $5 billion\nThe company paid $4.8 billion.',
    'HEADLINE: Firm buys rival for $5 billion\nThe company has debts of $7 billion.',
    'HEADLINE: Inflation at 7 percent\nUnemployment was 5 percent.',
    'HEADLINE: 12 killed in blast\nA blast killed 11 people and the attacker.',
    'HEADLINE: 12 killed in blast\nAt least 11 people were killed.',
    'HEADLINE: 30 killed\nThe bomb killed 20 people in the market. Ten more died in hospital.',
    'HEADLINE: Five things to know\nThere are six things.',
    'HEADLINE: Boy, 6, found\nThe 7-year-old girl was with him.',
    'HEADLINE: 10 killed in Zenda crash\nA crash in Zenda left 10 dead. In 2019, 15 people were killed there.',
    'HEADLINE: Team wins 3-2\nThey won 2 games.',
    'HEADLINE: Thousands march\nSome 3,000 people marched.',
  ],
  reads: 'story',
  *check(story) {
    const heads = [story.headline, ...story.subheads].flatMap((at) => claimsIn(at.reading).map((claim) => ({ at, claim })))
    if (heads.length === 0) return
    const sentences = storyNumbers(story)
    for (const { at, claim } of heads) {
      if (isBorneOut(claim.number, sentences)) continue
      const others = contradicting(claim, story)
      const first = others[0]
      if (!first) continue
      const { from, to } = claim.number.figure
      const [own, other] = [written(at, claim), written(first.at, first.claim)]
      yield {
        at, from, to,
        says: at.field === 'headline' ? 'differs' : 'subhead',
        values: { other },
        related: others.map((place) => ({ at: place.at, from: place.claim.number.figure.from, to: place.claim.number.figure.to })),
        fixes: [
          { title: inCase(other, own), edits: [{ from, to, instead: inCase(other, own) }] },
          ...(others.length === 1 ? [{ title: `${own} in the story`, edits: [{ at: first.at, from: first.claim.number.figure.from, to: first.claim.number.figure.to, instead: inCase(own, other) }] }] : []),
        ],
      }
    }
  },
}

function written({ reading }: BlockAt, { number: { figure } }: Claim): string {
  return reading.text.slice(figure.from, figure.to)
}

/** With a capital where the words it replaces had one. */
function inCase(words: string, model: string): string {
  const first = words.charAt(0)
  return (/^\p{Lu}/u.test(model) ? first.toUpperCase() : first.toLowerCase()) + words.slice(1)
}

/** All numbers of the body, those of quotations and hedged ones as well, by sentence. */
function storyNumbers({ body, language }: StoryReading): FoundNumber[][] {
  return body.flatMap(({ reading: { kind, text, sentences } }) => {
    if (kind === 'editors-note') return []
    const numbers = numbersIn(text, language)
    return numbers.length === 0 ? [] : sentences.map(({ from, to }) => numbers.filter((number) => from <= number.from && number.to <= to))
  })
}

/** Whether the body has the number, rounded or not, or numbers that make it. */
function isBorneOut(number: FoundNumber, sentences: readonly (readonly FoundNumber[])[]): boolean {
  const same = (value: number): boolean => mayBeSame(number, { value, step: 0 })
  const all = sentences.flat()
  if (all.some((other) => same(other.value) || mayBeSame(number, other))) return true
  if (number.kind !== 'count') return false
  const counts = all.filter(({ kind }) => kind === 'count' || kind === 'year')
  // Two numbers anywhere, or all of a sentence and the next.
  if (counts.length <= 60 && counts.some((one, index) => counts.slice(index + 1).some((other) => same(one.value + other.value) || same(Math.abs(one.value - other.value))))) return true
  return sentences.some((own, index) => [own, [...own, ...(sentences[index + 1] ?? [])]].some((list) => same(list.reduce((sum, { value, kind }) => sum + (kind === 'count' ? value : 0), 0))))
}

/** What the body says of the same thing: of the dead, of the homes; for money and shares only what a slip of the hand explains. */
function contradicting(claim: Claim, story: StoryReading): { at: BlockAt, claim: Claim }[] {
  const all = story.body.filter(({ reading }) => reading.kind !== 'editors-note').flatMap((at) => claimsIn(at.reading).map((other) => ({ at, claim: other })))
  const alike = all.filter((place) => place.claim.about === claim.about && !isExplained(claim.number, place))
  const values = new Set(alike.map(({ claim: other }) => other.number.value))
  const isCounted = claim.number.kind === 'count'
  if (isCounted && values.size === 1) return alike
  return alike.filter(({ claim: other }) => isSlip(claim.number, other.number))
}

/** `11 people and the attacker`: one or two more are in the words. */
function isExplained(number: FoundNumber, { at: { reading }, claim: { number: other } }: { at: BlockAt, claim: Claim }): boolean {
  if (other.value === number.value) return true
  if (Math.abs(other.value - number.value) > 2) return false
  const sentence = reading.sentences.find(({ from, to }) => from <= other.from && other.to <= to)
  const words = reading.text.slice(sentence?.from ?? 0, sentence?.to)
  return /(?:\sand|,|\sbesides|\splus)\s(?:also\s)?(?:the|an?|his|her|their|its|another|one|two)\s|himself|herself|themselves/u.test(words)
}
