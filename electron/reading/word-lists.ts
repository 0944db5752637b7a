import { runsText, trimRuns, type RawBlock, type RawRun } from '../../core/copy/raw-copy'

const wordBullet = /^[·•§o▪\u00b7\uf0b7-]\s+(?=\S)/u
const wordNumber = /^\d{1,2}[.)]\s+(?=\S)/

/** Word puts lists on the clipboard as paragraphs that begin with a sign: they become lists again. */
export function joinWordLists(blocks: RawBlock[]): RawBlock[] {
  const joined: RawBlock[] = []
  blocks.forEach((block, index) => {
    const pattern =
      block.kind === 'paragraph' ? [wordBullet, wordNumber].find((one) => one.test(runsText(block.runs))) : undefined
    const last = joined.at(-1)
    const near = [blocks[index - 1], blocks[index + 1]].some(
      (other) => pattern && other?.kind === 'paragraph' && pattern.test(runsText(other.runs)),
    )
    if (!pattern || block.kind !== 'paragraph' || !near) return void joined.push(block)
    const item = withoutStart(block.runs, pattern.exec(runsText(block.runs))![0].length)
    if (
      last?.kind === 'list' &&
      last.ordered === (pattern === wordNumber) &&
      index > 0 &&
      blocks[index - 1]!.kind === 'paragraph'
    )
      last.items.push(item)
    else joined.push({ kind: 'list', ordered: pattern === wordNumber, items: [item] })
  })
  return joined
}

function withoutStart(runs: RawRun[], length: number): RawRun[] {
  let left = length
  return trimRuns(
    runs
      .map((run) => {
        const cut = Math.min(left, run.text.length)
        left -= cut
        return { ...run, text: run.text.slice(cut) }
      })
      .filter(({ text }) => text !== ''),
  )
}
