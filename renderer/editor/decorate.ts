import type { DecoratedRange, NodeEntry } from 'slate'
import type { Finding, Level } from '../../core/check/finding'
import type { Place } from '../../core/story/place'
import { nodeText, textParts } from '../../core/story/text'
import type { StoryChild, Text } from '../../core/story/story'
import type { Session } from '../session'
import { fieldAt, storyOf } from './places'
import { findAgain } from './same-finding'

/** What a run of text shows of the findings on it. */
export interface Drawn {
  /** The gravest of the findings here: the only one that is drawn. */
  finding: Level
  /** The gravest of the findings that begin here: its sign stands at the edge of the line. */
  opens?: Level
  /** So few signs that a line under them would hardly be seen. */
  isSmall?: true
  /** The chosen finding is here: at its place, or at another place it speaks of. */
  chosen?: 'place' | 'related'
}

/** A stretch to draw, in UTF-16 offsets of the text it is in. */
export interface Stretch extends Drawn {
  from: number
  to: number
}

interface Span extends Stretch {
  of: Finding
}

const none: DecoratedRange[] = []

/**
 * Draws a session's findings: the only place where findings and Slate's ranges meet. What is drawn in a block is worked
 * out anew only when the block or the findings in it have changed.
 */
export function createDecorate(session: Session): (entry: NodeEntry) => DecoratedRange[] {
  const spansOf = spansByBlock(session)
  return ([node, path]) => {
    // Slate adds to the list of the editor itself.
    if (path.length === 0) return []
    if (!('text' in node)) return none
    const index = path[1]!
    const story = storyOf(session.editor)
    const child = story.children[index]
    const spans = child && spansOf(fieldAt(story, index))
    if (!child || !spans) return none
    const stretches = stretchesIn(child, spans).get(node)
    if (!stretches) return none
    return stretches.map(({ from, to, ...drawn }) => ({
      anchor: { path, offset: from }, focus: { path, offset: to }, ...drawn,
    }))
  }
}

/** Finds what is to be drawn in a block, from an index that is made once for each list of findings. */
function spansByBlock(session: Session) {
  let last: { marks: readonly Finding[], selected: Finding | null, spans: Map<string, Span[]> } | null = null
  return ({ field, block }: Pick<Place, 'field' | 'block'>): readonly Span[] | undefined => {
    const now = session.marks()
    const selected = session.selectedFinding
    if (!last || last.marks !== now || last.selected !== selected) {
      last = { marks: now, selected, spans: indexed(now, selected && findAgain(now, selected)) }
    }
    return last.spans.get(`${field} ${block}`)
  }
}

function indexed(findings: readonly Finding[], chosen: Finding | null): Map<string, Span[]> {
  const spans = new Map<string, Span[]>()
  const add = ({ field, block, from, to }: Place, of: Finding, isChosen?: Drawn['chosen']): void => {
    const key = `${field} ${block}`
    const known = spans.get(key)
    const span: Span = { from, to, of, finding: of.level, ...(isChosen ? { chosen: isChosen } : {}) }
    if (known) known.push(span)
    else spans.set(key, [span])
  }
  for (const finding of findings) add(finding.place, finding, finding === chosen ? 'place' : undefined)
  for (const { place } of chosen?.related ?? []) add(place, chosen!, 'related')
  return spans
}

const memory = new WeakMap<StoryChild, { spans: readonly Span[], byText: Map<Text, Stretch[]> }>()

function stretchesIn(child: StoryChild, spans: readonly Span[]): Map<Text, Stretch[]> {
  const known = memory.get(child)
  if (known && sameSpans(known.spans, spans)) return known.byText
  const byText = inRuns(child, flattened(spans.map((span) => widened(span, nodeText(child)))))
  memory.set(child, { spans, byText })
  return byText
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, index) => {
    const other = b[index]!
    return span.of === other.of && span.chosen === other.chosen && span.from === other.from
  })
}

/** A point between two characters is shown on the one before it, or else on the one after. */
function widened(span: Span, text: string): Span {
  if (span.from !== span.to || text === '') return span
  const before = span.from > 0 && text[span.from - 1] !== '\n'
  const size = before ? -(/[\uDC00-\uDFFF]$/.test(text.slice(0, span.from)) ? 2 : 1) : (text.codePointAt(span.from) ?? 0) > 0xffff ? 2 : 1
  return { ...span, from: span.from + Math.min(0, size), to: span.to + Math.max(0, size) }
}

const gravity: Record<Level, number> = { error: 3, warning: 2, advice: 1 }

function graver(a: Level | undefined, b: Level): Level {
  return a && gravity[a] >= gravity[b] ? a : b
}

/** Stretches that do not overlap, in order: over each the gravest finding draws. */
export function flattened(spans: readonly Stretch[]): Stretch[] {
  const cuts = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  if (cuts.length === 1) cuts.push(cuts[0]!)
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index]!
    const here = spans.filter((span) => span.from <= from && to <= span.to)
    if (here.length === 0) return []
    const finding = here.reduce<Level | undefined>((level, one) => graver(level, one.finding), undefined)!
    const opens = here.reduce<Level | undefined>((level, one) => (
      one.from === from && one.chosen !== 'related' ? graver(level, one.finding) : level
    ), undefined)
    const chosen = here.some((one) => one.chosen === 'place') ? 'place' : here.find((one) => one.chosen)?.chosen
    return [{ from, to, finding, ...(opens ? { opens } : {}), ...(chosen ? { chosen } : {}) }]
  })
}

/** Stretches of a block's text cut at the borders of its runs, in offsets of each run. */
function inRuns(child: StoryChild, stretches: readonly Stretch[]): Map<Text, Stretch[]> {
  const found = new Map<Text, Stretch[]>()
  for (const { node, start } of textParts(child)) {
    let at = start
    for (const run of node.children) {
      const end = at + run.text.length
      const own = stretches.flatMap(({ opens, ...stretch }): Stretch[] => {
        const from = Math.max(stretch.from, at)
        const to = Math.min(stretch.to, end)
        if (from > to || (from === to && run.text !== '')) return []
        const isSmall = stretch.to - stretch.from < 3
        return [{
          ...stretch, from: from - at, to: to - at,
          ...(opens && from === stretch.from ? { opens } : {}), ...(isSmall ? { isSmall } : {}),
        }]
      })
      if (own.length > 0) found.set(run, own)
      at = end
    }
  }
  return found
}
