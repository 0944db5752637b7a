import { perBlock } from '../../check/per-block'
import type { HitEdit, StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
import { throughout, type Mending } from '../../check/throughout'
import { closings, type Closing } from '../../quotations/closings'

/** Stops at the ends of quoted words stand inside the marks here and outside there. Where the style takes either form. */
export const closingMixed: StoryRule = {
  id: 'quotations/closing-mixed',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: {
    outside: 'The stop stands outside the marks here, and inside them elsewhere in the story.',
    inside: 'The stop stands inside the marks here, and outside them elsewhere in the story.',
  },
  wrong: [
    [
      'It was “bad.”\nIt was “a start,” Smith said.\nHe had “no comment”.',
      'It was “bad.”\nIt was “a start,” Smith said.\nHe had “no comment.”',
    ],
    ['It was “bad”.\nIt was “a start.”\nHe had “no comment”.', 'It was “bad”.\nIt was “a start”.\nHe had “no comment”.'],
  ],
  allows: [
    'It was “bad.”\nIt was “a start,” Smith said.',
    'It was “bad”.\nIt was “a start”, Smith said.',
    '“We agreed,” Smith said.\nIt was “bad”.',
    'It was “bad”.\n“It was a start.”',
    'It was “bad”.\nDid he say “never”?',
  ],
  exampleOptions: { closing: 'as-found' },
  reads: 'story',
  *check({ body }, { options }) {
    if (options.closing !== 'as-found') return
    const inside: Mending[] = []
    const outside: Mending[] = []
    for (const at of body) {
      for (const closing of fragmentsOf(at.reading)) (closing.inside ? inside : outside).push(mending(at, closing))
    }
    if (inside.length === 0 || outside.length === 0) return
    const fewer = outside.length <= inside.length ? outside : inside
    const hit = throughout(fewer, fewer === outside ? 'Inside' : 'Outside', { says: fewer === outside ? 'outside' : 'inside' })
    if (hit) yield hit
  },
}

const fragmentsOf = perBlock(({ kind, paired, text, quotes }) => (
  kind === 'table' || kind === 'editors-note' || !paired || quotes.length === 0 ? [] : closings(text, quotes).filter(({ fragment }) => fragment)
))

/** Moves the stop to the other side of the marks. */
function mending(at: BlockAt, { from, to, stop, inside, marks }: Closing): Mending {
  const edits: HitEdit[] = inside
    ? [{ from, to: from + 1, instead: '' }, { from: to, to, instead: stop }]
    : [{ from: marks.from, to: marks.from, instead: stop }, { from: marks.to, to: marks.to + 1, instead: '' }]
  return { at, from, to, instead: edits }
}
