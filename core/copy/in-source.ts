import { bylineLine } from '../story/byline'
import { datelineLine } from '../story/dateline'
import type { Field, Place } from '../story/place'
import { body, headline, subheads, textParts, type StoryTextNode } from '../story/text'
import type { Story } from '../story/story'
import type { Span } from '../text/words'

/**
 * Where the words of a story stand in the plain text it was read from: a stretch in UTF-16 offsets of that text, or null
 * for words that are not in it as the story has them (a slug that was made up, a byline that was turned round). Import
 * changes spaces, line ends and signs that cannot be seen, and takes lines away; it never changes what has ink or its order.
 */
export function inSource(text: string, story: Story): (place: Place) => Span | null {
  const source = inked(text)
  const parts = partsOf(story)
  findAll(parts, source.ink)
  return ({ field, block, from, to }) => {
    const part = parts.find((each) => each.field === field && each.block === block && from >= each.start && from <= each.start + each.text.length)
    if (!part || part.at < 0) return null
    const own = inked(part.text)
    const start = placed(own, source, part.at, from - part.start, 'from')
    const end = to > from ? placed(own, source, part.at, Math.min(to - part.start, part.text.length), 'to') : start
    return { from: start, to: Math.max(start, end) }
  }
}

/** A stretch of a text with the lines that it fills, their ends included: what goes when a block is taken away. */
export function wholeLines(text: string, { from, to }: Span): Span {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to)
  const next = end < 0 ? text.length : end + 1
  const isAlone = text.slice(start, from).trim() === '' && text.slice(to, next).trim() === ''
  if (!isAlone) return { from, to }
  // Without the blank line that stood behind it as well, where one stands before it.
  const blank = /^[^\S\n]*\r?\n/.exec(text.slice(next))?.[0].length ?? 0
  const follows = start === 0 || /\n[^\S\n]*\r?\n$/.test(text.slice(0, start))
  return { from: start, to: next + (follows ? blank : 0) }
}

interface Part {
  field: Field
  block: number
  /** Of its text within the text of the field or block. */
  start: number
  text: string
  /** Where its ink begins in the ink of the source; -1 where it is not. */
  at: number
}

/** Every piece of running text, the head first and the body in its order. */
function partsOf(story: Story): Part[] {
  const inBlocks = (field: Field, nodes: readonly StoryTextNode[]): Part[] => nodes.flatMap((node, block) => (
    textParts(node).map(({ start, text }) => ({ field, block, start, text, at: -1 }))
  ))
  const line = (field: Field, block: number, text: string): Part => ({ field, block, start: 0, text, at: -1 })
  return [
    ...inBlocks('headline', [headline(story)]),
    ...inBlocks('subhead', subheads(story)),
    ...story.bylines.map((byline, block) => line('byline', block, bylineLine(byline))),
    ...(story.dateline ? [line('dateline', 0, datelineLine(story.dateline, story.language || 'en'))] : []),
    ...inBlocks('body', body(story)),
  ]
}

/** The head may stand in any order; each piece of the body stands after the one before it. */
function findAll(parts: readonly Part[], ink: string): void {
  let after = 0
  for (const part of parts) {
    const own = inked(part.text).ink
    if (own === '') continue
    const inOrder = part.field === 'body' ? ink.indexOf(own, after) : -1
    part.at = inOrder >= 0 ? inOrder : ink.indexOf(own)
    if (part.at >= 0 && (part.field === 'body' || part.field === 'headline')) after = Math.max(after, part.at + own.length)
  }
}

interface Inked {
  /** The characters that are seen, without spaces. */
  ink: string
  /** Where each of them begins and ends in the text. */
  starts: number[]
  ends: number[]
}

const unseen = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/

function inked(text: string): Inked {
  const found: Inked = { ink: '', starts: [], ends: [] }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (unseen.test(sign)) continue
    const whole = /\p{M}/u.test(sign) && found.ink !== '' ? (found.ink.at(-1)! + sign).normalize('NFC') : ''
    if (whole.length === 1) {
      // A mark that belongs to the letter before it: the story has the two as one.
      found.ink = found.ink.slice(0, -1) + whole
      found.ends[found.ends.length - 1] = at + 1
      continue
    }
    found.ink += sign === '\u2011' ? '-' : sign
    found.starts.push(at)
    found.ends.push(at + 1)
  }
  return found
}

/** An offset of a part's text in the source: by the ink before it, or after it for a beginning, and the spaces between. */
function placed(own: Inked, source: Inked, at: number, offset: number, edge: 'from' | 'to'): number {
  const before = own.ends.findLastIndex((end) => end <= offset)
  const isAtInk = edge === 'from' && own.starts[before + 1] === offset
  if (isAtInk || before < 0) return source.starts[at + before + 1]!
  const spaces = offset - own.ends[before]!
  const next = source.starts[at + before + 1] ?? Infinity
  return Math.min(source.ends[at + before]! + spaces, next)
}
