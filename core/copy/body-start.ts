import { isHouseLine, readByline } from './byline'
import { readDateline, type ReadDateline } from './dateline'
import { lineOf, wordCount, type RawBlock } from './raw-copy'

/** How many blocks the head may have: kicker, headline, three subheads, byline, role, place. */
const reach = 9

/** The dateline of a block. Where others begin with a name and a colon too, it is somebody's turn to speak. */
export function datelineOf(block: RawBlock, blocks: readonly RawBlock[], language: string, now: string): ReadDateline | null {
  const found = 'runs' in block ? readDateline(lineOf(block), language, now) : null
  const turn = /^[^\p{Lower}:]{2,40}:/u
  const turns = found && turn.test(lineOf(block)) && blocks.some((other) => other !== block && turn.test(lineOf(other)))
  return turns ? null : found
}

/** Index of the first block of the body: the one with the dateline, else the first that reads like running text. */
export function bodyAt(blocks: readonly RawBlock[], language: string, now: string): number {
  const near = blocks.slice(0, reach)
  const dated = near.findIndex(
    (block) => block.kind !== 'heading' && datelineOf(block, blocks, language, now) !== null,
  )
  let running = near.findIndex((block, index) => isRunning(block, index, language))
  if (dated >= 0 && runningBefore(near, dated, language) < 2) return dated
  if (running < 0) running = Math.min(1, blocks.length)
  for (let at = running; at < Math.min(near.length, running + 3); at++) {
    const goesOn = blocks.slice(at + 1).some((block) => isRunning(block, at + 1, language))
    if (goesOn && (readByline(lineOf(near[at]!), language) || isHouseLine(lineOf(near[at]!)))) return at + 1
  }
  return running
}

/** How many paragraphs stand before a block; one that is there twice is a picture's text. */
function runningBefore(blocks: readonly RawBlock[], at: number, language: string): number {
  return new Set(blocks.slice(0, at).filter((block, index) => isRunning(block, index, language)).map(lineOf)).size
}

function isRunning(block: RawBlock, index: number, language: string): boolean {
  if (block.kind === 'list' || block.kind === 'table' || block.kind === 'quote') return true
  if (block.kind === 'heading') return false
  const line = lineOf(block)
  if (readByline(line, language) || (index > 0 && /^[-–—]\s/.test(line))) return false
  if (index === 0 && (wordCount(line) > 11 || line.length > 85) && /[^.]\.[”"’']?$/.test(line)) return true
  if (index > 0 && /[:;]-?$/.test(line)) return true
  const stops = /[.!?…:][”"’'»)\]]*$/.test(line)
  return (
    (stops && line.length > (index === 0 ? 140 : 60)) ||
    line.length > 180 ||
    (/[.!?][”"’']?\s+[“"]?\p{Upper}.*[.!?][”"’']?$/u.test(line) && line.length > 60) ||
    (index > 0 && /^[“"‘].*[”"’,.]/.test(line) && stops)
  )
}
