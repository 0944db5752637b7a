import { perBlock } from '../../check/per-block'
import type { HitEdit, StoryHit, StoryRule } from '../../check/rule'
import type { BlockAt, StoryReading } from '../../check/story-reading'
import { throughout } from '../../check/throughout'
import { closings, type Closing } from '../../quotations/closings'

/**
 * In the American form a full stop or comma stands before the closing mark, whatever is quoted; in the British one it
 * stands behind when only some words are quoted. A story that keeps to the other form throughout was written for another
 * house: it is told so once, and more quietly.
 */
export const stopInside: StoryRule = {
  id: 'quotations/stop-inside',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, quotation marks',
  says: {
    stop: 'The full stop belongs inside the quotation marks.',
    comma: 'The comma belongs inside the quotation marks.',
    out: 'Only some words are quoted: the stop belongs behind the quotation marks.',
    all: 'Full stops and commas stand outside the quotation marks throughout; ours stand inside.',
  },
  wrong: [
    ['He said it would be “a better path for the world”.', 'He said it would be “a better path for the world.”'],
    ['“We agreed”, Smith said.', '“We agreed,” Smith said.'],
    ['He called it a ‘bad deal’.', 'He called it a ‘bad deal.’'],
    ['HEADLINE: A ‘bad deal’, they say\nIt was “bad”.\nIt was “a start.”', 'HEADLINE: A ‘bad deal,’ they say\nIt was “bad.”\nIt was “a start.”'],
    ['It was “bad”, Smith said, and “a start”.\nOthers had “no comment”.', 'It was “bad,” Smith said, and “a start.”\nOthers had “no comment.”'],
    ['“He told me it was ‘no deal’”.', '“He told me it was ‘no deal.’”'],
  ],
  allows: [
    'Moscow was threatened with “severe consequences.”',
    '“We agreed,” Smith said.',
    'Did he say “never”?',
    'He asked: “Who is there?”',
    'She shouted “Stop!”, and they ran.',
    'Rates on the 30-year bond were set at ‘AA’; others fell.',
    'The allies’. “Yes.”',
    'He said it was “over”... and left.',
    'Boards of 5\'10". Then he left.',
    'He said “we agreed and left. Then it was “over”.',
    'ROW: “over”. | 12',
  ],
  safe: true,
  reads: 'story',
  *check(story, { options }) {
    if (options.closing === 'us') yield* moveIn(story)
    if (options.closing === 'uk') yield* moveOut(story)
  },
}

const closingsOf = perBlock(({ kind, paired, text, quotes }) => (
  kind === 'table' || kind === 'editors-note' || !paired || quotes.length === 0 ? [] : closings(text, quotes)
))

const outsideOf = perBlock((block) => closingsOf(block).filter(({ inside }) => !inside))
const keeps = perBlock((block) => closingsOf(block).some(({ inside, fragment }) => inside && fragment))

function* moveIn({ all }: StoryReading): Iterable<StoryHit> {
  let keepsHouse = false
  const outside: { at: BlockAt, closing: Closing }[] = []
  for (const at of all) {
    for (const closing of outsideOf(at.reading)) outside.push({ at, closing })
    if (keeps(at.reading)) keepsHouse = true
  }
  if (keepsHouse || outside.length === 1) {
    for (const { at, closing } of outside) yield hit(at, closing, closing.stop === '.' ? 'stop' : 'comma', inward(closing), keepsHouse)
    return
  }
  const places = outside.map(({ at, closing: { from, to }, closing }) => ({ at, from, to, instead: inward(closing) }))
  const whole = throughout(places, 'Inside throughout', { says: 'all', level: 'warning' })
  if (whole) yield whole
}

function* moveOut({ all }: StoryReading): Iterable<StoryHit> {
  for (const at of all) {
    for (const closing of closingsOf(at.reading)) {
      if (closing.inside && closing.fragment && closing.stop === '.') yield hit(at, closing, 'out', outward(closing), true)
    }
  }
}

function hit(at: BlockAt, { from, to, stop, inside, marks }: Closing, says: string, edits: HitEdit[], sure: boolean): StoryHit {
  const closing = at.reading.text.slice(marks.from, marks.to)
  return { at, from, to, says, fixes: [{ title: inside ? closing + stop : stop + closing, edits, safe: true }], ...(sure ? {} : { level: 'warning' }) }
}

function inward({ marks, stop }: Closing): HitEdit[] {
  return [{ from: marks.from, to: marks.from, instead: stop }, { from: marks.to, to: marks.to + 1, instead: '' }]
}

function outward({ marks, stop }: Closing): HitEdit[] {
  return [{ from: marks.from - 1, to: marks.from, instead: '' }, { from: marks.to, to: marks.to, instead: stop }]
}
