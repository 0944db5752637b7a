import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { plainName } from '../../check/story-people'
import type { StylePackage } from '../../check/style'
import { throughout } from '../../check/throughout'
import { numberBlocks } from '../../numbers/number-blocks'
import { rememberedBy } from '../../text/remembered'

/** `$5 million` from Sydney: are they American? */
export const whichDollar: StoryRule = {
  id: 'money/which-dollar',
  level: 'advice',
  language: 'en',
  source: 'AP Stylebook, currency conversions',
  says: { which: 'The story is from {country}: are these its own dollars, {sign}, or American ones, US$?' },
  wrong: [
    ['DATELINE: SYDNEY (AA)\nThe state paid $5 million.', 'DATELINE: SYDNEY (AA)\nThe state paid AU$5 million.'],
    ['DATELINE: HALIFAX, Canada (AA)\nThe state paid $5 million.\nIt has $3 million.', 'DATELINE: HALIFAX, Canada (AA)\nThe state paid CA$5 million.\nIt has CA$3 million.'],
  ],
  allows: [
    'DATELINE: SYDNEY (AA)\nThe state paid AU$5 million.',
    'DATELINE: SYDNEY (AA)\nThe state paid 8 million Australian dollars ($5 million).',
    'DATELINE: SYDNEY (AA)\nThe state paid US$5 million.',
    'DATELINE: SYDNEY (AA)\nThe state paid $5 million in U.S. dollars.',
    'DATELINE: NEW YORK (AA)\nThe state paid $5 million.',
    'The state paid $5 million.',
    'DATELINE: SYDNEY (AA)\n“It paid $5 million,” he said.',
    'DATELINE: SYDNEY (AA)\nThe state paid A$5 million, and $3 million later.',
    'DATELINE: TORONTO (AA)\nOil fell to $70 a barrel.',
  ],
  reads: 'story',
  *check(story, style) {
    const { dateline } = story.story
    if (!dateline || !story.dateline) return
    const country = countryOf(dateline, style)
    const sign = country === null ? undefined : signs[country]
    if (sign === undefined || story.all.some(({ reading }) => says(reading))) return
    const places = numberBlocks(story).body.flatMap((at) => bare(at.reading).map((from) => ({ at, from, to: from + 1 })))
    const fix = (instead: string) => throughout(places.map((place) => ({ ...place, instead })), places.length > 1 ? `${instead} throughout` : instead)?.fixes ?? []
    const hit = throughout(places.map((place) => ({ ...place, instead: sign })), sign, { values: { country: country!, sign } })
    if (hit) yield { ...hit, fixes: [...fix(sign), ...fix('US$')] }
  },
}

const signs: Readonly<Record<string, string>> = { Australia: 'AU$', Canada: 'CA$', 'New Zealand': 'NZ$', 'Hong Kong': 'HK$', Singapore: 'SG$', Taiwan: 'NT$' }

const cities = rememberedBy(({ places }: StylePackage): ReadonlyMap<string, string> => new Map(places.map(({ city, country }) => [plainName(city), country])))

function countryOf({ city, region }: { city: string, region: string }, style: StylePackage): string | null {
  if (region !== '') return signs[region] === undefined ? null : region
  return signs[city] === undefined ? cities(style).get(plainName(city)) ?? null : city
}

/** A text that says of dollars whose they are. */
const says = perBlock(({ text }) => /\p{Upper}\$|(?<!\p{Alpha})(?:[Dd]ollars?(?!\p{Alpha})|USD|AUD|CAD|NZD|HKD|SGD|TWD)/u.test(text))

/** Prices of oil and gold are American everywhere. */
const bare = perBlock(({ kind, prose }) => (
  kind !== 'paragraph' && kind !== 'list' ? [] : Array.from(prose.matchAll(/(?<![\p{IDC}$])\$(?=\d)(?![\d,.]+ (?:a|per) (?:barrel|ounce|ton|tonne|pound|bushel)(?!\p{Alpha}))/gu), ({ index }) => index)
))
