import * as v from 'valibot'
import { bodyStart, isText, isTextBlock } from '../../../core/story/text'
import type { AnyNode, Story, Text } from '../../../core/story/story'
import { storySchema } from '../../../electron/story-schema'
import { quotationIds } from '../../../renderer/editor/constraints/ledger'

/** What is not as the editor promises, each as a sentence; empty when all is. */
export function brokenPromises(story: Story): string[] {
  const broken: string[] = []
  const promise = (kept: boolean, says: string): void => { if (!kept) broken.push(says) }
  const types = story.children.map(({ type }) => type)
  promise(v.is(storySchema, story), 'it is a story that can be saved')
  promise(types.filter((type) => type === 'headline').length === 1 && types[0] === 'headline', 'one headline stands first')
  const start = bodyStart(story)
  promise(types.slice(1, start).every((type) => type === 'subhead'), 'only subheads stand before the body')
  promise(start < types.length && !types.slice(start).includes('subhead'), 'the body has a block, and no subhead in it')
  promise(story.quotations.map(({ id }) => id).join() === quotationIds(story).join(), 'the ledger lists what is marked, in reading order')
  promise('dateline' in story && 'embargo' in story, 'a field without a value is null')
  promise(story.doubts.every(({ about, block }) => about !== 'body' || block < types.length - start), 'doubts are about blocks that are there')
  for (const [index, child] of story.children.entries()) broken.push(...brokenIn(child).map((says) => `${says} (child ${index})`))
  return broken
}

function brokenIn(node: Exclude<AnyNode, Text>): string[] {
  if (isTextBlock(node)) return brokenRuns(node.children, node.type === 'headline' || node.type === 'subhead')
  const children = node.children as Exclude<AnyNode, Text>[]
  const allowed = inside[node.type] ?? []
  const broken = children.length > 0 && children.every(({ type }) => allowed.includes(type)) ? [] : [`a ${node.type} holds ${allowed.join(' or ')}`]
  if (node.type === 'table' && new Set(node.children.map((row) => row.children.length)).size > 1) broken.push('rows have equally many cells')
  return [...broken, ...children.flatMap(brokenIn)]
}

const inside: Record<string, string[]> = {
  'list': ['list-item'], 'table': ['table-row'], 'table-row': ['table-cell'], 'fact-box': ['paragraph', 'crosshead'],
}

function brokenRuns(runs: readonly Text[], oneLine: boolean): string[] {
  const broken: string[] = []
  if (!runs.every(isText)) broken.push('a text block holds text')
  if (runs.some(({ text }) => /[\r\n\u2028\u2029]/.test(text))) broken.push('a text block is one line')
  if (runs.length > 1 && runs.some(({ text }) => text === '')) broken.push('no run is empty beside others')
  if (runs.some((run) => run.text === '' && Object.keys(run).length > 1)) broken.push('a run of nothing carries no mark')
  if (runs.some((run) => Object.values(run).some((value) => value === false || value === null || value === undefined))) broken.push('a mark that does not apply is absent')
  if (oneLine && runs.some(({ quotation }) => quotation !== undefined)) broken.push('headline and subheads carry no quotation')
  const marks = runs.map(({ text: _text, ...rest }) => JSON.stringify(Object.entries(rest).sort()))
  if (marks.some((mark, index) => index > 0 && mark === marks[index - 1])) broken.push('equal runs that touch are one')
  return broken
}
