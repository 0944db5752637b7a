import { readDateline } from '../../../core/copy/dateline'
import { parseQuotations } from '../../../core/quotations/parse'
import { mask } from '../../../core/text/mask'
import type { Span } from '../../../core/text/words'

/** An error put into copy. */
export interface Planted {
  text: string
  /** Where an editor would look for it: offsets in the text, UTF-16. */
  places: Span[]
}

/** A kind of error. Null where it does not fit the copy. */
export interface Kind {
  name: string
  plant(copy: Copy, random: Random): Planted | null
}

/** The next number of a seeded series, from 0 up to 1. */
export type Random = () => number

/** Copy as somebody who plants errors sees it. */
export interface Copy {
  text: string
  headline: Line
  /** The paragraphs of running text. */
  body: Line[]
}

export interface Line extends Span {
  text: string
  /** With its quotations and its dateline hidden, mark by mark. */
  prose: string
}

export function copyOf(text: string): Copy {
  const lines = Array.from(text.matchAll(/[^\n]*\S[^\n]*/g), (found) => lineAt(found.index, found[0]))
  const headline = lines[0] ?? lineAt(0, '')
  return { text, headline, body: lines.slice(1).filter((line) => line.text.length >= 60 && /[.”"’']\s*$/.test(line.text)) }
}

function lineAt(from: number, text: string): Line {
  const parsed = parseQuotations([text])
  const dateline = readDateline(text, 'en', '2026-11-25T10:00:00Z')
  const hidden = [...(dateline ? [{ from: 0, to: dateline.textFrom }] : []), ...parsed.quotations.flatMap(({ parts }) => parts)]
  // Marks without a partner: nobody can tell what is quoted.
  const prose = parsed.unpaired.length > 0 ? mask(text, [{ from: 0, to: text.length }], '\uFFFC') : mask(text, hidden, '\uFFFC')
  return { from, to: from + text.length, text, prose }
}

/** A series of numbers that is the same for the same seed. */
export function randomOf(seed: string): Random {
  let state = 2166136261
  for (const sign of seed) state = Math.imul(state ^ sign.codePointAt(0)!, 16777619)
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507) + 0x9e3779b9 | 0
    let mixed = Math.imul(state ^ (state >>> 16), 2246822507)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 3266489909)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296
  }
}

export function pick<Item>(items: readonly Item[], random: Random): Item | null {
  return items[Math.floor(random() * items.length)] ?? null
}

/** The text with a stretch replaced; the place is what stands there now, with a sign on either side where that is nothing. */
export function replaced(text: string, from: number, to: number, instead: string): Planted {
  const place = instead === '' ? { from: Math.max(0, from - 1), to: from + 1 } : { from, to: from + instead.length }
  return { text: text.slice(0, from) + instead + text.slice(to), places: [place] }
}

/** An error made of what a pattern finds in our own words; with `quoted`, in quotations as well. */
export function inProse(name: string, pattern: RegExp, instead: (found: RegExpExecArray, random: Random, copy: Copy) => string | null, quoted = false): Kind {
  return {
    name,
    plant(copy, random) {
      const found = copy.body.flatMap((line) => Array.from((quoted ? line.text : line.prose).matchAll(pattern), (match) => ({ line, match })))
      const chosen = pick(found, random)
      const words = chosen && instead(chosen.match, random, copy)
      if (!chosen || words === null) return null
      const from = chosen.line.from + chosen.match.index
      return replaced(copy.text, from, from + chosen.match[0].length, words)
    },
  }
}

/** A sentence with an error in it, set behind a paragraph. */
export function sentence(name: string, sentences: readonly string[]): Kind {
  return {
    name,
    plant(copy, random) {
      const line = pick(copy.body.filter(({ prose }) => prose.endsWith('.')), random)
      const words = pick(sentences, random)
      if (!line || !words) return null
      const planted = replaced(copy.text, line.to, line.to, ` ${words}`)
      return { ...planted, places: [{ from: line.to + 1, to: line.to + 1 + words.length }] }
    },
  }
}
