import { foldCase } from '../text/casing'
import { leftoverRuleOf } from './leftover-lines'
import { lineOf, type RawBlock } from './raw-copy'

/** How far down a page repeats its own headline. */
const reach = 14
/** Where the headline itself stands at the latest. */
const latest = 6

export interface RepeatedTitle {
  /** The headline as the story itself has it. */
  title: number
  /** The window’s title, the picture’s text: the same words again. */
  again: number[]
}

/**
 * The headline that a page says twice near its top: in the window’s title (`Strike ends - Example News`), over the story,
 * under a picture. The shortest form is the headline. Null when no line of three words or more comes back.
 */
export function repeatedTitle(blocks: readonly RawBlock[]): RepeatedTitle | null {
  const lines = blocks.slice(0, reach).map((block) => foldedLine(block))
  for (let at = 0; at < Math.min(latest, lines.length); at++) {
    const same = lines.flatMap((line, index) => (index !== at && repeats(line, lines[at]!) ? [index] : []))
    if (same.length === 0) continue
    const all = [at, ...same].sort((a, b) => a - b)
    const shortest = Math.min(...all.map((index) => lines[index]!.length))
    const title = all.find((index) => lines[index]!.length === shortest)!
    return { title, again: all.filter((index) => index !== title) }
  }
  return null
}

function foldedLine(block: RawBlock): string {
  const line = lineOf(block)
  return line.length < 400 && !leftoverRuleOf(line) ? fold(line) : ''
}

/** Whether two lines are one headline: the same words, or those and the name of the site or section beside them. */
function repeats(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 15 || short.length > 180 || short.split(' ').length < 3 || /[.:]$/.test(short)) return false
  if (short === long) return true
  if (long.length - short.length > 80) return false
  return (long.startsWith(short) && /^ ?[-–—|:»]/.test(long.slice(short.length))) || (long.endsWith(` ${short}`) && isSection(long, short))
}

/** `Home News` before the headline, `World |` before it: few words, without a stop. */
function isSection(long: string, short: string): boolean {
  const before = long.slice(0, -short.length).trim()
  return before.split(' ').length <= 4 && !/[.,;?!”"]$/.test(before) && !before.endsWith(':')
}

function fold(line: string): string {
  return foldCase(line).replace(/[’‘'“”"]/g, '').replace(/\s+/g, ' ').trim()
}
