import { formOfHouse, type HouseForm } from '../../check/chosen-form'
import type { OtherForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import type { StyleOptions } from '../../check/style'
import { numberBlocks } from '../../numbers/number-blocks'
import { places } from '../../text/places'

/** Clock times as the house has them: `5 p.m.`, `5pm`, `5 pm`, or `17:00` where it counts to 24. Times in GMT are left alone. */
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
    const hit = formOfHouse(body, forms, options.clock)
    if (hit) yield hit
  },
}

/** `3AM` before a noun in capitals, or alone, may be a name: a preposition of time stands before a time. */
const time = /(?<=(?:^|[\s(])(?:at|by|until|till|before|after|since|from|around|about|to|and|between|nearly|of|on)\s)(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minutes>[0-5]\d))?\s?(?<half>[ap]\.m\.?|[ap]m)(?!\p{IDC})/giu

const timesIn = perBlock(({ kind, prose }: Reading): readonly RegExpExecArray[] => (
  kind === 'table' || kind === 'editors-note' || kind === 'list' || !/\d\s?[ap]\.?m/i.test(prose) ? [] : Array.from(places(time, prose))
))

function halves(half: (letter: string) => string, title: string): HouseForm {
  return {
    title,
    others: perBlock((block: Reading): OtherForm[] => timesIn(block).flatMap((found) => twelveHours(block.prose, found, half))),
    own: perBlock((block: Reading): boolean => timesIn(block).some((found) => twelveHours(block.prose, found, half).length === 0)),
  }
}

const forms: Record<Exclude<StyleOptions['clock'], 'as-found'>, HouseForm> = {
  '12-hour': halves((letter) => ` ${letter}.m.`, 'As “5 p.m.” throughout'),
  'close': halves((letter) => `${letter}m`, 'As “5pm” throughout'),
  'spaced': halves((letter) => ` ${letter}m`, 'As “5 pm” throughout'),
  '24-hour': {
    title: 'As “17:00” throughout',
    others: perBlock((block: Reading): OtherForm[] => timesIn(block).map((found) => twentyFourHours(block.prose, found))),
    own: perBlock(({ prose }: Reading): boolean => /(?<=(?:^|\s)at\s)(?:[01]\d|2[0-3]):[0-5]\d(?!\s?[ap]\.?m)/u.test(prose)),
  },
}

function twelveHours(prose: string, found: RegExpExecArray, ofHalf: (letter: string) => string): OtherForm[] {
  const { hour = '', minutes, half = '' } = found.groups!
  const written = ofHalf(half.charAt(0).toLowerCase())
  const right = `${Number(hour)}${minutes && minutes !== '00' ? `:${minutes}` : ''}${written}`
  const from = found.index
  const to = from + found[0].length
  // The stop of the sentence is that of `p.m.` as well.
  const end = written.endsWith('.') && prose[to] === '.' && !half.endsWith('.') ? to + 1 : to
  // The point of `p.m.` may be that of the sentence, which stays.
  const instead = !written.endsWith('.') && half.endsWith('.') && isEnd(prose, to) ? `${right}.` : right
  return prose.slice(from, end) === instead ? [] : [{ from, to: end, instead, right: `“${right}”` }]
}

function twentyFourHours(prose: string, found: RegExpExecArray): OtherForm {
  const { hour = '', minutes = '00', half = '' } = found.groups!
  const right = `${String((Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0)).padStart(2, '0')}:${minutes}`
  const from = found.index
  const to = from + found[0].length
  return { from, to, instead: half.endsWith('.') && isEnd(prose, to) ? `${right}.` : right, right: `“${right}”` }
}

/** Whether a sentence ends where this point stands. */
function isEnd(prose: string, to: number): boolean {
  return /^["”’]?(?:\s+["“‘]?\p{Upper}|$)/u.test(prose.slice(to, to + 6))
}
