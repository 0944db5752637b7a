import type { Text } from './story'

const closing = /[”“"»«›‹’‘']/u
const opening = /[“”„‟"«»‹›‘‚']/u

/**
 * A text block's runs with the text between two offsets (UTF-16, `to` excluded) replaced. What stays the same keeps its
 * marks; what is new takes those of the first character it stands for. At the edge of a quotation the edge is kept: its
 * quotation marks stay inside, and what comes to stand before its opening mark or behind its closing one is outside.
 */
export function replaceText(runs: readonly Text[], from: number, to: number, instead: string): Text[] {
  const text = runs.map((run) => run.text).join('')
  const { start, end, come } = difference(text, from, to, instead)
  return joined([...cut(runs, 0, start), ...marked(runs, text, start, end, come), ...cut(runs, end, text.length)])
}

/** What really changes: an end or a beginning that both have is left alone. */
function difference(text: string, from: number, to: number, instead: string): { start: number, end: number, come: string } {
  const gone = text.slice(from, to)
  const most = Math.min(gone.length, instead.length)
  let first = 0
  while (first < most && gone[first] === instead[first]) first++
  if (isHigh(gone[first - 1])) first--
  let last = 0
  while (last < most - first && gone.at(-1 - last) === instead.at(-1 - last)) last++
  if (last > 0 && isLow(gone.at(-last))) last--
  return { start: from + first, end: to - last, come: instead.slice(first, instead.length - last) }
}

/** The new text as runs: in two where a quotation ends or begins in it. */
function marked(runs: readonly Text[], text: string, start: number, end: number, come: string): Text[] {
  if (come === '') return []
  const before = at(runs, start - 1)
  const after = at(runs, end)
  if (start === end) return [{ ...insertedAs(before, after, text, start, come), text: come }]
  const first = at(runs, start)!
  const last = at(runs, end - 1)!
  const ends = first.quotation !== undefined && (last.quotation !== first.quotation || after?.quotation !== first.quotation)
  const begins = last.quotation !== undefined && (last.quotation !== first.quotation || before?.quotation !== last.quotation)
  if (ends && closing.test(text.slice(start, end))) {
    const edge = edgeAfter(come)
    if (edge > 0) return split(come, edge, first, last.quotation === first.quotation ? outside(last) : last)
  }
  if (begins && opening.test(text.slice(start, end))) {
    const edge = come.search(opening)
    if (edge >= 0) return split(come, edge, last.quotation === first.quotation ? outside(first) : first, last)
  }
  return [{ ...first, text: come }]
}

/** Marks of text put in where nothing is taken away: those of the letter before it, but for the edges of quotations. */
function insertedAs(before: Text | undefined, after: Text | undefined, text: string, place: number, come: string): Text {
  const near = before ?? after ?? { text: '' }
  if (before?.quotation === after?.quotation) return near
  if (before?.quotation !== undefined) return closing.test(text[place - 1]!) ? outside(near) : near
  const isOpened = opening.test(text[place] ?? '')
  if (!isOpened && (!before || opening.test(come.slice(-1)))) return after!
  return before ?? outside(near)
}

/** Behind the last closing mark; 0 when there is none. */
function edgeAfter(come: string): number {
  for (let index = come.length; index > 0; index--) if (closing.test(come[index - 1]!)) return index
  return 0
}

function split(come: string, edge: number, head: Text, tail: Text): Text[] {
  return [{ ...head, text: come.slice(0, edge) }, { ...tail, text: come.slice(edge) }]
}

function outside({ quotation: _quotation, ...run }: Text): Text {
  return run
}

/** The run of the character at an offset. */
function at(runs: readonly Text[], offset: number): Text | undefined {
  let end = 0
  return offset < 0 ? undefined : runs.find(({ text }) => offset < (end += text.length))
}

function cut(runs: readonly Text[], from: number, to: number): Text[] {
  let start = 0
  return runs.map((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += run.text.length
    return text === run.text ? run : { ...run, text }
  })
}

/** Runs without empty ones, equal neighbours as one; at least one run. */
function joined(runs: readonly Text[]): Text[] {
  const found: Text[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = found.at(-1)
    if (last && sameMarks(last, run)) found[found.length - 1] = { ...last, text: last.text + run.text }
    else found.push(run)
  }
  return found.length > 0 ? found : [{ text: '' }]
}

function sameMarks(a: Text, b: Text): boolean {
  return a.quotation === b.quotation && a.bold === b.bold && a.italic === b.italic && a.stet === b.stet && a.href === b.href
}

function isHigh(unit: string | undefined): boolean {
  return unit !== undefined && /[\uD800-\uDBFF]/.test(unit)
}

function isLow(unit: string | undefined): boolean {
  return unit !== undefined && /[\uDC00-\uDFFF]/.test(unit)
}
