import { readByline } from '../copy/byline'
import { readDateline, someText } from '../copy/dateline'
import { replaceText } from '../story/replace-text'
import { bodyStart, fieldText, subheads, textParts } from '../story/text'
import type { AnyNode, Block, Story, StoryChild, TextBlock } from '../story/story'
import type { Edit, Fix } from './finding'

/**
 * The story with a fix applied. Words that are replaced keep the marks of what they stand for, so that what is quoted stays
 * quoted (core/story/replace-text.ts); parts that do not change stay the same objects. A fix that no longer fits (its places are gone) changes
 * nothing.
 */
export function applyFix(story: Story, fix: Fix): Story {
  if (!fix.edits.every((edit) => fits(story, edit))) return story
  // From the back, so that the places of the others stay true.
  const edits = fix.edits.toSorted((a, b) => b.place.block - a.place.block || b.place.from - a.place.from)
  return edits.reduce(applyEdit, story)
}

function fits(story: Story, { place: { field, block, from, to } }: Edit): boolean {
  return from <= to && to <= fieldText(story, field, block).length
}

function applyEdit(story: Story, edit: Edit): Story {
  const { place: { field, block, from, to }, instead, removeBlock } = edit
  switch (field) {
    case 'slug': return { ...story, slug: replaced(story.slug, from, to, instead) }
    case 'byline': return inByline(story, block, replaced(fieldText(story, field, block), from, to, instead))
    case 'dateline': return inDateline(story, replaced(fieldText(story, field), from, to, instead))
    case 'headline': return inChild(story, 0, edit)
    case 'subhead': return block >= subheads(story).length ? story : removeBlock ? without(story, 1 + block) : inChild(story, 1 + block, edit)
    case 'body': return removeBlock ? without(story, bodyStart(story) + block) : inChild(story, bodyStart(story) + block, edit)
    default: return story
  }
}

function replaced(text: string, from: number, to: number, instead: string): string {
  return text.slice(0, from) + instead + text.slice(to)
}

function inByline(story: Story, block: number, line: string): Story {
  const read = readByline(line, story.language)
  return read ? { ...story, bylines: story.bylines.toSpliced(block, 1, ...read.bylines) } : story
}

/** A line that ends with a dash, or with the end of the line, sets off the text by it. */
function inDateline(story: Story, line: string): Story {
  const ownLine = line.endsWith('\n')
  const dashed = !ownLine && /[-–—]\s*$/.test(line)
  const read = readDateline(`${line.trimEnd()}${dashed ? ' ' : ' - '}${someText}`, story.language, story.dateline?.date ?? story.created)
  if (!read || !story.dateline) return story
  const { city, region, agency } = read.dateline
  const dash = ownLine ? 'own-line' : dashed ? read.dateline.dash : story.dateline.dash
  return { ...story, dateline: { ...story.dateline, city, region, agency, dash } }
}

/** A body keeps at least one paragraph to write in. */
function without(story: Story, index: number): Story {
  const left = story.children.toSpliced(index, 1)
  const hasBody = left.length > bodyStart({ ...story, children: left })
  return { ...story, children: hasBody ? left : [...left, { type: 'paragraph', children: [{ text: '' }] }] }
}

function inChild(story: Story, index: number, { place, instead }: Edit): Story {
  const child = story.children[index]
  if (!child) return story
  const part = textParts(child).findLast(({ start }) => start <= place.from)
  if (!part || place.to > part.start + part.text.length) return story
  const runs = replaceText(part.node.children, place.from - part.start, place.to - part.start, instead)
  const block = { ...part.node, children: runs } as TextBlock
  return { ...story, children: story.children.with(index, rebuilt(child, part.path, block) as StoryChild) }
}

function rebuilt(node: StoryChild | AnyNode, path: readonly number[], leaf: TextBlock): AnyNode {
  const [step, ...rest] = path
  if (step === undefined) return leaf
  const parent = node as Exclude<Block, TextBlock>
  return { ...parent, children: (parent.children as AnyNode[]).with(step, rebuilt(parent.children[step]!, rest, leaf)) } as AnyNode
}
