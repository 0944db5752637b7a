import type { BlockRule, Hit } from '../../check/rule'
import type { Reading } from '../../check/reading'

/** In the American form a full stop or comma stands before the closing mark, whatever is quoted. */
export const stopInside: BlockRule = {
  id: 'quotations/stop-inside',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, quotation marks',
  says: {
    stop: 'The full stop belongs inside the quotation marks.',
    comma: 'The comma belongs inside the quotation marks.',
  },
  wrong: [
    ['He said it would be “a better path for the world”.', 'He said it would be “a better path for the world.”'],
    ['“We agreed”, Smith said.', '“We agreed,” Smith said.'],
    ['He called it a ‘bad deal’.', 'He called it a ‘bad deal.’'],
  ],
  allows: [
    'Moscow was threatened with “severe consequences.”',
    '“We agreed,” Smith said.',
    'Did he say “never”?',
    'He asked: “Who is there?”',
    'She shouted “Stop!”, and they ran.',
    'Rates on the 30-year bond were set at ‘AA’; others fell.',
    'The allies’. “Yes.”',
  ],
  safe: true,
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  *check(block, { options }) {
    if (options.closing !== 'us' || !block.paired) return
    for (const { to } of block.quotes) yield* stopAfter(block, to)
  },
}

const marks = /["”’'»]+$/u

function* stopAfter({ text }: Reading, to: number): Generator<Hit> {
  const stop = text[to]
  if (stop !== '.' && stop !== ',') return
  // Three points are an ellipsis, and a point before a figure is none.
  if (/[.\p{N}]/u.test(text[to + 1] ?? '')) return
  const closing = marks.exec(text.slice(Math.max(0, to - 3), to))?.[0]
  if (!closing) return
  const at = to - closing.length
  if (/[.,!?…—]/.test(text[at - 1] ?? '')) return
  const edits = [{ from: at, to: at, instead: stop }, { from: to, to: to + 1, instead: '' }]
  yield { from: to - 1, to: to + 1, says: stop === '.' ? 'stop' : 'comma', fixes: [{ title: stop + closing, safe: true, edits }] }
}
