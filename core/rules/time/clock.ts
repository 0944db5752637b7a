import { houseForm, type OtherForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { numberBlocks } from '../../numbers/number-blocks'

/** Clock times as the house has them: `5 p.m.`, or `17:00` where it counts to 24. Times in GMT are left alone. */
export const clock: StoryRule = {
  id: 'time/clock',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, times; BBC News style guide',
  says: { mixed: 'We write times as {right}, as elsewhere in the story.', all: 'We write times as {right}.' },
  wrong: [
    ['It starts at 5PM today and ends at 7 p.m.', 'It starts at 5 p.m. today and ends at 7 p.m.'],
    ['It starts at 5:00 p.m. on Monday.', 'It starts at 5 p.m. on Monday.'],
    ['It starts at 5:30 pm.', 'It starts at 5:30 p.m.'],
    ['At 9am, he said, they left.', 'At 9 a.m., he said, they left.'],
    ['They left at 9am, he said.', 'They left at 9 a.m., he said.'],
    ['It ran from 9.30am to 11 A.M. daily.\nIt closed at 8 pm.', 'It ran from 9:30 a.m. to 11 a.m. daily.\nIt closed at 8 p.m.'],
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
  reads: 'story',
  *check(story, { options }) {
    const { body } = numberBlocks(story)
    const { others, own } = forms[options.clock]
    const hit = houseForm(body, others, own, options.clock === '12-hour' ? 'As “5 p.m.” throughout' : 'As “17:00” throughout')
    if (hit) yield hit
  },
}

/** `3AM` before a noun in capitals, or alone, may be a name: a preposition of time stands before a time. */
const time = /(?<=(?:^|[\s(])(?:at|by|until|till|before|after|since|from|around|about|to|and|between|nearly|of|on)\s)(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minutes>[0-5]\d))?\s?(?<half>[ap]\.m\.?|[ap]m)(?!\p{IDC})/giu

const timesIn = perBlock(({ kind, prose }: Reading): readonly RegExpExecArray[] => (
  kind === 'table' || kind === 'editors-note' || kind === 'list' || !/\d\s?[ap]\.?m/i.test(prose) ? [] : Array.from(prose.matchAll(time))
))

const forms = {
  '12-hour': {
    others: perBlock((block: Reading): OtherForm[] => timesIn(block).flatMap((found) => twelveHours(block.prose, found))),
    own: perBlock((block: Reading): boolean => timesIn(block).some((found) => twelveHours(block.prose, found).length === 0)),
  },
  '24-hour': {
    others: perBlock((block: Reading): OtherForm[] => timesIn(block).map((found) => twentyFourHours(block.prose, found))),
    own: perBlock(({ prose }: Reading): boolean => /(?<=(?:^|\s)at\s)(?:[01]\d|2[0-3]):[0-5]\d(?!\s?[ap]\.?m)/u.test(prose)),
  },
}

function twelveHours(prose: string, found: RegExpExecArray): OtherForm[] {
  const { hour = '', minutes, half = '' } = found.groups!
  const right = `${Number(hour)}${minutes && minutes !== '00' ? `:${minutes}` : ''} ${half.charAt(0).toLowerCase()}.m.`
  const from = found.index
  const to = from + found[0].length
  // The stop of the sentence is that of `p.m.` as well.
  const end = prose[to] === '.' && !half.endsWith('.') ? to + 1 : to
  return prose.slice(from, end) === right ? [] : [{ from, to: end, instead: right, right: `“${right}”` }]
}

function twentyFourHours(prose: string, found: RegExpExecArray): OtherForm {
  const { hour = '', minutes = '00', half = '' } = found.groups!
  const right = `${String((Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0)).padStart(2, '0')}:${minutes}`
  const from = found.index
  const to = from + found[0].length
  const isEnd = half.endsWith('.') && /^["”’]?(?:\s+["“‘]?\p{Upper}|$)/u.test(prose.slice(to, to + 6))
  return { from, to, instead: isEnd ? `${right}.` : right, right: `“${right}”` }
}
