import type { Byline, Dateline } from '../story/story'
import { isHouse, linesAbove } from './above-headline'
import { bodyAt, datelineOf } from './body-start'
import { readBareName, readByline, readRole } from './byline'
import { readDatelineAlone } from './dateline'
import { lineOf, runsFrom, type RawBlock, type RawRun } from './raw-copy'

/** The top of a story told apart from its body. */
export interface Head {
  headline: RawRun[] | null
  /** What stands above the headline and is not part of the story: the section's name, the titles of other stories. */
  kickers: { text: string, because: string }[]
  subheads: RawRun[][]
  bylines: Byline[]
  dateline: Dateline | null
  /** The day the byline carries; the dateline takes it, without showing it. */
  date: string | null
  /** Index of each block that the head used up. */
  used: Set<number>
  /** Index of the block that the dateline was taken off, and what is left of it. */
  lead: { at: number, runs: RawRun[] } | null
  doubts: { about: 'headline' | 'subhead' | 'byline' | 'dateline', block: number, says: string }[]
}

/**
 * Reads headline, subheads, bylines and dateline off the first blocks. Where a headline ends and the body begins is known
 * by the dateline, else by the first paragraph that reads like running text.
 */
export function readHead(blocks: readonly RawBlock[], language: string, now: string): Head {
  const head: Head = {
    headline: null,
    kickers: [],
    subheads: [],
    bylines: [],
    dateline: null,
    date: null,
    used: new Set(),
    lead: null,
    doubts: [],
  }
  const start = bodyAt(blocks, language, now)
  takeBylines(blocks, start, language, head)
  takeDatelineAlone(blocks, start, language, now, head)
  const titles = blocks
    .slice(0, start)
    .map((_, index) => index)
    .filter((index) => !head.used.has(index) && 'runs' in blocks[index]!)
  takeTitles(blocks, titles, head)
  const lead = blocks[start]
  const found = lead ? datelineOf(lead, blocks, language, now) : null
  if (found && lead && 'runs' in lead) {
    if (head.dateline)
      head.doubts.push({
        about: 'dateline',
        block: 0,
        says: 'The copy has two datelines; the one before the text was taken.',
      })
    head.dateline = found.dateline
    head.lead = { at: start, runs: runsFrom(lead.runs, found.textFrom) }
    if (found.byline) head.bylines.push(found.byline)
    if (found.doubt) head.doubts.push({ about: 'dateline', block: 0, says: found.doubt })
  }
  if (!head.dateline && lead && /^(?:\p{Alpha}+\.? \d{1,2} )?\(\p{Upper}[\p{Alpha} ]{1,20}\)\s*[-–—]/u.test(lineOf(lead))) {
    head.doubts.push({
      about: 'dateline',
      block: 0,
      says: 'The text begins with an agency but names no place: there is no dateline.',
    })
  }
  if (head.bylines.length === 0) takeFootByline(blocks, start, language, head)
  if (head.dateline && head.date) head.dateline = { ...head.dateline, date: head.dateline.date ?? head.date }
  return head
}

function takeBylines(blocks: readonly RawBlock[], start: number, language: string, head: Head): void {
  blocks.slice(0, start).forEach((block, index) => {
    if ((index === 0 && block.kind !== 'paragraph') || !('runs' in block) || head.used.has(index)) return
    const line = lineOf(block)
    const found =
      readByline(line, language) ??
      (index > 0 && index >= start - 3 && head.bylines.length === 0
        ? readBareName(line, language, lineOf(blocks[index + 1] ?? block))
        : null)
    if (!found || (index === 0 && !/^(?:by|haber|muhabir)\b/i.test(line))) return
    head.bylines.push(...found.bylines)
    head.date ??= found.date ?? null
    head.used.add(index)
    if (found.doubt) head.doubts.push({ about: 'byline', block: 0, says: found.doubt })
    const next = blocks[index + 1]
    const role = index + 1 < start && next && 'runs' in next && next.kind !== 'heading' ? readRole(lineOf(next)) : null
    if (role && found.bylines.every((byline) => byline.role === '')) {
      head.bylines = head.bylines.map((byline) => (byline.role === '' ? { ...byline, role } : byline))
      head.used.add(index + 1)
    }
  })
}

