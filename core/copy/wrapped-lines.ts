/** The widest line that mail and wire systems break text at. */
const widest = 100

export interface Unwrapped {
  lines: string[]
  /** Words that were broken at a hyphen which may not belong to them: `expen-sive`. */
  keptHyphens: string[]
}

/**
 * The paragraphs of plain text: a line each where the text has one line a paragraph; else the lines that were broken at
 * a fixed width put together again. Lines with tabs, and those that begin a list item, stay lines of their own.
 */
export function paragraphLines(text: string): Unwrapped {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const width = wrapWidth(lines)
  if (width === null) return { lines: lines.map((line) => line.trim()).filter((line) => line !== ''), keptHyphens: [] }
  const keptHyphens: string[] = []
  const words = new Set(text.match(/\p{Alpha}+/gu) ?? [])
  const paragraphs: string[] = []
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    const before = lines[index - 1] ?? ''
    const last = paragraphs.length - 1
    if (before.trim() !== '' && last >= 0 && continues(before, line, width))
      paragraphs[last] = join(paragraphs[last]!, line.trim(), words, keptHyphens)
    else paragraphs.push(line.trim())
  })
  return { lines: paragraphs, keptHyphens }
}

/**
 * The width at which the text was broken, or null when it was not. Broken lines are known by this: the first word of the
 * next line would not have fitted on the one before. A few longer lines (addresses, lines of the page) say nothing.
 */
function wrapWidth(lines: string[]): number | null {
  const inked = lines.filter((line) => line.trim() !== '').map((line) => line.length)
  const short = inked.filter((length) => length <= widest)
  const width = short.reduce((most, length) => Math.max(most, length), 0)
  if (width < 30 || short.length < inked.length * 0.9) return null
  let open = 0
  let broken = 0
  lines.slice(0, -1).forEach((line, index) => {
    const next = lines[index + 1]!
    if (line.trim() === '' || next.trim() === '' || /[.!?:”"’)]$/.test(line)) return
    open++
    if (fills(line, next, width)) broken++
  })
  return broken >= 2 && broken / open >= 0.6 ? width : null
}

function continues(line: string, next: string, width: number): boolean {
  if (/\t/.test(line) || /\t/.test(next) || /^\s*[•*]\s/.test(next)) return false
  // `… to disperse rioters` and `- Reports` under it: a dash begins an item unless the line before it is full and none itself.
  if (/^\s*[-–]\s/.test(next) && (/[.!?:;]$/.test(line) || /^\s*[-–•*]\s/.test(line) || !fills(line, next, width))) return false
  // `… on Aug.` and `24. Talks` under it: a figure begins an item only where a line may end.
  if (/^\s*\d{1,2}[.)]\s/.test(next) && (/[.!?:;]$/.test(line) || !fills(line, next, width))) return false
  if (/^\s{2,}\S/.test(next) && !/^\s/.test(line)) return false
  return fills(line, next, width) || goesOn(line, next)
}

/** Whether the first word of the next line would not have fitted on this one. */
function fills(line: string, next: string, width: number): boolean {
  const first = /^\s*\S+/.exec(next)?.[0].trim() ?? ''
  return line.length + 1 + first.length > width - 4
}

/** Words after which no line of a story ends. */
const never = /\s(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|than|that|as|is|was|are|were|has|have|its|their|his|her)$/i

/** In text that was broken: a line that stops amid a sentence and one that begins small, or with a figure. */
function goesOn(line: string, next: string): boolean {
  return line.length > 30 && !/[.!?:;”"’)]$/.test(line) && (/^\s*\p{Lower}/u.test(next) || never.test(line))
}

/** Puts a broken line back. A word broken at a hyphen closes when the text has it whole elsewhere; else the hyphen stays. */
function join(line: string, next: string, words: ReadonlySet<string>, keptHyphens: string[]): string {
  const broken = /(\p{Alpha}+)[-\u2010]$/u.exec(line.slice(-60))
  const rest = /^\p{Alpha}+/u.exec(next)?.[0]
  if (!broken || !rest) return line + (/\p{Alpha}—$/u.test(line.slice(-2)) ? '' : ' ') + next
  if (words.has(broken[1]! + rest)) return line.slice(0, -1) + next
  if (/^\p{Lower}/u.test(rest)) keptHyphens.push(`${broken[1]}-${rest}`)
  return line + next
}
