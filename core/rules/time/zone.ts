import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { Span } from '../../text/words'

/** A time of day in a story from abroad that never says by whose clock. Told once, at the first. */
export const zone: StoryRule = {
  id: 'time/zone',
  level: 'advice',
  language: 'en',
  source: 'BBC News style guide, time',
  says: { clock: 'By whose clock? Give GMT as well, or say that it is local time.' },
  wrong: [
    ['The blast was heard at 5 p.m. on Monday.', null],
    ['The blast was heard at 17:30 on Monday. Shops shut at 6 p.m.', null],
  ],
  allows: [
    'The blast was heard at 5 p.m. (1400 GMT) on Monday.',
    'The blast was heard at 5 p.m. local time. Shops shut at 6 p.m.',
    'Shops shut at 5 p.m. GMT.',
    'The blast was heard at 5 p.m. EDT.',
    'The blast was heard on Monday evening.',
    '“I heard it at 5 p.m.,” he said.',
    'ROW: 5 p.m. | 6 p.m.',
    'They won at 5:30 in the second half.',
    'It was heard at 5 p.m. Moscow time.',
    'The verse is John 3:16. The ratio of 17:30 is high.',
    'HEADLINE: Blast at 5 p.m.',
    'The lira traded at 13.55 to the dollar.',
  ],
  chosen: { zones: 'given' },
  reads: 'story',
  *check({ body }) {
    const at = body.find(({ reading }) => clock(reading) !== null)
    if (at && !body.some(({ reading }) => given(reading))) yield { at, ...clock(at.reading)! }
  },
}

const times = /(?<![\p{IDC}:.,])(?:(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?\s?(?:a\.m\.|p\.m\.|am|pm)|(?<=(?<!\p{Alpha})(?:at|around|about|by|until|from) )(?:[01]\d|2[0-3]):[0-5]\d)(?![\p{IDC}:])/u
const zones = /(?<!\p{Alpha})(?:GMT|UTC|BST|CES?T|EES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|IST|JST|AEDT|AEST|(?:local|[Ee]astern|[Cc]entral|[Pp]acific|[Mm]ountain|\p{Upper}\p{Lower}+|Greenwich [Mm]ean) [Tt]ime|(?:local|time) zone)(?!\p{Alpha})|\d{4}\s?GMT/u
const clock = perBlock(({ kind, prose }): Span | null => {
  if (kind !== 'paragraph' || !/\d/.test(prose)) return null
  const found = times.exec(prose)
  return found ? { from: found.index, to: found.index + found[0].length } : null
})
const given = perBlock(({ text }) => zones.test(text))
