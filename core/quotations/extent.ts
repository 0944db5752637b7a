import { wordSet } from '../text/words'
import type { QuotationSpan } from './parse'

/**
 * A whole sentence of speech begins with a capital and ends with a stop, or with a comma that stands for one; so does
 * every speech that runs over paragraphs. Everything else is some words inside the writer's sentence.
 */
export function extentOf(blocks: readonly string[], quotation: QuotationSpan, language: string): 'whole' | 'fragment' {
  const [part, ...more] = quotation.parts
  if (!part || more.length > 0) return 'whole'
  const text = blocks[part.block]!
  const inside = text.slice(part.from, part.to).replace(/^["“”„‘'«»`\s]+/, '')
  if (!/^[\p{Upper}\p{N}…([]/u.test(inside)) return 'fragment'
  const stopsInside = /[.,!?…—–][’'»”"“\s]*$/.test(inside)
  if (isShortName(inside) && !/[.!?]/.test(inside)) return 'fragment'
  return stopsInside || stopsBehind(text.slice(part.to), language) ? 'whole' : 'fragment'
}

/** British copy has its comma behind the mark; Turkish copy its verb of speech. */
function stopsBehind(after: string, language: string): boolean {
  if (after.startsWith(',')) return true
  if (/^(?:tr|de|fr)\b/.test(language) && /^[.!?]/.test(after)) return true
  return /^tr\b/.test(language) && /^\s(?:de|diye|diyor|şeklinde|ifade|söz)/.test(after)
}

function isShortName(inside: string): boolean {
  const parts = inside.replace(/[^\p{Alpha}\s]/gu, '').trim().split(/\s+/)
  return parts.length > 1 && parts.length < 4 && parts.every((word) => /^\p{Upper}/u.test(word))
}

/** A title or a name in quotation marks: capitals on all but small words, and no stop inside. */
export function isTitle(blocks: readonly string[], quotation: QuotationSpan): boolean {
  const text = wordsOf(blocks, quotation)
  if (/[.,!?…]["”’'»“]*$/.test(text)) return false
  const inside = text.slice(1, -1).trim().split(/\s+/)
  return inside.length <= 8 && inside.every((word) => /^[\p{Upper}\p{N}]/u.test(word) || small.has(word))
}

/** A title whatever stop stands before its closing mark, as American copy has it: `“The Long Way Home,”`. */
export function looksLikeTitle(blocks: readonly string[], quotation: QuotationSpan): boolean {
  const inside = wordsOf(blocks, quotation).slice(1, -1).trim().split(/\s+/)
  const capitals = inside.filter((word) => /^\P{Alpha}?\p{Upper}/u.test(word)).length
  return (
    capitals > 1 &&
    inside.length <= 16 &&
    !inside.slice(0, -1).some((word) => /[.!?…]$/.test(word)) &&
    inside.every((word, index) => /^\P{Alpha}?[\p{Upper}\p{N}]/u.test(word) || (small.has(word) && index > 0))
  )
}

const small: ReadonlySet<string> = wordSet('of the and a an in to for on at by from with as or de la le el ve ile')

function wordsOf(blocks: readonly string[], quotation: QuotationSpan): string {
  return quotation.parts.map(({ block, from, to }) => blocks[block]!.slice(from, to)).join(' ')
}

const works = wordSet(`show program programme film movie series book novel album song magazine newspaper column podcast exhibition
  play franchise painting memoir poem opera musical documentary sitcom thriller trilogy filmi dizisi kitabı programı şarkısı
  romanı albümü`)

/** A film, a show, a paper: a title with such a word beside it is nobody's speech. */
export function isWork(blocks: readonly string[], quotation: QuotationSpan): boolean {
  const { block, from, to } = quotation.parts[0]!
  if (!isTitle(blocks, quotation) && !looksLikeTitle(blocks, quotation)) return false
  const text = blocks[block]!
  const behind = /^\s(\p{Alpha}+)/u.exec(text.slice(to, to + 30))?.[1]
  const before = /(\p{Alpha}+),?\s$/u.exec(text.slice(Math.max(0, from - 20), from))?.[1]
  return [behind, before].some((word) => word !== undefined && works.has(word))
}

const inscribed =
  /\b(?:(?:signs?|banners?|placards?|posters?|shirts?|flags?|cards?|stickers?|billboards?|notes?)\s(?:(?:that|which)\s)?(?:saying|reading|said|reads?)|(?:that|which)\sreads?|reading)\s$/

/** `signs saying “…”`, `a box which reads “…”`: words that stand somewhere are nobody's speech. */
export function isInscription(blocks: readonly string[], quotation: QuotationSpan): boolean {
  const { block, from } = quotation.parts[0]!
  return inscribed.test(blocks[block]!.slice(Math.max(0, from - 40), from))
}
