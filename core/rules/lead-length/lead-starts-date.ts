import type { StoryRule } from '../../check/rule'

/** A story that begins with its day instead of its news. */
export const leadStartsDate: StoryRule = {
  id: 'lead-length/lead-starts-date',
  level: 'advice',
  language: 'en',
  source: 'Anadolu University, newsroom notes',
  says: { day: 'The story begins with the day; the news comes first.' },
  wrong: [
    ['On Monday, the ministers left.', null],
    ['On Feb. 14, the ministers left.', null],
    ['Monday morning, the ministers left.', null],
  ],
  allows: [
    'The ministers left on Monday.',
    'Monday’s talks failed.',
    'Monday is a holiday.',
    'The ministers left.\nOn Monday, they came back.',
    'On Monday’s agenda are banks.',
    'March was cold.',
    '“On Monday, we left,” he said.',
  ],
  reads: 'story',
  *check({ body }) {
    const at = body[0]
    if (at?.reading.kind !== 'paragraph') return
    const found = day.exec(at.reading.prose)
    if (found) yield { at, from: 0, to: found[0].length }
  },
}

const days = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const months = '(?:Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.|January|February|March|April|May|June|July|August|September|October|November|December)'
const day = new RegExp(`^(?:On (?:${days}(?: (?:morning|afternoon|evening|night))?|${months} \\d{1,2}|\\d{1,2} ${months})|${days} (?:morning|afternoon|evening|night))(?=, | the )`, 'u')
