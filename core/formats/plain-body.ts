import type { Block, EditorsNote, Story, Table } from '../story/story'
import { nodeText } from '../story/text'
import { oneLine } from './characters'
import { datelineRunIn, publishedBody } from './printed'

/** The published body as plain text, blocks set off by an empty line, with the dateline as it is printed. No last line feed. */
export function plainBody(story: Story): string {
  const runIn = datelineRunIn(story)
  const blocks = publishedBody(story).map((block) => (block === runIn.paragraph ? runIn.text : '') + plainBlock(block))
  return [runIn.ownLine, ...blocks].filter(Boolean).join('\n\n')
}

function plainBlock(block: Exclude<Block, EditorsNote>): string {
  switch (block.type) {
    case 'paragraph': case 'crosshead': return nodeText(block)
    case 'list': return block.children.map((item, index) => (block.ordered ? `${index + 1}. ` : '- ') + nodeText(item)).join('\n')
    case 'table': return plainTable(block)
    case 'fact-box': return [rule, block.children.map(nodeText).filter(Boolean).join('\n\n'), rule].join('\n')
  }
}

const rule = '-'.repeat(24)

/** Columns set off by two spaces and made even, as they are read in a fixed-width letter. */
function plainTable(table: Table): string {
  const rows = table.children.map((row) => row.children.map((cell) => oneLine(nodeText(cell))))
  const widths: number[] = []
  for (const row of rows) row.forEach((cell, column) => { widths[column] = Math.max(widths[column] ?? 0, letters(cell)) })
  return rows.map((row) => row.map((cell, column) => cell + ' '.repeat(widths[column]! - letters(cell))).join('  ').trimEnd()).join('\n')
}

/** How many letters wide a text is: marks that combine with the letter before them take no room. */
function letters(text: string): number {
  return text.replace(/\p{M}/gu, '').match(/./gsu)?.length ?? 0
}
