import type { BlockRule, Hit } from '../../check/rule'

/** Clock times as the house has them: `5 p.m.`, or `17:00` where it counts to 24. Times in GMT and lists of times are left alone. */
export const clock: BlockRule = {
  id: 'time/clock',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, times; BBC News style guide',
  says: { form: 'We write {right}.' },
  wrong: [
    ['It starts at 5PM today.', 'It starts at 5 p.m. today.'],
    ['It starts at 5:00 p.m. on Monday.', 'It starts at 5 p.m. on Monday.'],
    ['It starts at 5:30 pm.', 'It starts at 5:30 p.m.'],
    ['They left at 9am, he said.', 'They left at 9 a.m., he said.'],
    ['It ran from 9.30am to 11 A.M. daily.', 'It ran from 9:30 a.m. to 11 a.m. daily.'],
  ],
  allows: [
    'It starts at 5 p.m. on Monday.',
    'It starts at 5:30 p.m.',
    'It starts at 1700 GMT (5 p.m. local time).',
    'A 5 pmol dose',
    '“It starts at 5PM,” he said.',
    'ROW: 5PM | 9am',
    'The 3AM song',
    'I am 5 am I not',
    'Radio 4 AM 5',
  ],
  safe: true,
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'list'],
  *check({ prose }, { options }) {
    if (!/\d\s?[ap]\.?m/i.test(prose)) return
    for (const found of prose.matchAll(time)) yield* options.clock === '12-hour' ? twelveHours(prose, found) : twentyFourHours(prose, found)
  },
}

/** `3AM` before a noun in capitals, or alone, may be a name: a preposition of time stands before a time. */
const time = /(?<=(?:^|[\s(])(?:at|by|until|till|before|after|since|from|around|about|to|and|between|nearly|of|on)\s)(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minutes>[0-5]\d))?\s?(?<half>[ap]\.m\.?|[ap]m|[AP]\.M\.?|[AP]M)(?![\p{L}\p{N}])/gu

function* twelveHours(prose: string, found: RegExpExecArray): Iterable<Hit> {
  const { hour = '', minutes, half = '' } = found.groups!
  const right = `${Number(hour)}${minutes && minutes !== '00' ? `:${minutes}` : ''} ${half.charAt(0).toLowerCase()}.m.`
  const from = found.index
  const to = from + found[0].length
  // The stop of the sentence is that of `p.m.` as well.
  const isStop = prose[to] === '.' && !half.endsWith('.') && !/^\.\d/.test(prose.slice(to, to + 2))
  const end = isStop ? to + 1 : to
  if (prose.slice(from, end) !== right) yield { from, to: end, instead: right, values: { right } }
}

function* twentyFourHours(prose: string, found: RegExpExecArray): Iterable<Hit> {
  const { hour = '', minutes = '00', half = '' } = found.groups!
  const isAfternoon = /^p/i.test(half)
  const right = `${String((Number(hour) % 12) + (isAfternoon ? 12 : 0)).padStart(2, '0')}:${minutes}`
  const from = found.index
  const to = from + found[0].length
  const isEnd = half.endsWith('.') && /^["”’]?(?:\s+["“‘]?\p{Lu}|$)/u.test(prose.slice(to, to + 6))
  yield { from, to, instead: isEnd ? `${right}.` : right, values: { right } }
}
