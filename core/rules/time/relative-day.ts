import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { dayAfter, weekdayOf } from '../../calendar/day'
import { weekdays } from '../../calendar/english'
import { places } from '../../text/places'
import { isCapitalized, type Word } from '../../text/words'

/**
 * `Yesterday`, `tomorrow` and the `today` of an event are another day for whoever reads the story later: a weekday stands for
 * them. `Today` for nowadays is left alone, and so are names.
 */
export const relativeDay: StoryRule = {
  id: 'time/relative-day',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, time element; BBC News style guide',
  says: { weekday: 'Name the weekday: {day}.', unknown: 'Name the weekday instead of “{text}”.' },
  wrong: [
    ['The minister resigned yesterday.', null],
    ['DATE: 2022-02-14\nThe minister resigned yesterday.', 'DATE: 2022-02-14\nThe minister resigned on Sunday.'],
    ['DATE: 2022-02-14\nHe said yesterday that talks begin tomorrow.', 'DATE: 2022-02-14\nHe said on Sunday that talks begin on Tuesday.'],
    ['DATE: 2022-02-14\nYesterday, the minister resigned.', 'DATE: 2022-02-14\nOn Sunday, the minister resigned.'],
    ['DATE: 2022-02-14\nAt yesterday’s meeting they agreed.', 'DATE: 2022-02-14\nAt Sunday’s meeting they agreed.'],
    ['DATE: 2022-02-14\nThe court ruled today that he may go.', 'DATE: 2022-02-14\nThe court ruled on Monday that he may go.'],
    ['DATE: 2022-02-14\nHe left yesterday morning.', 'DATE: 2022-02-14\nHe left on Sunday morning.'],
    ['DATE: 2022-02-14\nThey have met since yesterday.', 'DATE: 2022-02-14\nThey have met since Sunday.'],
  ],
  allows: [
    'The minister resigned on Monday.',
    'Today the company employs 300 people.',
    'In today’s world',
    'The stars of yesterday are forgotten.',
    '“He resigned yesterday,” she said.',
    'HEADLINE: Minister resigned yesterday',
    'USA Today said so.',
    'The world of tomorrow',
    'Tomorrow’s leaders',
    'He sang “Yesterday” for them.',
    'The Day After Tomorrow was shown.',
    'ROW: yesterday | today',
    'He is today one of the richest men.',
    'Not yesterday, not today, not tomorrow',
    'It is good today and tomorrow.',
  ],
  chosen: { relativeDays: 'weekday' },
  reads: 'story',
  *check({ body, date }) {
    for (const at of body) {
      for (const { from, to, text, before, after } of relativeDays(at.reading)) {
        const iso = date === null ? null : dayAfter(date, distances[text.toLowerCase()]!)
        if (iso === null) {
          yield { at, from, to, says: 'unknown' }
          continue
        }
        const day = weekdays[weekdayOf(iso)!]!
        const needsOn = !/^[’']s/u.test(after) && !isBehindPreposition.test(before)
        yield { at, from, to, instead: needsOn ? `${isCapitalized(text) ? 'On' : 'on'} ${day}` : day, values: { day } }
      }
    }
  },
}

interface RelativeDay extends Word {
  before: string
  after: string
}

const relativeDays = perBlock(({ kind, prose }): readonly RelativeDay[] => {
  if (kind !== 'paragraph' || !/yesterday|tomorrow|today/i.test(prose) || /yesterday[,.]?\s(?:\p{Alpha}+\s)?(?:today|tomorrow)/iu.test(prose)) return []
  const found = Array.from(places(pattern, prose), ({ 0: text, index: from }) => {
    const to = from + text.length
    return { text, from, to, before: prose.slice(Math.max(0, from - 24), from), after: prose.slice(to, to + 24) }
  })
  return found.filter(({ text, before, after }) => isDay(text.toLowerCase(), before, after))
})

const distances: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 }
const pattern = /(?<![\p{IDC}“‘"'-])(?:[Yy]esterday|[Tt]omorrow|today)(?![\p{IDC}”"-])/gu
const isBehindPreposition = /(?:^|\s)(?:since|until|till|by|from|for|of|on|before|after|through|between|and|than|to|as of|like)\s$/iu
const event = /(?<!\p{Alpha})(?:said|announced|ruled|signed|met|arrived|died|resigned|opened|killed|arrested|elected|launched|warned|confirmed|reported|issued|released|told|voted|decided|approved|rejected|earlier|later|here)\s$/u

/** Whether a day is meant and not an age: `the youth of today`, `a better tomorrow`. */
function isDay(word: string, before: string, after: string): boolean {
  if (/(?<!\p{Alpha})(?:of|a|an|better|brighter|USA|After|until|not|only|for|with|toward|towards|into|today\sand|today\sor)\s$/u.test(before)) return false
  if (word === 'today') return event.test(before) && !/^[’']s/u.test(after)
  if (word === 'tomorrow' && /^[’']s/u.test(after)) return false
  return true
}
