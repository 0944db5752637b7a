import { isHouseLine, readBareName, readByline } from './byline'
import { editorsNoteKind } from './editors-note'
import { leftoverRuleOf } from './leftover-lines'
import { withoutTail } from './page-tails'
import { lineOf, runsText, type RawBlock, type RawCopy, type RawLeftover } from './raw-copy'
import { repeatedTitle, type RepeatedTitle } from './repeated-title'

/** Blocks without the lines of the page, and those lines with the block before which each stood. */
export interface Cleared {
  blocks: RawBlock[]
  around: RawLeftover[]
}

/** How many titles may follow a line such as `READ ALSO:`. */
const mostTitles = 5

/** Takes the lines of the page off. A line that names the writer at the top of the copy is not one of them. */
export function clearPageLines(copy: RawCopy, language: string): Cleared {
  const blocks: RawBlock[] = []
  const around: RawLeftover[] = []
  const repeated = repeatedTitle(copy.blocks)
  /** Writers above the headline, to stand under it. */
  const names: RawBlock[] = []
  const waiting = [...copy.around].sort((a, b) => a.before - b.before)
  let next = 0
  let titles = 0
  let capitals: boolean | null = null
  const end = copy.blocks.findLastIndex(isStory) + 1
  /** Whether the comments or other stories have begun, behind the last paragraph. */
  let over = false
  copy.blocks.forEach((block, index) => {
    for (; waiting[next]?.before === index; next++) around.push({ ...waiting[next]!, before: blocks.length })
    const text = lineOf(block).trim()
    if ('runs' in block && text === '') return
    if (repeated && index < repeated.title && readBareName(text, language)) return void names.push(block)
    const because =
      (repeated && besideTitle(block, text, index, repeated, language)) ??
      pageLine(block, text, blocks.length < 4, language) ??
      (titles > 0 && isTitle(block, text) && !(capitals === false && isCapitals(text)) ? 'leftovers/related' : null) ??
      (over && !/[.][”"’']?$/.test(text) ? 'leftovers/page-line' : null)
    over ||= index >= end && (because === 'leftovers/comment-policy' || (because === 'leftovers/related' && /^[^:]+:?$/.test(text)))
    titles =
      because === null
        ? 0
        : because !== 'leftovers/related'
          ? titles
          : /^[^:]+:?$/.test(text) && leftoverRuleOf(text)
            ? mostTitles
            : titles - 1
    // Among titles in small letters, a line in capitals is the story's next crosshead.
    capitals = titles === 0 || titles === mostTitles ? null : (capitals ?? isCapitals(text))
    if (because) around.push({ text: text || wholeText(block), because, before: blocks.length })
    else {
      const { kept, tail } = withoutTail(block, text)
      blocks.push(kept)
      if (repeated?.title === index) blocks.push(...names)
      if (tail) around.push({ ...tail, before: blocks.length })
    }
  })
  // A heading with nothing under it stands over what was taken off.
  while (blocks.length > 1 && blocks.at(-1)!.kind === 'heading') {
    const heading = blocks.pop()!
    around.push({ text: lineOf(heading).trim(), because: 'leftovers/page-line', before: blocks.length })
  }
  // `Zenda News`, between the last paragraph and the comments.
  const last = blocks.at(-1)
  if (blocks.length > 3 && last?.kind === 'paragraph' && around.some(({ before }) => before === blocks.length) && isSource(lineOf(last), lineOf(blocks.at(-2)!))) {
    blocks.pop()
    around.splice(around.findIndex(({ before }) => before > blocks.length), 0, { text: lineOf(last).trim(), because: 'leftovers/source-line', before: blocks.length })
    for (const line of around) line.before = Math.min(line.before, blocks.length)
  }
  for (const line of waiting.slice(next)) around.push({ ...line, before: blocks.length })
  return { blocks, around }
}

/** The headline said again, and what stands above it: the names of sections, the day. */
function besideTitle(
  block: RawBlock,
  text: string,
  index: number,
  { title, again }: RepeatedTitle,
  language: string,
): string | null {
  if (again.includes(index)) return 'leftovers/page-line'
  const lines = block.kind === 'list' ? block.items.map(runsText) : [text]
  // Between the window's title and the story's own there is only the page.
  const between = index > again[0]! && block.kind === 'paragraph' && text.length < 200
  const short = block.kind !== 'table' && lines.every((line) => line.length < 60 && !/[.!?]$/.test(line))
  const above = index < title && (between || short)
  return above && !readByline(text, language) && !editorsNoteKind(text) && !/^slug(?:\s?line)?\s*:/i.test(text) ? 'leftovers/page-line' : null
}

function pageLine(block: RawBlock, text: string, atTop: boolean, language: string): string | null {
  if (block.kind === 'list') {
    const rules = block.items.map((item) => leftoverRuleOf(item.map((run) => run.text).join('')))
    return rules.length > 0 && rules.every((rule) => rule !== null) ? rules[0]! : null
  }
  if (text === '') return null
  if (atTop && /^(?:subject|from|to|cc|sent|reply-to|konu|kimden|kime|gönderen|tarih)\s?:\s\S/i.test(text))
    return 'leftovers/page-line'
  // The header of an archive: `SECTION: NATIONAL`, `LENGTH: Medium`.
  if (atTop && /^(?:DATE|TAG|SECTION|PAGE|EDITION|LENGTH|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|COPYRIGHT)\s?:\s\S/.test(text))
    return 'leftovers/page-line'
  if (atTop && /^[\d.,]+$/.test(text)) return 'leftovers/read-count'
  // `(Port of Zenda)`: whose picture stood here.
  if (atTop && /^\([^()]{3,60}\)$/.test(text) && !editorsNoteKind(text)) return 'leftovers/photo-line'
  if (!atTop && isHouseLine(text)) return 'leftovers/source-line'
  const rule = leftoverRuleOf(text)
  return rule === 'leftovers/sign-off' && atTop && readByline(text, language) ? null : rule
}

/** A headline of another story, or a list of them: short, without a stop. */
function isTitle(block: RawBlock, text: string): boolean {
  if (block.kind === 'list') return block.items.every((item) => isTitleLine(runsText(item)))
  if (!('runs' in block) || block.kind === 'heading') return false
  const linked = block.runs.every((run) => run.href !== undefined || run.text.trim() === '')
  return linked || isTitleLine(text)
}

function isTitleLine(text: string): boolean {
  return text.length < 120 && !/[.!?:;,”"]$/.test(text.trim())
}

/** A paragraph, list or table of the story itself. */
function isStory(block: RawBlock): boolean {
  if (block.kind === 'list' || block.kind === 'table') return !(block.kind === 'list' && isTitle(block, ''))
  const text = lineOf(block).trim()
  return text.length > 60 && /[.…:][”"’'»)\]]*$/.test(text) && !leftoverRuleOf(text)
}

function isSource(line: string, before: string): boolean {
  return /^\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+)?$/u.test(line.trim()) && before.length > 60 && /[.!?][”"’']?$/.test(before.trim())
}

function isCapitals(text: string): boolean {
  return /\p{Upper}/u.test(text) && !/\p{Lower}/u.test(text)
}

function wholeText(block: RawBlock): string {
  if (block.kind === 'list') return block.items.map((item) => item.map((run) => run.text).join('')).join('\n')
  return lineOf(block)
}
