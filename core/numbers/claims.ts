import { perBlock } from '../check/per-block'
import type { Reading } from '../check/reading'
import type { FoundNumber } from './found-number'
import { numbersIn } from './numbers'

/** What a number says of something that copy also gives elsewhere: so many dead, so many homes. */
export interface Claim {
  number: FoundNumber
  /** `dead`, `hurt`, `missing`, `held`, `jailed` (for years), the noun that is counted, or the kind of a number that counts nothing: `percent`, `USD`. */
  about: string
}

const fates: readonly (readonly [string, RegExp, RegExp])[] = [
  ['dead', /^(?:\s[\p{Alpha}-]+){0,3}?\s(?:were\s|are\s|was\s|have\s|had\s|been\s|confirmed\s|found\s|shot\s){0,3}(?:dead|killed|died?|dying|deaths|fatalities|lives|bodies)(?!\p{Alpha})/iu, /(?:\skill(?:s|ed|ing)?|\stoll\s(?:\p{Alpha}+\s){0,3}?(?:to|at|of|is|was|now)|\sclaim(?:s|ed|ing)?)\s$/iu],
  ['hurt', /^(?:\s[\p{Alpha}-]+){0,3}?\s(?:were\s|are\s|was\s|have\s|had\s|been\s){0,3}(?:injured|wounded|hurt|injuries)(?!\p{Alpha})/iu, /\s(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?)\s$/iu],
  ['missing', /^(?:\s[\p{Alpha}-]+){0,3}?\s(?:were\s|are\s|was\s|still\s|remain\s|remained\s){0,3}missing(?!\p{Alpha})/iu, /$^/u],
  ['held', /^(?:\s[\p{Alpha}-]+){0,3}?\s(?:were\s|are\s|was\s|have\s|had\s|been\s){0,3}(?:arrested|detained)(?!\p{Alpha})/iu, /\s(?:arrest|detain)(?:s|ed|ing)?\s$/iu],
]

const noun = /^(?:\s\p{Lower}[\p{Lower}-]*){0,1}?\s(?<noun>\p{Lower}{3,}s|troops|police|sheep|cattle)(?!\p{Alpha})/u

/** Nouns of which a story may well give several numbers, and plurals that are none. */
const common = new Set(`others things reasons facts questions takeaways years days months weeks hours minutes seconds times cents points ways parts sides areas places cases
  was has is as this its his plus across towards less towns sources officials was sites members seats votes rounds shots goals games
  kills injures wounds hurts wins leaves dies hits says gets sets needs makes takes gives adds cuts falls rises jumps drops sees faces
  plans seeks holds keeps loses shows tells puts lets calls backs ends opens starts stops pays buys sells`.split(/\s+/))

/** The exact numbers of a block with what they are about; hedged ones and ranges claim nothing. */
export const claimsIn = perBlock(({ prose, language }: Reading): readonly Claim[] => (
  numbersIn(prose, language).flatMap((number) => {
    if (number.isLoose || number.isRange) return []
    const about = subject(prose, number)
    return about === null ? [] : [{ number, about }]
  })
))

function subject(text: string, { from, to, kind, unit }: FoundNumber): string | null {
  if (kind === 'percent' || kind === 'points') return kind
  if (kind === 'money') return unit
  if (kind !== 'count') return null
  const after = clause(text.slice(to, to + 60))
  if (/^\s(?:seconds|minutes|hours|days|nights|weeks|months|years|decades)(?!\p{Alpha})/iu.test(after)) {
    return /^\syears(?!\p{Alpha})/iu.test(after) && isJail(text.slice(Math.max(0, from - 80), from), after) ? 'jailed' : null
  }
  const before = ` ${text.slice(Math.max(0, from - 32), from)}`
  const fate = fates.find(([, behind, ahead]) => ahead.test(before) || behind.test(after))
  if (fate) return fate[0]
  if (isToll(text.slice(Math.max(0, from - 160), from))) return 'dead'
  const counted = noun.exec(after)?.groups!['noun']
  return counted && !common.has(counted) ? counted : null
}

/** `the death toll from the floods in the south has risen to`, however much stands in between. */
function isToll(before: string): boolean {
  return /\stoll\s(?:(?!injur|wound|hurt|missing)[^.!?])*\s(?:risen|rises|rose|rising|climbed|climbs|stood|stands)\s(?:to|at)\s$/u.test(before)
    || /\snumber\sof\s(?:dead|deaths)\s(?:\p{Alpha}+\s){0,4}(?:to|at)\s$/u.test(before)
}

/** `jailed for 16 years`, `16 years in prison`. */
function isJail(before: string, after: string): boolean {
  return /^\syears\s(?:in\s(?:prison|jail)|behind\sbars|of\s(?:hard\slabou?r|imprisonment))/iu.test(after)
    || /(?:^|\s)(?:jail|imprison|sentenc)\p{Lower}*\s(?:[^.,;!?]*\s)?(?:for|to)\s$/iu.test(before)
}

/** Up to the first mark or `and`: what stands behind it belongs to another number. */
function clause(text: string): string {
  return text.split(/[,.;:()—–\uFFFC]|\sand\s|\sor\s|\swhile\s|\sas\s/u, 1)[0]!
}

/** Whether one number is a slip of the hand away from the other: two figures exchanged, or one of four or more mistaken. */
export function isSlip(a: FoundNumber, b: FoundNumber): boolean {
  const [one, other] = [digits(a), digits(b)]
  if (one === other || one.length !== other.length || a.scale !== b.scale) return false
  const differing = [...one].flatMap((figure, at) => (figure === other[at] ? [] : [at]))
  const [first = 0, second] = differing
  if (differing.length === 2) return second === first + 1 && one[first] === other[second] && one[second] === other[first]
  // Round numbers differ in one figure by what they say, not by a slip.
  return differing.length === 1 && !/0$/.test(one) && !/0$/.test(other) && one.length >= 4
}

function digits({ value, scale }: FoundNumber): string {
  return String(Number((value / scale).toPrecision(12))).replace(/\D/g, '')
}
