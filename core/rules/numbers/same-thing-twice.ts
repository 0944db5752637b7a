import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
import { claimsIn, isSlip, type Claim } from '../../numbers/claims'
import { numberBlocks } from '../../numbers/number-blocks'

/**
 * Two numbers for one thing that a slip of the hand tells apart: 137 dead and 173 dead. Silent where another time or place
 * stands beside either, where a number is hedged, and where the difference is not that of a slip.
 */
export const sameThingTwice: StoryRule = {
  id: 'numbers/same-thing-twice',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { twice: 'The story says {first} before and {text} here of what seems to be the same.' },
  wrong: [
    ['The quake killed 137 people.\nIt was the worst in years.\nOfficials said all 173 dead were found.', null],
    ['The storm left 14,500 homes dark.\nPower was back in some of the 15,400 homes.', null],
    ['A fire killed 21 people.\nThe mayor named the 12 killed.', null],
  ],
  allows: [
    'The quake killed 137 people.\nAll 137 dead were found.',
    'The quake killed 137 people.\nIn 2019 a quake killed 173 people.',
    'The quake killed 137 people in Zenda.\nIt killed 173 people in Strelsau.',
    'The quake killed 137 people.\nOn Sunday officials had said 173 people were killed.',
    'The quake killed 137 people.\nMore than 173 people were killed there a decade ago.',
    'The quake killed 137 people.\nIt wounded 173 people.',
    'The quake killed 12 people.\nAnother 21 people died in hospital.',
    'The quake killed 137 people.\nIt killed 150 people.',
    'The quake killed 137 people.\n“There are 173 dead,” he said.',
    'Inflation was 13 percent.\nUnemployment was 31 percent.',
    'The firm paid $13 million.\nIt has debts of $31 million.',
    'It bought 900,000 shares.\nIt had 300,000 shares.',
    'Rebels killed 12 soldiers.\nThe army killed 21 rebels.',
  ],
  reads: 'story',
  *check(story) {
    const first = new Map<string, { at: BlockAt, claim: Claim }[]>()
    for (const at of numberBlocks(story).body) {
      for (const claim of mainClaims(at.reading)) {
        const known = first.get(claim.about) ?? []
        const other = known.find((place) => isSlip(place.claim.number, claim.number) && isSameSubject(place, { at, claim }))
        if (other) {
          const { from, to } = other.claim.number.figure
          yield {
            at, ...claim.number.figure,
            values: { first: other.at.reading.text.slice(from, to) },
            related: [{ at: other.at, from, to }],
          }
        } else first.set(claim.about, [...known.slice(-most), { at, claim }])
      }
    }
  },
}

/** How many numbers of one kind a number is held against: a story has no more, and a book is none. */
const most = 40

const elsewhere = /(?<!\p{Alpha})(?:another|other|additional|more|further|remaining|rest|separate|earlier|previous|previously|before|since|ago|last|later|initial|initially|then|past|total|year|years|month|week|decade|century|compared|against|up\sfrom|down\sfrom|revised|(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday)(?!\p{Alpha})/iu

function sentenceOf({ sentences, prose }: Reading, { number }: Claim): string {
  const own = sentences.find(({ from, to }) => from <= number.from && number.to <= to)
  return own ? prose.slice(Math.max(own.from, number.from - 300), Math.min(own.to, number.to + 300)) : ''
}

/** Without those of another time, and parts of a sum. */
const mainClaims = perBlock((block): readonly Claim[] => (
  block.kind !== 'paragraph' ? [] : claimsIn(block).filter((claim) => claim.number.kind === 'count' && !elsewhere.test(sentenceOf(block, claim)))
))

/** Neither names a place or a body that the other does not, and the two count the same people. */
function isSameSubject(one: { at: BlockAt, claim: Claim }, other: { at: BlockAt, claim: Claim }): boolean {
  const [a, b] = [names(one), names(other)]
  return (a.length === 0 || b.length === 0 || a.some((name) => b.includes(name))) && counted(one) === counted(other)
}

function names({ at, claim }: { at: BlockAt, claim: Claim }): string[] {
  return Array.from(sentenceOf(at.reading, claim).matchAll(/(?<=\p{Lower}[\s,]\s?)\p{Upper}[\p{Alpha}’'-]+/gu), ([name]) => name)
}

/** `people` and nothing are the same; `soldiers` are others than `rebels`. */
function counted({ at: { reading }, claim: { number } }: { at: BlockAt, claim: Claim }): string {
  const word = /^\s(?:\p{Lower}+\s)??(\p{Lower}+s)(?!\p{Alpha})/u.exec(reading.text.slice(number.to, number.to + 40))?.[1] ?? ''
  return /^(?:lives|victims|deaths|bodies|persons|dead|was|has|homes)$/.test(word) ? '' : word
}
