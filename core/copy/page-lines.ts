import { readByline } from './byline'
import { leftoverRuleOf } from './leftover-lines'
import { lineOf, type RawBlock, type RawCopy, type RawLeftover } from './raw-copy'

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
  let titles = 0
  copy.blocks.forEach((block, index) => {
    for (const line of copy.around) if (line.before === index) around.push({ ...line, before: blocks.length })
    const text = lineOf(block).trim()
    if ('runs' in block && text === '') return
    const because =
      pageLine(block, text, blocks.length < 4, language) ??
      (titles > 0 && isTitle(block, text) ? 'leftovers/related' : null)
    titles =
      because === null
        ? 0
        : because !== 'leftovers/related'
          ? titles
          : /^[^:]+:?$/.test(text) && leftoverRuleOf(text)
            ? mostTitles
            : titles - 1
    if (because) around.push({ text: text || wholeText(block), because, before: blocks.length })
    else blocks.push(block)
  })
  for (const line of copy.around) if (line.before >= copy.blocks.length) around.push({ ...line, before: blocks.length })
  return { blocks, around }
}

function pageLine(block: RawBlock, text: string, atTop: boolean, language: string): string | null {
  if (block.kind === 'list') {
    const rules = block.items.map((item) => leftoverRuleOf(item.map((run) => run.text).join('')))
    return rules.length > 0 && rules.every((rule) => rule !== null) ? rules[0]! : null
  }
  if (text === '') return null
  if (atTop && /^(?:subject|from|to|cc|sent|reply-to|konu|kimden|kime|gönderen|tarih)\s?:\s\S/i.test(text))
    return 'leftovers/page-line'
  const rule = leftoverRuleOf(text)
  return rule === 'leftovers/sign-off' && atTop && readByline(text, language) ? null : rule
}

/** A headline of another story: short, without a stop. */
function isTitle(block: RawBlock, text: string): boolean {
  if (!('runs' in block) || block.kind === 'heading') return false
  const linked = block.runs.every((run) => run.href !== undefined || run.text.trim() === '')
  return linked || (text.length < 120 && !/[.!?:;,”"]$/.test(text))
}

function wholeText(block: RawBlock): string {
  if (block.kind === 'list') return block.items.map((item) => item.map((run) => run.text).join('')).join('\n')
  return lineOf(block)
}
