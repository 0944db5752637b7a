import type { Span } from '../../text/words'

/** From the first character to the last, without the spaces around them. */
export function wholeText(text: string): Span {
  return { from: text.length - text.trimStart().length, to: Math.max(text.length - text.trimStart().length, text.trimEnd().length) }
}
