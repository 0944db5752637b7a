import type { Block, Text } from '../story/story'
import { editorsNoteKind } from './editors-note'
import { lineOf, runsFrom, runsText, trimRuns, type RawBlock, type RawRun } from './raw-copy'

export interface ReadBlock {
  block: Block
  /** Why an editor should look: a sentence, or empty. */
  doubt: string
}

/** One raw block of the body as the story keeps it. `last` and `next` tell a crosshead from a short paragraph. */
export function readBlock(raw: RawBlock, next: RawBlock | undefined): ReadBlock {
  switch (raw.kind) {
    case 'list':
      return plain({
        type: 'list',
        ordered: raw.ordered,
        children: raw.items.map((item) => ({ type: 'list-item', children: leaves(item) })),
      })
    case 'table':
      return plain({
        type: 'table',
        children: raw.rows.map((row) => ({
          type: 'table-row',
          children: row.map(({ heading, runs }) => ({ type: 'table-cell', heading, children: leaves(runs) })),
        })),
      })
    case 'quote': {
      const marked = /["“”„«»‘]/.test(lineOf(raw))
      return {
        block: { type: 'paragraph', children: leaves(raw.runs) },
        doubt: marked ? '' : 'Set apart as a quotation in the copy, but without quotation marks.',
      }
    }
    default:
      return readLine(raw.runs, raw.kind === 'heading', next)
  }
}

function readLine(runs: RawRun[], heading: boolean, next: RawBlock | undefined): ReadBlock {
  const text = runsText(runs).trim()
  const kind = editorsNoteKind(text)
  if (kind) {
    const doubt =
      kind === 'embargo'
        ? 'Taken for a note to editors: it speaks of an embargo. Enter the time in the embargo field.'
        : ''
    return { block: { type: 'editors-note', children: leaves(runs) }, doubt }
  }
  if (heading) return plain({ type: 'crosshead', children: leaves(runs.map(withoutBold)) })
  const dashed = /^[-–—]\s+(?=\S)/.exec(text)?.[0].length ?? 0
  if (dashed > 0 && isCrosshead(text.slice(dashed).replace(/^[“"]|[”"]$/g, ''), next)) {
    return {
      block: { type: 'crosshead', children: leaves(runsFrom(runs, dashed)) },
      doubt: 'Taken for a crosshead: a dash, a short line and no stop.',
    }
  }
  const quoted = /^[“"«‘'][^“”"«»]+[”"»’']$/u.test(text) && isCrosshead(text.slice(1, -1), next, 13)
  if (quoted) {
    return {
      block: { type: 'crosshead', children: leaves(runs.map(withoutBold)) },
      doubt: 'Taken for a crosshead: a short quotation without a stop.',
    }
  }
  if (!isCrosshead(text, next)) return plain({ type: 'paragraph', children: leaves(runs) })
  const bold = runs.every((run) => run.bold || run.text.trim() === '')
  return {
    block: { type: 'crosshead', children: leaves(runs.map(withoutBold)) },
    doubt: bold ? '' : 'Taken for a crosshead: short line without a stop.',
  }
}

/** A short line without a stop, with text under it. */
function isCrosshead(text: string, next: RawBlock | undefined, words = 9): boolean {
  const most = /\p{Lower}/u.test(text) ? { units: words * 8, words } : { units: 110, words: 14 }
  if (
    text === '' ||
    text.length > most.units ||
    text.split(/\s+/).length > most.words ||
    /[.!?…:;,)”"’»]$/.test(text) ||
    /^[“"«‘]/.test(text)
  )
    return false
  if (!/\p{Alpha}/u.test(text) || !/^["'‘“]?[\p{Upper}\p{N}\p{Lo}]/u.test(text)) return false
  return next !== undefined && (next.kind !== 'paragraph' || lineOf(next).length > text.length)
}

/** Runs as the story's text; runs that look alike are one. */
export function leaves(runs: readonly RawRun[]): Text[] {
  const joined: Text[] = []
  for (const run of trimRuns(runs)) {
    const last = joined.at(-1)
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href) last.text += run.text
    else joined.push({ ...run })
  }
  return joined
}

function plain(block: Block): ReadBlock {
  return { block, doubt: '' }
}

function withoutBold(run: RawRun): RawRun {
  const plainRun = { ...run }
  delete plainRun.bold
  return plainRun
}
