import type { Text } from '../story/story'
import type { Span } from '../text/words'

/** The stretches of one text block that carry the ids of quotations, in its offsets; runs of one id that touch are one. */
export function quotedIn(runs: readonly Text[]): (Span & { id: string })[] {
  const found: (Span & { id: string })[] = []
  let at = 0
  for (const { text, quotation } of runs) {
    const to = at + text.length
    if (quotation !== undefined && to > at) {
      const last = found.at(-1)
      if (last?.id === quotation && last.to === at) last.to = to
      else found.push({ id: quotation, from: at, to })
    }
    at = to
  }
  return found
}
