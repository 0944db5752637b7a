import type { Reading } from '../reading'
import type { Hit } from '../rule'
import type { TypographyRow } from '../rule-rows'
import { accountOf, type Kind } from './kind'

/** Reports marks and spaces in another shape than the house's. It reads quotations as well: their words stay as they are. */
export const typography: Kind<TypographyRow> = {
  rule(row) {
    const rights = new Map(row.swap)
    let pattern: RegExp | undefined
    return {
      ...accountOf(row),
      safe: true,
      reads: 'block',
      fields: row.scope,
      check(block) {
        pattern ??= new RegExp([...rights.keys()].sort((a, b) => b.length - a.length).map(literal).join('|'), 'gu')
        return Array.from(block.legible.matchAll(pattern)).flatMap(({ index, 0: found }) => hit(block, index, found, rights.get(found)!, row.between))
      },
    }
  },
}

/** A longer run of the same mark is something else: a line of hyphens, dots that stand for a form to fill in. */
function hit({ legible }: Reading, from: number, found: string, right: string, between: TypographyRow['between']): Hit[] {
  const to = from + found.length
  const before = legible[from - 1] ?? ''
  const after = legible.slice(to, to + 1)
  if (/\S/u.test(found) && (before === found[0] || after === found.at(-1))) return []
  const fits = sides[between]
  return fits.test(before) && fits.test(after) ? [{ from, to, values: { right }, instead: right }] : []
}

const sides: Record<TypographyRow['between'], RegExp> = {
  anything: /^/u,
  letters: /^\p{Alpha}$/u,
  figures: /^\p{N}$/u,
  spaces: /^\s?$/u,
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
