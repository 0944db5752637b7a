import type { Span } from './words'

/** What stands for hidden text: nothing at all, or one thing that is there. */
export type MaskCharacter = ' ' | '\uFFFC'

/**
 * Hides ranges of a text from whoever reads it next, each replaced by as many mask characters: every offset outside
 * stays what it was. A range is never cut out. Ranges may overlap and come in any order.
 */
export function mask(text: string, ranges: readonly Span[], character: MaskCharacter = ' '): string {
  const parts: string[] = []
  let at = 0
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(at, from)
    const end = Math.min(text.length, to)
    if (start >= end) continue
    parts.push(text.slice(at, start), character.repeat(end - start))
    at = end
  }
  return at === 0 ? text : parts.join('') + text.slice(at)
}
