import type { Span } from '../text/words'

/** The end of a quotation with a full stop or a comma at it. */
export interface Closing extends Span {
  stop: '.' | ','
  /** Where the closing marks begin and end; a stop inside is before them, one outside behind. */
  marks: Span
  inside: boolean
  /** Words inside the writer's sentence rather than a sentence of speech: they begin small. */
  fragment: boolean
}

const closers = /["”’'»]{1,3}$/u

/**
 * Where the stops at the ends of quotations stand. Three points are an ellipsis and a point before a figure is none;
 * a question that is quoted keeps its own mark, whatever follows. Each span is the stop with the closing marks.
 */
export function closings(text: string, quotes: readonly Span[]): Closing[] {
  return quotes.flatMap(({ from, to }): Closing[] => {
    const closing = closers.exec(text.slice(Math.max(from + 1, to - 3), to))?.[0]
    if (!closing) return []
    const at = to - closing.length
    const marks = { from: at, to }
    const fragment = /^["“‘'«„]+\s?\p{Lower}/u.test(text.slice(from, from + 5))
    const last = text[at - 1] ?? ''
    const isStop = (sign: string | undefined): sign is '.' | ',' => sign === '.' || sign === ','
    if (isStop(last)) return /[.…]/.test(text[at - 2] ?? '') ? [] : [{ from: at - 1, to, stop: last, marks, inside: true, fragment }]
    const next = text[to]
    if (!isStop(next) || /[!?…—–-]/.test(last) || /[.\p{N}]/u.test(text[to + 1] ?? '')) return []
    return [{ from: at, to: to + 1, stop: next, marks, inside: false, fragment }]
  })
}