/** The writers at the foot of the story, where some papers print them. */
function takeFootByline(blocks: readonly RawBlock[], start: number, language: string, head: Head): void {
  const last = blocks.length - 1
  const line = last > start ? lineOf(blocks[last]!) : ''
  const found = /^by\s/i.test(line) ? readByline(line, language) : null
  if (!found) return
  head.bylines.push(...found.bylines)
  head.used.add(last)
}

/** `ANKARA` on its own line, right above the text or right under the byline. */
function takeDatelineAlone(
  blocks: readonly RawBlock[],
  start: number,
  language: string,
  now: string,
  head: Head,
): void {
  for (let at = start - 1; at >= 0 && at >= start - 3; at--) {
    const block = blocks[at]!
    if (head.used.has(at) || !('runs' in block)) continue
    const line = lineOf(block).trim()
    const named = line.replace(/^dateline\s?:\s*/i, '')
    const found = readDatelineAlone(named, language, now)
    if (!found || (at === 0 && named === line) || !(named !== line || at === start - 1 || head.used.has(at - 1) || head.used.has(at + 1))) continue
    head.dateline = found.dateline
    head.used.add(at)
    if (!head.used.has(at - 1) && found.dateline.agency === '' && named === line) {
      head.doubts.push({
        about: 'dateline',
        block: 0,
        says: `Taken for the dateline: “${lineOf(block).trim()}” stands alone in capitals.`,
      })
    }
    return
  }
}

function takeTitles(blocks: readonly RawBlock[], titles: number[], head: Head): void {
  for (const index of titles.filter((at) => at > 0 && isHouse(lineOf(blocks[at]!), head.used.has(at - 1)))) setAside(blocks, index, 'leftovers/source-line', head)
  titles = titles.filter((index) => !head.used.has(index))
  // A picture's text that the page says twice.
  const lines = titles.map((index) => lineOf(blocks[index]!).trim())
  for (const [at, index] of titles.entries())
    if (at > 0 && lines[at]!.length > 40 && lines.indexOf(lines[at]!) !== lines.lastIndexOf(lines[at]!)) setAside(blocks, index, 'leftovers/photo-line', head)
  titles = titles.filter((index) => !head.used.has(index))
  const above = linesAbove(titles.map((index) => blocks[index]!))
  for (const index of titles.slice(0, above)) {
    setAside(blocks, index, 'leftovers/page-line', head)
  }
  titles = titles.slice(above)
  const ranked = titles.filter((index) => blocks[index]!.kind === 'heading')
  const top = ranked.sort((a, b) => levelOf(blocks[a]!) - levelOf(blocks[b]!) || a - b)[0] ?? titles[0]
  if (top === undefined) {
    head.doubts.push({ about: 'headline', block: 0, says: 'The copy has no headline.' })
    return
  }
  const runsOf = (index: number): RawRun[] => runsFrom((blocks[index] as { runs: RawRun[] }).runs, 0)
  head.headline = runsOf(top)
  head.used.add(top)
  const line = lineOf(blocks[top]!)
  if (line.length > 160 || (/[^.]\.$/.test(line) && !/\b(?:\p{Alpha}\.)+$|\b(?:Inc|Corp|Co|Jr|Sr)\.$/u.test(line))) {
    head.doubts.push({ about: 'headline', block: 0, says: 'Taken for the headline: it reads like a sentence.' })
  }
  for (const index of titles) {
    if (head.used.has(index)) continue
    head.used.add(index)
    head.subheads.push(runsOf(index))
    const block = head.subheads.length - 1
    if (index < top)
      head.doubts.push({ about: 'subhead', block, says: 'Taken for a subhead: it stood above the headline.' })
    else if (block > 1)
      head.doubts.push({
        about: 'subhead',
        block,
        says: 'Taken for a subhead: the copy has more than two lines under its headline.',
      })
  }
}

function setAside(blocks: readonly RawBlock[], index: number, because: string, head: Head): void {
  head.kickers.push({ text: lineOf(blocks[index]!).trim(), because })
  head.used.add(index)
}

function levelOf(block: RawBlock): number {
  return block.kind === 'heading' ? block.level : 7
}
