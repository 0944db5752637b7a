import { perBlock } from '../../check/per-block'
import type { Hit, StoryRule } from '../../check/rule'
import { fewOrOnce } from '../../check/throughout'
import { places } from '../../text/places'

/** Characters that nobody sees and that wires, searches and line ends stumble over. */
export const invisible: StoryRule = {
  id: 'punctuation/invisible',
  level: 'error',
  language: 'any',
  source: 'Our own judgement',
  says: {
    space: 'This space is not a plain one: a wire may print it as something else.',
    nothing: 'There is a character here that cannot be seen.',
  },
  wrong: [
    ['They\u00a0left on\tMonday.', 'They left on Monday.'],
    ['They\u200b left, co\u00adoperating.\ufeff', 'They left, cooperating.'],
    ['“They\u00a0left,” he said.', '“They left,” he said.'],
    ['HEADLINE: Talks\u2009end', 'HEADLINE: Talks end'],
  ],
  allows: [
    'They left on Monday.',
    'A 👩‍🚒 and می‌خواهم',
    'ROW: a\tb | c',
    'قال\u200f (AA)\u200e.',
    'كان 5\u00a0٪',
  ],
  safe: true,
  reads: 'story',
  *check({ all }) {
    yield* fewOrOnce(all.flatMap((at) => unseen(at.reading).map((hit) => ({ at, ...hit }))), 'Plain spaces throughout')
  },
}

const unseen = perBlock(({ text, kind, language }): readonly Hit[] => {
  if (kind === 'table' || kind === 'editors-note') return []
  if (!/[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff]/.test(text)) return []
  const found: Hit[] = []
  // Arabic and Hebrew need marks of direction; French spaces before its high marks do not break.
  const isPlain = !/[\u0590-\u08ff]/.test(text)
  for (const { 0: run, index } of places(isPlain && !language.startsWith('fr') ? spaces : tabs, text)) {
    const to = index + run.length
    const beside = /\s/.test(text[index - 1] ?? ' ') || /\s/.test(text[to] ?? ' ')
    const instead = beside ? '' : ' '
    found.push({ from: index, to, fixes: [{ title: beside ? 'Remove it' : 'A plain space', safe: true, edits: [{ from: index, to, instead }] }] })
  }
  for (const { 0: run, index } of places(isPlain ? nothing : alwaysNothing, text)) {
    const to = index + run.length
    found.push({ from: index, to, says: 'nothing', fixes: [{ title: 'Remove it', safe: true, edits: [{ from: index, to, instead: '' }] }] })
  }
  return found
})

const spaces = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g
const tabs = /\t+/g
const nothing = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\ufeff]+/g
const alwaysNothing = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2028\u2029\ufeff]+/g
