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
  if (!/^[\p{Lu}\p{N}…([]/u.test(inside)) return 'fragment'
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
  const parts = inside.replace(/[^\p{L}\s]/gu, '').trim().split(/\s+/)
  return parts.length > 1 && parts.length < 4 && parts.every((word) => /^\p{Lu}/u.test(word))
}

/** A title or a name in quotation marks: capitals on all but small words, and no stop inside. */
export function isTitle(blocks: readonly string[], quotation: QuotationSpan): boolean {
  const text = quotation.parts.map(({ block, from, to }) => blocks[block]!.slice(from, to)).join(' ')
  if (/[.,!?…]["”’'»“]*$/.test(text)) return false
  const inside = text.slice(1, -1).trim().split(/\s+/)
  const small = /^(?:of|the|and|a|in|to|for|on|de|la|ve)$/
  return inside.length <= 8 && inside.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.test(word))
}

const works = 'show|program|programme|film|movie|series|book|novel|album|song|magazine|newspaper|column|podcast|exhibition|'
  + 'play|franchise|painting|filmi|dizisi|kitabı|programı|şarkısı|romanı|albümü'
const workBehind = new RegExp(`^\\s(?:${works})(?!\\p{L})`, 'u')
const workBefore = new RegExp(`(?<!\\p{L})(?:${works})\\s$`, 'u')

/** A film, a show, a paper: a title with such a word beside it is nobody's speech. */
export function isWork(blocks: readonly string[], quotation: QuotationSpan): boolean {
  const { block, from, to } = quotation.parts[0]!
  const text = blocks[block]!
  return isTitle(blocks, quotation) && (workBehind.test(text.slice(to)) || workBefore.test(text.slice(Math.max(0, from - 20), from)))
}
