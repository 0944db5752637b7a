import type { Span } from '../text/words'
import type { FoundNumber } from './found-number'
import { isExact, type Parts } from './parts'

/** How many places a whole is parted into at most in a sentence. */
const most = 12

const counted = /^(?:\s\p{Lower}+){0,2}?\s(?:people|persons|civilians|villagers|residents|soldiers|victims|passengers|killed|dead|deaths|injured|wounded|missing|homes|houses|households|families|buildings|schools|cases|arrests|patients|suspects)(?!\p{Alpha})/u
/** What stands between the whole and its parts; a figure or another mark begins something else. */
const opens = /^(?<said>(?:\s[\p{Lower}’'-]+){0,6})(?<sign>,|:)\s(?<some>including\s|among\sthem\s)?$/u
const placed = /^(?:\s(?:people|others|of\sthem))?(?:\s(?:were|was|had))?(?:\s(?:died|killed|injured|wounded|hurt|missing|arrested|reported))?\sin\s(?:the\s)?(?<place>\p{Upper}[\p{Alpha}’'-]+(?:\s(?:de\s|del\s|la\s|el\s|al-)?\p{Upper}[\p{Alpha}’'-]+){0,3})/u
const joins = /^(?:,\s(?:and\s)?|\sand\s)$/u
const closes = /^(?:[.;)]|,\s(?!\p{N})|$)/u
const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{Alpha})/u

/**
 * The wholes of a sentence that are parted by place: `23 people, 12 in Zenda, eight in Strelsau and three in Hentzau`.
 * `numbers` are those of the text, in order. Hedged numbers add up to nothing; a whole with two places alone is taken to
 * be all of them only behind a colon.
 */
export function placePartsIn(text: string, numbers: readonly FoundNumber[], { from, to }: Span): Parts[] {
  const inside = numbers.filter((number) => from <= number.from && number.to <= to)
  if (inside.length < 3) return []
  return inside.flatMap((whole, index) => partedByPlace(text.slice(0, to), whole, inside.slice(index + 1, index + 1 + most)) ?? [])
}

function partedByPlace(text: string, whole: FoundNumber, rest: readonly FoundNumber[]): Parts | null {
  const noun = isExact(whole) ? counted.exec(text.slice(whole.to, whole.to + 60)) : null
  const between = noun && rest[0] ? opens.exec(text.slice(whole.to + noun[0].length, rest[0].from)) : null
  if (!between) return null
  const parts: FoundNumber[] = []
  const names: string[] = []
  let end = 0
  for (const number of rest) {
    if (parts.length > 0 && !joins.test(text.slice(end, number.from))) break
    const found = placed.exec(text.slice(number.to, number.to + 90))
    if (!found || !isExact(number) || months.test(found.groups!['place']!)) return null
    parts.push(number)
    names.push(found.groups!['place']!)
    end = number.to + found[0].length
  }
  if (parts.length < 2 || new Set(names).size < names.length || !closes.test(text.slice(end, end + 3))) return null
  const isOf = /(?:^|\s)of\s(?:the\s)?$/iu.test(text.slice(Math.max(0, whole.from - 8), whole.from))
  const isAll = between.groups!['sign'] === ':' || parts.length > 2
  return { whole, to: end, sum: parts.reduce((sum, { value }) => sum + value, 0), isPartial: isOf || !isAll || between.groups!['some'] !== undefined }
}
