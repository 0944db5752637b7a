import { isSafePattern } from 'redos-detector'

/**
 * Why a pattern is refused, or null when it is fine. The program gives every repeat an end (core/check/kinds/pattern.ts),
 * so that a pattern which reads a text in one way only, from whatever place, takes time in proportion to the text.
 */
export function troubleWithPattern(pattern: string): string | null {
  let trouble = judged.get(pattern)
  if (trouble === undefined) {
    // A list is read twice while it is imported, and again whenever a file beside it has changed.
    if (judged.size > mostJudged) judged.clear()
    judged.set(pattern, trouble = judge(pattern))
  }
  return trouble
}

const judged = new Map<string, string | null>()
const mostJudged = 20_000

function judge(pattern: string): string | null {
  if (/\\[bB]/.test(withoutClasses(pattern))) return 'has “\\b”, which knows no ı, ş or ğ: write (?<!\\p{IDC}) in front and (?!\\p{IDC}) behind'
  if (/\\[wW]/.test(pattern)) return 'has “\\w”, which knows no ı, ş or ğ: write \\p{IDC}'
  const found = expression(pattern)
  if (found === null) return 'is not a regular expression'
  if (/\\[1-9k]/.test(pattern)) return 'refers back to a group: that can take forever'
  if (/\(\?<[\p{Alpha}_$]/u.test(pattern)) return 'names a group: the groups are $1, $2 and so on'
  if (repeatsChoices(pattern)) return 'repeats a choice without an end: give it one, such as {1,5}'
  if (found.test('')) return 'finds nothing at all: it fits an empty text'
  return readsOneWay(pattern) ? null : 'can read the same words in many ways, and so take forever on a long line: let each repeat end at a sign that it cannot read itself'
}

function expression(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return null
  }
}

/**
 * Read from the start of the text, and with a sign behind it that no text has, so that every way of reading is tried. The
 * library counts the ways; one that it cannot read is one that nobody vouches for.
 */
function readsOneWay(pattern: string): boolean {
  if (hasHardlyARepeat(pattern)) return true
  try {
    return isSafePattern(`^(?:${plainClasses(pattern)})\\u{10FFFF}`, { unicode: true, maxScore: 100, maxSteps: 5_000 }).safe
  } catch {
    return false
  }
}

/**
 * Most patterns of a long list: no choice, three signs at most that may be missing, and one that comes again. Each place is
 * then read in 8 times as many ways as a repeat is long, at most, whatever the text; the library need not be asked.
 */
function hasHardlyARepeat(pattern: string): boolean {
  const text = withoutClasses(pattern.replace(/\\(?:[pP]\{\w+\}|[^1-9k])/gu, '_')).replace(/\(\?(?:<?[=!]|:)/g, '(')
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0
  return !/[|{]|\)[*+?]|\\[1-9k]/.test(text) && count(/[*+]/g) <= 1 && count(/\?/g) <= 3
}

/** The library takes a class by property for any sign. All letters beyond ASCII are one to it, whatever their case. */
const letters = '\\u00b5\\u00c0-\\u167f\\u1681-\\u1fff'
const classes: Readonly<Record<string, string>> = {
  Alpha: `a-zA-Z${letters}`, L: `a-zA-Z${letters}`, Upper: `A-Z${letters}`, Lu: `A-Z${letters}`, Lower: `a-z${letters}`, Ll: `a-z${letters}`,
  IDC: `a-zA-Z0-9_${letters}`, N: `0-9${letters}`, Nd: `0-9${letters}`,
}

function plainClasses(pattern: string): string {
  let inClass = false
  return pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/gsu, (piece, name: string | undefined) => {
    const plain = classes[name ?? '']
    if (piece === '[') inClass = true
    if (piece === ']') inClass = false
    if (plain) return inClass ? plain : `[${plain}]`
    return piece
  })
}

/** Whether a group with a choice in it comes again without an end. */
function repeatsChoices(pattern: string): boolean {
  const text = withoutClasses(pattern)
  const open: boolean[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') at++
    else if (sign === '(') open.push(false)
    else if (sign === '|' && open.length > 0) open[open.length - 1] = true
    else if (sign === ')' && open.pop() && /^(?:[*+]|\{\d+,\})/.test(text.slice(at + 1))) return true
  }
  return false
}

function withoutClasses(pattern: string): string {
  return pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, (piece) => (piece.startsWith('[') ? '.' : piece))
}
