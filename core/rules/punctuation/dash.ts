import { perBlock } from '../../check/per-block'
import type { StoryHit, StoryRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import type { Reading } from '../../check/reading'
import { fewOrOnce } from '../../check/throughout'
import { places } from '../../text/places'
import type { Span } from '../../text/words'

/**
 * Two hyphens for a dash, and a dash set close where the story has others with spaces. How a house sets its dashes is its
 * own; that they are all alike is everybody’s.
 */
export const dash: StoryRule = {
  id: 'punctuation/dash',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, dash; dpa stylebook, typography',
  says: {
    hyphens: 'Two hyphens stand for a dash here.',
    close: 'This dash stands close; the others in the story have spaces.',
  },
  wrong: [
    ['The talks -- all of them -- failed.', 'The talks - all of them - failed.'],
    ['The talks — all of them — failed.\nHe left--for good.', 'The talks — all of them — failed.\nHe left — for good.'],
    ['The talks - all of them - failed. He left – late – and went.\nShe left—for good.', 'The talks - all of them - failed. He left – late – and went.\nShe left - for good.'],
  ],
  allows: [
    'The talks - all of them - failed.',
    'The talks—all of them—failed.',
    'The talks – all of them – failed in 2019–2022, by 3–2, between pages 5—9.',
    'The talks — all of them — failed on the Moscow–Kyiv line.',
    '“The talks—all of them—failed,” he said — and left.',
    'CROSSHEAD: -- Talks',
    'ROW: -- | 12',
    'The command is git --version and --help.',
    'A table---',
  ],
  reads: 'story',
  *check({ body, headline, subheads }, { options }) {
    const all = [headline, ...subheads, ...body].map((at) => ({ at, ...dashes(at.reading) }))
    const spaced = commonest(all.flatMap(({ spaced: own }) => own))
    const set = (at: StoryHit['at'], { from, to }: Span, instead: string): StoryHit => ({ at, from, to, fixes: [{ title: instead, edits: [{ from, to, instead }] }] })
    // A wire that knows no dashes has two hyphens for each.
    const hyphensAreAll = options.marks === 'as-found' && !/[–—]/.test(spaced) && all.every(({ close }) => close.length === 0)
    if (!hyphensAreAll) yield* fewOrOnce(all.flatMap(({ at, hyphens }) => hyphens.map((span) => set(at, span, spaced || ' - '))), 'Dashes throughout')
    if (spaced) yield* fewOrOnce(all.flatMap(({ at, close }) => close.map((span) => ({ ...set(at, span, spaced), says: 'close' }))), 'Spaces throughout')
  },
}

interface Dashes {
  hyphens: readonly Span[]
  close: readonly Span[]
  /** The dashes with spaces, spaces included. */
  spaced: readonly string[]
}

const none: Dashes = { hyphens: [], close: [], spaced: [] }

const dashes = perBlock((block: Reading): Dashes => {
  const { kind, field, prose } = block
  if (kind === 'table' || kind === 'editors-note' || kind === 'crosshead' || !runningText.includes(field) || !/--|[–—]| - /.test(prose)) return none
  return {
    hyphens: spans(prose, /(?<=[\p{IDC},”"’)\uFFFC]) ?--(?: (?=\S)|(?=\p{Alpha}))(?<! --(?=\p{Alpha}).*)/gu),
    close: spans(prose, /(?<=\p{Lower}{2}|[”"’),])—(?=\p{Lower}{2}|[“"‘])/gu),
    spaced: prose.match(/(?<=[\p{IDC}”"’),.]) [-–—] (?=\S)/gu) ?? [],
  }
})

function spans(text: string, pattern: RegExp): Span[] {
  return Array.from(places(pattern, text), ({ 0: found, index }) => ({ from: index, to: index + found.length }))
}

function commonest(forms: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
