import { datelineLine } from './dateline'
import { bylineLine } from './byline'
import type { Place } from './place'
import type { AnyNode, Block, Headline, Story, Subhead, Text, TextBlock } from './story'

export function isText(node: AnyNode): node is Text {
  return 'text' in node
}

const textBlocks = new Set(['headline', 'subhead', 'paragraph', 'crosshead', 'list-item', 'table-cell', 'editors-note'])

export function isTextBlock(node: AnyNode): node is TextBlock {
  return !isText(node) && textBlocks.has(node.type)
}

/** A text block inside a node, and where its text begins in `nodeText` of that node. */
export interface TextPart {
  node: TextBlock
  /** Child indexes from the node given to `textParts` down to this block; empty when it is that node itself. */
  path: number[]
  /** UTF-16 offset in the node's whole text. */
  start: number
  text: string
}

/**
 * The text blocks of a node in reading order. A paragraph has one, itself; a list one for each item, a table one for
 * each cell, a fact box one for each paragraph. In the node's text they are joined by one line feed.
 */
export function textParts(node: StoryTextNode): TextPart[] {
  const parts: TextPart[] = []
  let start = 0
  const walk = (at: AnyNode, path: number[]): void => {
    if (isText(at)) return
    if (isTextBlock(at)) {
      const text = at.children.map((leaf) => leaf.text).join('')
      parts.push({ node: at, path, start, text })
      start += text.length + 1
      return
    }
    at.children.forEach((child, index) => walk(child, [...path, index]))
  }
  walk(node, [])
  return parts
}

export type StoryTextNode = Exclude<AnyNode, Story | Text>

const knownTexts = new WeakMap<object, string>()

/** The text of a headline, subhead or block: its text blocks joined by line feeds. Remembered for as long as the node lives. */
export function nodeText(node: StoryTextNode): string {
  let text = knownTexts.get(node)
  if (text === undefined) {
    text = textParts(node).map((part) => part.text).join('\n')
    knownTexts.set(node, text)
  }
  return text
}

export function headline(story: Story): Headline {
  const first = story.children[0]
  if (first?.type !== 'headline') throw new Error('a story begins with its headline')
  return first
}

export function subheads(story: Story): Subhead[] {
  return story.children.filter((node): node is Subhead => node.type === 'subhead')
}

/** The body blocks in reading order. */
export function body(story: Story): Block[] {
  return story.children.filter(isBlock)
}

/** Index in `story.children` of the first body block. */
export function bodyStart(story: Story): number {
  const index = story.children.findIndex(isBlock)
  return index < 0 ? story.children.length : index
}

function isBlock(node: Story['children'][number]): node is Block {
  return node.type !== 'headline' && node.type !== 'subhead'
}

/** The text that a place's offsets count in. Empty for fields without text of their own and for blocks that do not exist. */
export function fieldText(story: Story, field: Place['field'], block = 0): string {
  switch (field) {
    case 'slug': return story.slug
    case 'headline': return nodeText(headline(story))
    case 'subhead': return textOf(subheads(story)[block])
    case 'byline': return bylineLine(story.bylines[block])
    case 'dateline': return story.dateline ? datelineLine(story.dateline, story.language || 'en') : ''
    case 'body': return textOf(body(story)[block])
    case 'keywords': return story.keywords[block] ?? ''
    case 'rights': return story.rights
    default: return ''
  }
}

function textOf(node: StoryTextNode | undefined): string {
  return node ? nodeText(node) : ''
}

/** The words at a place, exactly as they stand. */
export function textAt(story: Story, place: Place): string {
  return fieldText(story, place.field, place.block).slice(place.from, place.to)
}
