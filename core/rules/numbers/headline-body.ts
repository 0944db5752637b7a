import type { StoryRule } from '../../check/rule'
import type { BlockAt, StoryReading } from '../../check/story-reading'
import { isBorneOut } from '../../numbers/borne-out'
import { claimsIn, isSlip, type Claim } from '../../numbers/claims'
import { ordinalFigures, ordinalWords } from '../../numbers/english'
import type { FoundNumber } from '../../numbers/found-number'
import { numberBlocks } from '../../numbers/number-blocks'

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
    ['HEADLINE: Storm cuts power to 40,000 homes\nA storm left 4,000 homes without power.', 'HEADLINE: Storm cuts power to 4,000 homes\nA storm left 4,000 homes without power.'],
    ['HEADLINE: Court jails editor for 21 years\nA court sentenced an editor to 16 years in prison on Monday. He has spent 16 months in jail.', 'HEADLINE: Court jails editor for 16 years\nA court sentenced an editor to 16 years in prison on Monday. He has spent 16 months in jail.'],
    ['HEADLINE: Toll rises to 27\nThe death toll from the worst floods in a century has risen to 25, police said.', 'HEADLINE: Toll rises to 25\nThe death toll from the worst floods in a century has risen to 25, police said.'],
    ['HEADLINE: Eight dead in crash\nNine people were killed when a bus fell into a river.', 'HEADLINE: Nine dead in crash\nNine people were killed when a bus fell into a river.'],
    ['HEADLINE: Bank to cut 1,340 jobs\nThe bank said it would cut 1,430 jobs by May.', 'HEADLINE: Bank to cut 1,430 jobs\nThe bank said it would cut 1,430 jobs by May.'],
    ['HEADLINE: Firm fined $1.35 million\nThe company was fined $1.53 million on Monday.', 'HEADLINE: Firm fined $1.53 million\nThe company was fined $1.53 million on Monday.'],
    [
      'HEADLINE: Floods kill 29 in valley\nFloods killed 23 people, police said.\nOf them, 12 died in Zenda, eight in Strelsau and three in Hentzau.\nIt hurt 41 people. A boy was found after 19 hours.',
      'HEADLINE: Floods kill 23 in valley\nFloods killed 23 people, police said.\nOf them, 12 died in Zenda, eight in Strelsau and three in Hentzau.\nIt hurt 41 people. A boy was found after 19 hours.',
    ],
    ['HEADLINE: Crash\nSUBHEAD: Police say 21 killed\nPolice said 12 people were killed.', 'HEADLINE: Crash\nSUBHEAD: Police say 12 killed\nPolice said 12 people were killed.'],
  ],
  allows: [
    'HEADLINE: Quake kills 137\nAn earthquake killed 137 people.',
    'HEADLINE: Court jails editor for 16 years\nA court sentenced an editor to 12 years in prison and his deputy to 16 years in prison.',
    'HEADLINE: Editor jailed for 21 years\nThe editor got 16 years for one charge and five for the other, and was sentenced to 16 years in prison and 5 years in prison.',
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
    'HEADLINE: 7 killed in attacks\nFour people were killed in Zenda.\nAnother two were killed in Strelsau.\nIt was night.\nIn Hentzau a blast killed one man.',
    'HEADLINE: 30 killed\nThe bomb killed 20 people in the market. Ten more died in hospital.',
    'HEADLINE: Five things to know\nThere are six things.',
    'HEADLINE: Boy, 6, found\nThe 7-year-old girl was with him.',
    'HEADLINE: 10 killed in Zenda crash\nA crash in Zenda left 10 dead. In 2019, 15 people were killed there.',
    'HEADLINE: Team wins 3-2\nThey won 2 games.',
    'HEADLINE: Four hurt in crash\nThree people were hurt. A fourth was found later.',
    'HEADLINE: Gunman dead after killing 3\nFour people, including the suspect, are dead after a shooting.',
    'HEADLINE: Thousands march\nSome 3,000 people marched.',
    'HEADLINE: 82 killed in violence\nA bomb killed one soldier, while fighting killed about 75 fighters and six civilians.\nSix civilians were also killed in their homes.',
    'HEADLINE: Storm cuts power to 40,000 homes\nThe storm tore the roofs off 12 homes. About 40,100 had no power.',
  ],
  reads: 'story',
  *check(story) {
    const heads = numberBlocks(story).heads.flatMap((at) => claimsIn(at.reading).map((claim) => ({ at, claim })))
    for (const { at, claim } of heads) {
      const others = contradicting(claim, story)
      const first = others[0]
      if (!first || isBorneOut(claim, numberBlocks(story).body.map(({ reading }) => reading)) || isCountedUpTo(claim.number, story)) continue
      const { from, to } = claim.number.figure
      const [own, other] = [written(at, claim), written(first.at, first.claim)]
      yield {
        at, from, to,
        says: at.field === 'headline' ? 'differs' : 'subhead',
        // Below the lead it may be another event.
        ...(others.some((place) => place.at.block < 3) ? {} : { level: 'warning' as const }),
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
  return (/^\p{Upper}/u.test(model) ? first.toUpperCase() : first.toLowerCase()) + words.slice(1)
}

/** `A fourth victim died later`: the last of them by his number. */
function isCountedUpTo({ value, kind }: FoundNumber, { body }: StoryReading): boolean {
  if (kind !== 'count' || value > 100) return false
  const last = new RegExp(`(?<!\\p{Alpha})(?:${ordinalWords(value)}|${ordinalFigures(value)})(?!\\p{Alpha})`, 'iu')
  return body.some(({ reading }) => last.test(reading.text))
}

interface Other {
  at: BlockAt
  claim: Claim
}

/**
 * What the body says of the same thing: of the dead, of the homes, if it is one number, or the lead's is the greatest, and not far from the headline's; for
 * money and shares only what a slip of the hand explains.
 */
function contradicting(claim: Claim, story: StoryReading): Other[] {
  const all = numberBlocks(story).body.flatMap((at) => claimsIn(at.reading).map((other) => ({ at, claim: other })))
  const alike = all.filter((other) => other.claim.about === claim.about && !isExplained(claim.number, other))
  const values = new Set(alike.map(({ claim: other }) => other.number.value))
  if (claim.number.kind === 'count' && alike.length > 0) {
    if (values.size === 1 && isNear(claim.number, alike[0]!.claim.number)) return alike
    // The lead gives the whole, and the rest its parts.
    const whole = alike.find(({ at, claim: { number } }) => at.block === 0 && number.value === Math.max(...values))
    if (whole && isNear(claim.number, whole.claim.number)) return [whole]
  }
  return alike.filter(({ claim: other }) => isSlip(claim.number, other.number))
}

/** Less than twice or half as much, or a nought too many. */
function isNear(one: FoundNumber, other: FoundNumber): boolean {
  const ratio = Math.max(one.value, other.value) / Math.min(one.value, other.value)
  return ratio < 2 || ratio === 10 || ratio === 100 || ratio === 1000
}

/** `11 people and the attacker`: one or two more are in the words. */
function isExplained(number: FoundNumber, { at: { reading }, claim: { number: other } }: Other): boolean {
  if (other.value === number.value) return true
  if (Math.abs(other.value - number.value) > 2) return false
  const sentence = reading.sentences.find(({ from, to }) => from <= other.from && other.to <= to)
  const words = reading.text.slice(sentence?.from ?? 0, sentence?.to)
  return /(?:\sand|,|\sbesides|\splus|\sincluding)\s(?:also\s)?(?:the|an?|his|her|their|its|another|one|two)\s|himself|herself|themselves/u.test(words)
}
