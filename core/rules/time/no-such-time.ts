import { isoDay } from '../../calendar/day'
import { datesIn } from '../../calendar/dates'
import type { BlockRule, Hit } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'

/** A day that its month does not have, and an hour that no clock shows. */
export const noSuchTime: BlockRule = {
  id: 'time/no-such-time',
  level: 'error',
  language: 'en',
  source: 'Our own judgement',
  says: { day: 'There is no {text}.', hour: 'From 13 o’clock on an hour takes neither a.m. nor p.m.', clock: 'No clock shows {text}.' },
  wrong: [
    ['They met on Feb. 30.', null],
    ['He was born on 31 April 1956.', null],
    ['They met on Feb. 29, 2021.', null],
    ['As of 17:00 p.m. nobody had left.', 'As of 17:00 nobody had left.'],
    ['It began at 14 p.m. on Monday.', 'It began at 14:00 on Monday.'],
    ['It began at 5:75 p.m. and at 25:30 GMT.', null],
  ],
  allows: [
    'They met on Feb. 28.',
    'They met on Feb. 29.',
    'They met on Feb. 29, 2020.',
    'As of 5:00 p.m. nobody had left.',
    'It began at 17:00, or 12 p.m. there.',
    '“It was Feb. 30,” he said.',
    'A time of 2:75.3 and a score of 25:70',
    'At 12:30 a.m. and 0:15 a.m.',
    'From April 30-31 May',
  ],
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  *check({ prose, language }) {
    for (const { from, to, month, day, year, isSeveral } of datesIn(prose, language)) {
      if (!isSeveral && isoDay({ year: year?.number ?? 2024, month: month.number, day: day.number }) === null) yield { from, to, says: 'day' }
    }
    for (const found of places(late, prose)) yield withoutHalf(found)
    for (const { 0: clock, index } of places(never, prose)) yield { from: index, to: index + clock.length, says: 'clock' }
  },
}

function withoutHalf({ 0: written, 1: hour, 2: minutes, index }: RegExpExecArray): Hit {
  const stop = written.endsWith('.') ? '' : ''
  return { from: index, to: index + written.length, says: 'hour', instead: `${hour}${minutes ?? ':00'}${stop}` }
}

const late = /(?<![\p{IDC}.,:/-])(1[3-9]|2[0-3])(:[0-5]\d)?\s?[ap]\.?m(?:\.(?=\s\p{Lower}|,)|(?!\p{IDC}|\.))/gu
const never = /(?<![\p{IDC}.,:/-])(?:\d{1,2}:[6-9]\d(?=\s?(?:[ap]\.m|[ap]m(?!\p{IDC})|GMT|UTC|local\stime))|(?:2[5-9]|[3-9]\d):[0-5]\d(?=\s?(?:GMT|UTC|local\stime)))/gu
