import { maybeLast, neverLast, starters } from './abbreviations'
import { reportingVerb } from '../quotations/verbs'
import type { Span } from './words'

const end = /(?<![.!?…])[.!?…]+["”’'»“)\]]*(?=\s|$)/gu

/**
 * The sentences of one block of text, in order, without the spaces between them. The marks that close after a stop
 * belong to its sentence. `“Why?” he asked.` is one sentence; a speech of several sentences inside quotation marks is
 * several.
 */
export function sentences(text: string, language = 'en'): Span[] {
  const spans: Span[] = []
  let start = skipSpace(text, 0)
  const close = (at: number): void => {
    if (at <= start) return
    let to = at
    while (to > start && /\s/.test(text[to - 1]!)) to--
    if (to > start) spans.push({ from: start, to })
    start = skipSpace(text, at)
  }
  for (const line of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (line[0] === '') continue
    const lineEnd = line.index + line[0].length
    for (const stop of line[0].matchAll(end)) {
      const after = line.index + stop.index + stop[0].length
      if (after > start && breaks(text, line.index + stop.index, stop[0], after, lineEnd, language)) close(after)
    }
    close(lineEnd)
  }
  return spans
}

/** How far beyond a stop, and before it, words may matter. */
const farthest = 80

/** Whether the stop at `at` ends a sentence. `after` is where the text behind its closing marks begins. */
function breaks(text: string, at: number, stop: string, after: number, lineEnd: number, language: string): boolean {
  const from = skipSpace(text, after)
  const next = text.slice(from, Math.min(lineEnd, from + farthest))
  if (next === '') return true
  const nextWord = /^["“‘'«„([]*([\p{Alpha}\p{M}’']+|\p{N}+)/u.exec(next)?.[1] ?? ''
  if (/^\p{Lower}/u.test(nextWord)) return false
  if (/^[.…]{2,}$|^…/.test(stop)) return /^["“‘'«„([]*\p{Upper}/u.test(next)
  if (/[!?]/.test(stop)) return !(/["”’'»]$/.test(stop) && attributed(next))
  if (!stop.startsWith('.')) return true
  const before = /[\p{IDC}.&]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  if (stop.length > 1) return true
  if (neverLast.has(before)) return false
  if (/^\p{Upper}$/u.test(before)) return starters.has(nextWord) && !/\p{Upper}\p{Lower}+\s\p{Upper}$/u.test(text.slice(Math.max(0, at - 24), at))
  if (maybeLast.has(before) || /^(?:\p{Alpha}\.)+\p{Alpha}$/u.test(before)) return starters.has(nextWord) || /^["“«]/.test(next)
  if (/^\p{N}{1,2}$/u.test(before) && /^tr\b/.test(language)) return starters.has(nextWord)
  return true
}

/** `“Why?” Stoltenberg asked.`: a capital after the question, but the sentence goes on. */
function attributed(next: string): boolean {
  const clause = /^[^.!?,;:“"]{1,60}/.exec(next)?.[0] ?? ''
  const first = clause.split(/\s+/).slice(0, 6)
  return (
    (first.some((word) => /^(?:speech|beside)$/.test(reportingVerb(word)?.kind ?? '')) &&
      !starters.has(first[0] ?? '')) ||
    (/^(?:He|She|They) (?:said|asked)\b/.test(clause) && /^.{1,40}$/.test(clause))
  )
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at
}
