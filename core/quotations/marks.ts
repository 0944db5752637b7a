import { isLetterOrDigit } from '../text/words'

/** Marks that pair with each other. */
export type Family = 'double' | 'straight' | 'guillemets' | 'single' | 'straight-single'

/** One quotation mark in a block, and what it may be. Apostrophes and inch signs are sorted out where they can be. */
export interface Mark {
  at: number
  length: number
  family: Family
  opens: boolean
  closes: boolean
  /** Closes only when nothing better comes: `allies’ ` may be a plural. */
  weak: boolean
}

const character = /``|''|[“”„‟"«»‘’‚']/gu
const turnedApostrophe = /^(?:\p{N}{2}s?|em|er|n|til|tis|twas|twere|cause|round|bout|neath)(?!\p{IDC})/iu

/** The marks of one block that may open or close a quotation, in order. */
export function quotationMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(character)) {
    const mark = read(text, match[0], match.index)
    if (mark) marks.push(mark)
  }
  return marks
}

function read(text: string, sign: string, at: number): Mark | null {
  const before = text[at - 1]
  const after = text[at + sign.length]
  const canOpen = !isLetterOrDigit(before) && isInk(after)
  const canClose = isInk(before) && !isLetterOrDigit(after)
  const mark = (family: Family, opens: boolean, closes: boolean, weak = false): Mark => ({
    at,
    length: sign.length,
    family,
    opens,
    closes,
    weak,
  })
  switch (sign) {
    // In German „…“ the same sign closes; the pairing decides.
    case '“':
      return mark('double', true, canClose && !canOpen)
    case '”':
      return mark('double', canOpen && !isInk(before), true)
    case '„':
    case '‟':
      return mark('double', true, false)
    case '``':
      return mark('double', true, false)
    case "''":
      return mark('double', canOpen && !isInk(before), true)
    case '«':
      return mark('guillemets', !canClose || canOpen, canClose && !canOpen)
    case '»':
      return mark('guillemets', canOpen && !isInk(before), !canOpen || isInk(before))
    case '"':
      return mark('straight', looksOpening(text, at), true)
    case '‘':
      return isTurned(text, at) || isLetterOrDigit(before) ? null : mark('single', true, false)
    case '’':
      return canClose ? mark('single', false, true, isPlural(text, at)) : null
    case "'":
      return straightSingle(text, at, canOpen, canClose)
    default:
      return null
  }
}

function straightSingle(text: string, at: number, canOpen: boolean, canClose: boolean): Mark | null {
  const before = text[at - 1]
  // Feet: 5'10", 6' tall.
  if (before !== undefined && /\p{N}/u.test(before)) return null
  const opens = canOpen && (before === undefined || /[\s(["“„«—–-]/.test(before)) && !isTurned(text, at)
  if (!opens && !canClose) return null
  return { at, length: 1, family: 'straight-single', opens, closes: canClose && !opens, weak: isPlural(text, at) }
}

/** Straight double marks say nothing themselves: one opens after a space, a bracket or a dash, before ink. */
function looksOpening(text: string, at: number): boolean {
  const before = text[at - 1]
  return (
    isInk(text[at + 1]) &&
    (before === undefined || /[\s(["'“‘«—–\-/:…]/.test(before)) &&
    !/[,.!?;]/.test(text[at + 1]!)
  )
}

function isTurned(text: string, at: number): boolean {
  return turnedApostrophe.test(text.slice(at + 1, at + 8))
}

/** `allies’ `, `goin’ `: an apostrophe after s or n, unless a stop stands before the mark. */
function isPlural(text: string, at: number): boolean {
  return /[sSnNzZxX]/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? '')
}

function isInk(sign: string | undefined): boolean {
  return sign !== undefined && !/\s/.test(sign)
}
