import { isLetterOrDigit } from '../text/words'
import type { Family, Mark } from './marks'

/** An opening mark that waits for its partner. */
interface OpenMark {
  mark: Mark
  /** The sign itself: `„` and `“` close differently. */
  sign: string
}

/** A straight opening mark is closed by a curly one too, where a machine put only some of them right. */
export function matches(opening: Family, closing: Family): boolean {
  return opening === closing || (opening === 'straight' && closing === 'double')
}

export function isSingle(mark: Mark): boolean {
  return mark.family === 'single' || mark.family === 'straight-single'
}

/**
 * The mark that closes a single quotation: the first that cannot be an apostrophe before the next one opens, else the
 * last that can, and none beyond the end of the quotation around it.
 */
export function singleCloser(marks: Mark[], opener: number, around: OpenMark | undefined): Mark | null {
  let weak: Mark | null = null
  let depth = 0
  for (let at = opener + 1; at < marks.length; at++) {
    const mark = marks[at]!
    if (!isSingle(mark)) {
      if (around?.mark.family !== mark.family) continue
      depth += mark.opens && mark.family !== 'straight' ? 1 : -1
      if (depth < 0) break
      continue
    }
    if (mark.opens) break
    if (mark.weak) weak = mark
    else return mark
  }
  return weak
}

function straightAfter(marks: Mark[], index: number): number {
  let count = 0
  for (let at = index + 1; at < marks.length; at++) if (marks[at]!.family === 'straight') count++
  return count
}

type Role = 'open' | 'close' | 'open-anew' | 'stray' | 'nothing'

export function roleOf(text: string, mark: Mark, top: OpenMark | undefined, marks: Mark[], index: number): Role {
  const sign = text[mark.at]!
  const before = text[mark.at - 1]
  const after = text[mark.at + mark.length]
  const endsWord = before !== undefined && !/\s/.test(before) && !isLetterOrDigit(after)
  if (mark.family === 'straight') {
    const inch = before !== undefined && /\p{N}/u.test(before)
    if (top && (top.mark.family === 'straight' || top.mark.family === 'double')) {
      if (inch && straightAfter(marks, index) % 2 === 1)
        return 'nothing'
      const opening = mark.opens && /\s|^$/.test(before ?? '')
      if (top.mark.family === 'straight') return opening ? 'open-anew' : 'close'
      return opening ? 'open' : 'close'
    }
    if (inch) return 'nothing'
    return endsWord && !mark.opens ? 'stray' : 'open'
  }
  if (mark.family === 'guillemets') {
    if (top?.mark.family === 'guillemets' && top.sign !== sign) return 'close'
    return mark.opens ? 'open' : 'stray'
  }
  const partner = top && (top.mark.family === 'double' || top.mark.family === 'straight')
  if (sign === '“' || sign === '„' || sign === '‟' || sign === '`') {
    if (sign === '“' && partner && (top.sign === '„' || top.sign === '‟')) return 'close'
    return sign === '“' && partner && mark.closes && top.mark.family === 'double' ? 'close' : 'open'
  }
  if (partner) return 'close'
  return mark.opens ? 'open' : 'stray'
}
