import { foldCase, isTurkic } from '../../text/casing'
import { places } from '../../text/places'
import type { Reading } from '../reading'

/** How many signs a repeat without end reads at most, so that no text can keep a pattern busy. */
export const longestRepeat = 64

const pieces = /\\(?:[pPu]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|([*+])|\{(\d+),\}/gsu

/** The pattern with an end for every repeat that has none. */
export function bounded(pattern: string): string {
  return pattern.replace(pieces, (piece, sign: string | undefined, least: string | undefined) => {
    if (sign) return `{${sign === '*' ? 0 : 1},${longestRepeat}}`
    return least ? `{${least},${Number(least) + longestRepeat}}` : piece
  })
}

/**
 * All places in a block's prose where one of the patterns stands, none of them in what is hidden there. In any case means
 * that the text is read in small letters, as its language has them: `ISPARTA` is `ısparta` in Turkish.
 */
export function patternFinder(patterns: readonly string[], anyCase: boolean): (block: Reading) => RegExpExecArray[] {
  let compiled: RegExp[] | undefined
  return ({ prose, language }) => {
    if (patterns.length === 0) return []
    compiled ??= patterns.map((pattern) => new RegExp(bounded(pattern), anyCase ? 'giu' : 'gu'))
    const text = anyCase ? small(prose, language) : prose
    return compiled.flatMap((pattern) => places(pattern, text).filter(([found]) => found !== '' && !found.includes('\uFFFC')))
  }
}

/** In small letters, every offset kept. */
function small(text: string, language: string): string {
  return foldCase(isTurkic(language) ? text.replace(/I/g, 'ı') : text)
}
