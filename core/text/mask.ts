import type { Span } from './words'

/** What stands for hidden text: nothing at all, or one thing that is there. */
export type MaskCharacter = ' ' | '\uFFFC'

/**
 * Hides ranges of a text from whoever reads it next, each replaced by as many mask characters: every offset outside
 * stays what it was. A range is never cut out. Ranges may overlap and come in any order.
 */
export function mask(text: string, ranges: readonly Span[], character: MaskCharacter = ' '): string {
  let masked = text
  for (const { from, to } of ranges) {
    const start = Math.max(0, from)
    const end = Math.min(text.length, to)
    if (start < end) masked = masked.slice(0, start) + character.repeat(end - start) + masked.slice(end)
  }
  return masked
}
