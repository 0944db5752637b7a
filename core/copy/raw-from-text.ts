import type { RawBlock, RawCell, RawCopy } from './raw-copy'
import { paragraphLines } from './wrapped-lines'

/**
 * Plain text as raw copy: paragraphs, and the lists and tables that typing makes (bullets, numbers, tabs, upright
 * strokes). Line ends of every system, a byte order mark and no-break spaces are read; letters are put in their composed
 * form (NFC), so that nothing later has to. With `unseen` kept, spaces without width and soft hyphens stay in the words, for
 * whoever is told what is wrong with the text.
 */
export function rawFromText(text: string, unseen: 'taken-off' | 'kept' = 'taken-off'): RawCopy {
  const { text: own, quoted } = withoutMailSigns(cleanText(text, unseen))
  const { lines, keptHyphens } = paragraphLines(own)
  const blocks: RawBlock[] = []
  for (let at = 0; at < lines.length;) {
    const list = listAt(lines, at) ?? tableAt(lines, at)
    blocks.push(list?.block ?? { kind: 'paragraph', runs: [{ text: lines[at]! }] })
    at += list?.lines ?? 1
  }
  const doubts = keptHyphens.map(
    (word) => `“${word}” was broken at the end of a line: the hyphen may not belong there.`,
  )
  if (quoted) doubts.push('The signs of a quoted mail (>) were taken off its lines.')
  return { blocks, around: [], doubts }
}

const controls = /[\u0000-\u0008\u000e-\u001f\u007f]+/g
const notSeen = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]+/g

/** Written from right to left: there, marks of direction inside a line are part of how it reads. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

/**
 * Text with LF line ends, composed letters, ordinary spaces and hyphens, and without what cannot be seen: byte order marks, soft
 * hyphens, spaces without width, control signs, and marks of direction that stand at the edge of a line or in text that
 * needs none. Joiners stay where letters of other scripts need them.
 */
export function cleanText(text: string, unseen: 'taken-off' | 'kept' = 'taken-off'): string {
  const clean = text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(unseen === 'kept' ? controls : notSeen, '')
    .replace(/(?<=[\u0020-\u024f])[\u200c\u200d]+(?=[\u0020-\u024f])/g, '')
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .replace(/\u2011/g, '-')
    .normalize('NFC')
  if (!rightToLeft.test(clean) && unseen === 'taken-off') return clean.replace(directions, '')
  return clean.replace(new RegExp(`^${directions.source}|${directions.source}$`, 'gm'), '')
}

/** A mail passed on carries `>` before most of its lines. */
function withoutMailSigns(text: string): { text: string, quoted: boolean } {
  const lines = text.split('\n')
  const inked = lines.filter((line) => line.trim() !== '')
  const quoted = inked.length > 2 && inked.filter((line) => line.startsWith('>')).length > inked.length * 0.6
  return { text: quoted ? lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n') : text, quoted }
}

interface Taken {
  block: RawBlock
  lines: number
}

const bullet = /^[•*▪◦●‣·]\s*(?=\S)|^[-–—]\s+(?=\S)/u
const number = /^(\d{1,2})[.)]\s+(?=\S)/

/** Two lines or more with the same bullet, or numbered from 1. */
function listAt(lines: string[], at: number): Taken | null {
  const sign = bullet.exec(lines[at]!)?.[0].trim()
  let end = at
  if (sign !== undefined) {
    while (end < lines.length && bullet.exec(lines[end]!)?.[0].trim() === sign) end++
  } else {
    while (end < lines.length && Number(number.exec(lines[end]!)?.[1]) === end - at + 1) end++
  }
  if (end - at < 2) return null
  const pattern = sign === undefined ? number : bullet
  const items = lines.slice(at, end).map((line) => [{ text: line.replace(pattern, '') }])
  return { block: { kind: 'list', ordered: sign === undefined, items }, lines: end - at }
}

/** Two lines or more with the same number of tabs, or of upright strokes, between their words. */
function tableAt(lines: string[], at: number): Taken | null {
  const columns = (line: string): string[] => {
    const cells = line.includes('\t') ? line.split(/\t+/) : line.replace(/^\||\|$/g, '').split('|')
    return cells.map((cell) => cell.trim())
  }
  const width = columns(lines[at]!).length
  if (width < 2 || !/\t|\|.*\|/.test(lines[at]!)) return null
  let end = at
  while (end < lines.length && columns(lines[end]!).length === width) end++
  const rows = lines
    .slice(at, end)
    .map(columns)
    .filter((row) => !row.every((cell) => /^:?-{2,}:?$/.test(cell)))
  if (rows.length < 2) return null
  const headed = !rows[0]!.slice(1).some(isFigure) && rows.slice(1).some((row) => row.some(isFigure))
  const cells = rows.map((row, index) =>
    row.map((text): RawCell => ({ heading: headed && index === 0, runs: [{ text }] })),
  )
  return { block: { kind: 'table', rows: cells }, lines: end - at }
}

function isFigure(cell: string): boolean {
  return /^[^\p{Alpha}]*\d/u.test(cell)
}
