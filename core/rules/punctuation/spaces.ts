import { perBlock } from '../../check/per-block'
import type { Hit, StoryRule } from '../../check/rule'
import { fewOrOnce } from '../../check/throughout'
import { places } from '../../text/places'

/** Two spaces, or one where none stands. A space at the end is what somebody is about to write after. */
export const spaces: StoryRule = {
  id: 'punctuation/spaces',
  level: 'error',
  language: 'any',
  source: 'dpa stylebook, typography',
  says: {
    several: 'One space is enough.',
    before: 'No space stands before this mark.',
    inside: 'No space stands inside brackets.',
    first: 'The text begins with a space.',
    number: 'A space stands within the number.',
    hyphen: 'A space stands behind this hyphen, and none before it.',
  },
  wrong: [
    ['They left.  They came back.', 'They left. They came back.'],
    ['They left , and came back .', 'They left, and came back.'],
    ['They ( all of them) left.', 'They (all of them) left.'],
    ['HEADLINE: Talks  end', 'HEADLINE: Talks end'],
    ['“They  left,” he said.', '“They left,” he said.'],
    ['A 27- year- old man and his co- driver left.', 'A 27-year-old man and his co-driver left.'],
    [' They left.', 'They left.'],
    ['Prices rose 15. 39 percent to $2. 5 million.', 'Prices rose 15.39 percent to $2.5 million.'],
  ],
  allows: [
    'They left. They came back.',
    'They left ',
    'It was foul ... and late.',
    'The .com domain and .NET code',
    'A rate of .5 percent and 12 :30',
    'Smileys :) and ;-)',
    'ROW: a  b | c',
    'Brussels (AA) - They left.',
    'The price was 5 , then 6',
    'It fell in 2015. 39 percent came back.',
    'It was No. 1. 39 others came.',
    'The two- and three-year plans, first- through third-placed teams, pre- to post-war years and one- or two-day talks',
    'Talks (of 2019- ) and Türk-İş',
  ],
  safe: true,
  reads: 'story',
  *check({ headline, subheads, bylines, body }) {
    const hits = [headline, ...subheads, ...bylines, ...body].flatMap((at) => gaps(at.reading).map((hit) => ({ at, ...hit })))
    yield* fewOrOnce(hits.filter(({ says }) => says === 'several'), 'One space throughout')
    yield* fewOrOnce(hits.filter(({ says }) => says === 'hyphen'), 'No space behind hyphens')
    yield* hits.filter(({ says }) => says !== 'several' && says !== 'hyphen')
  },
}

const gaps = perBlock(({ text, kind, language }): readonly Hit[] => {
  if (kind === 'table' || kind === 'editors-note') return []
  const found: Hit[] = []
  for (const { 0: run, index } of text.matchAll(/(?<=\S) {2,}(?=\S)/g)) found.push(gap(index, run.length, ' ', 'several', 'One space'))
  const first = /^[^\S\n]+(?=\S)/.exec(text)
  if (first) found.push(gap(0, first[0].length, '', 'first', 'Remove the space'))
  for (const { 0: number, index } of places(splitNumber, text)) found.push({ from: index, to: index + number.length, says: 'number', fixes: [{ title: number.replace(' ', ''), safe: false, edits: [{ from: index, to: index + number.length, instead: number.replace(' ', '') }] }] })
  if (text.includes('- ')) {
    for (const { index } of places(behindHyphen, text)) found.push({ from: index, to: index + 1, says: 'hyphen', level: 'warning', fixes: [{ title: 'Remove the space', safe: false, edits: [{ from: index, to: index + 1, instead: '' }] }] })
  }
  if (!/ [.,;:!?)]|\( /.test(text)) return found
  // French sets off the high marks.
  const before = language.startsWith('fr') ? beforeLow : beforeAny
  for (const { index } of places(before, text)) found.push(gap(index, 1, '', 'before', 'Remove the space'))
  for (const { index } of text.matchAll(/(?<=\() (?=\p{IDC})|(?<=\p{IDC}) (?=\)(?:[\s.,]|$))/gu)) found.push(gap(index, 1, '', 'inside', 'Remove the space'))
  return found
})

/** `15. 39 percent`: behind a year, and in a list, a sentence may end. */
const splitNumber = /(?<![\p{IDC}.,]|No\. )\d{1,3}[.,] \d{1,3}(?=\s?(?:%|percent|per cent|pct|million|billion|trillion)(?!\p{Alpha}))/gu
/** Not `two- and three-year`, where the rest of the word comes later. */
const behindHyphen = /(?<=[\p{Lower}\d]-) (?!(?:and|or|to|but|nor|through|versus|ve|veya|ya|ile)\s)(?=\p{Lower}{2,})/gu
const beforeAny = /(?<=[\p{Alpha}\p{Pf}%"]) (?=[,;:!?](?:[\s”"]|$)|\.(?:["”]?$|["”]? \p{Upper}))/gu
const beforeLow = /(?<=[\p{Alpha}\p{Pf}%"]) (?=,\s|\.(?:$| \p{Upper}))/gu

function gap(from: number, length: number, instead: string, says: string, title: string): Hit {
  const to = from + length
  return { from, to, says, fixes: [{ title, safe: true, edits: [{ from, to, instead }] }] }
}
