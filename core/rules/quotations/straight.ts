import { perBlock } from '../../check/per-block'
import type { HitEdit, StoryRule } from '../../check/rule'
import { throughout, type Mending } from '../../check/throughout'
import { parseQuotations } from '../../quotations/parse'
import type { Span } from '../../text/words'

/**
 * Straight quotation marks. Told once for the whole story, and less gravely where the story has no curly ones at all: it
 * then comes from a keyboard or a wire that knows none.
 */
export const straight: StoryRule = {
  id: 'quotations/straight',
  level: 'error',
  language: 'en',
  source: 'House style: curly quotation marks throughout',
  says: {
    mixed: 'The quotation marks are straight here and curly elsewhere; ours are curly.',
    all: 'The quotation marks are straight; ours are curly.',
    'as-found': 'The quotation marks are straight here and curly elsewhere.',
  },
  wrong: [
    ['He saw the "world" and left.', 'He saw the “world” and left.'],
    ['“We agreed,” Smith said.\n"We left," he added. It was "late."', '“We agreed,” Smith said.\n“We left,” he added. It was “late.”'],
    ['"We agreed.\n"We left," Smith said.', '“We agreed.\n“We left,” Smith said.'],
    ['"We agreed,” Smith said.', '“We agreed,” Smith said.'],
    ['“We agreed," Smith said.', '“We agreed,” Smith said.'],
    ["He called it a 'bad deal' and left.", 'He called it a ‘bad deal’ and left.'],
    ['"He said \'no\' to me," Smith said.', '“He said ‘no’ to me,” Smith said.'],
  ],
  allows: [
    '“We agreed,” Smith said.',
    'Boards of 5\'10" and a 27" screen.',
    "The allies' plan of the '90s didn't last.",
    'HEADLINE: The "world" left',
    'ROW: "world" | 12',
    'He saw "the world and left.',
  ],
  safe: true,
  reads: 'story',
  *check({ headline, subheads, body }, { options }) {
    const places = body.flatMap((at): Mending[] => pairsIn(at.reading).map(({ from, to, edits }) => ({ at, from, to, instead: edits })))
    if (places.length === 0) return
    const isAsFound = options.marks !== 'curly'
    const mixed = [headline, ...subheads, ...body].some(({ reading }) => (isAsFound ? hasCurlyMarks(reading) : hasCurly(reading)))
    if (!mixed && isAsFound) return
    const hit = throughout(places, 'Curly throughout', isAsFound ? { says: 'as-found', level: 'warning' } : mixed ? { says: 'mixed' } : { says: 'all', level: 'advice' })
    if (hit) yield { ...hit, fixes: hit.fixes!.map((fix) => ({ ...fix, safe: true })) }
  },
}

const hasCurlyMarks = perBlock(({ text }) => /[“”]/.test(text))

const hasCurly = perBlock(({ text }) => /[“”]|\p{Alpha}’\p{Alpha}/u.test(text))

interface Pair extends Span {
  edits: HitEdit[]
}

const curly: Record<string, readonly [string, string]> = { '"': ['“', '”'], "'": ['‘', '’'] }

const pairsIn = perBlock(({ kind, text, quotes, paired }): Pair[] => {
  if ((kind !== 'paragraph' && kind !== 'list' && kind !== 'fact-box') || !/["']/.test(text) || quotes.length === 0) return []
  const parsed = parseQuotations([text]).quotations.flatMap(({ parts, nested }) => [...parts, ...nested])
  // A speech that goes on in the next paragraph has no partner for its mark here.
  const running = !paired ? [] : quotes.filter(({ from, to }) => text[from] === '"' && to === text.length && !parsed.some((part) => part.from === from))
  return [...parsed.map((part) => pairEdits(text, part)), ...running.map((part) => openingEdit(part))].filter(({ edits }) => edits.length > 0).sort((a, b) => a.from - b.from)
})

/** A finding on the opening mark alone: one on the words inside may stand beside it. */
function pairEdits(text: string, { from, to }: Span): Pair {
  const marks = curly[text[from]!]
  const isStraight = marks !== undefined && text[to - 1] === text[from]
  if (isStraight) return { from, to: from + 1, edits: [{ from, to: from + 1, instead: marks[0] }, { from: to - 1, to, instead: marks[1] }] }
  // One of the two is straight and the other curly.
  if (text[from] === '"' && text[to - 1] === '”') return openingEdit({ from, to })
  if (text[from] === '“' && text[to - 1] === '"') return { from: to - 1, to, edits: [{ from: to - 1, to, instead: '”' }] }
  return { from, to: from + 1, edits: [] }
}

function openingEdit({ from }: Span): Pair {
  return { from, to: from + 1, edits: [{ from, to: from + 1, instead: '“' }] }
}
