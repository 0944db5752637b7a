import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { body, bodyStart } from '../../core/story/text'
import type { Block, Paragraph, Quotation, Story } from '../../core/story/story'

const copies = ['nato-dialogue', 'storm-ap-form', 'ferry-straight', 'strikes-ap-form', 'port-analysis', 'oil-reuters-form', 'museum-interview', 'dam-speech']

/** The stories from which those that are measured are told. */
export function readStories(): Promise<Story[]> {
  return Promise.all(copies.map(readStory))
}

async function readStory(name: string): Promise<Story> {
  const kept = await readFile(join(import.meta.dirname, '../stories', name, 'story.json'), 'utf8')
  return (JSON.parse(kept) as { story: Story }).story
}

/** One letter more somewhere in a paragraph of the body. */
export function typed(story: Story, random: () => number): Story {
  const start = bodyStart(story)
  for (;;) {
    const index = start + Math.floor(random() * (story.children.length - start))
    const block = story.children[index]!
    if (block.type !== 'paragraph') continue
    const run = Math.floor(random() * block.children.length)
    const { text } = block.children[run]!
    const at = Math.floor(random() * (text.length + 1))
    const letter = 'etaoinsr '[Math.floor(random() * 9)]!
    const children = block.children.with(run, { ...block.children[run]!, text: text.slice(0, at) + letter + text.slice(at) })
    return { ...story, children: story.children.with(index, { ...block, children }) }
  }
}

/** A story of so many paragraphs: the copy of several, over and over, with other people and other figures each time. */
export function longStory(stories: readonly Story[], size: number): Story {
  const children: Block[] = []
  const quotations: Quotation[] = []
  for (let turn = 0; children.length < size; turn++) {
    const copy = retold(stories[turn % stories.length]!, Math.floor(turn / stories.length))
    children.push(...body(copy).slice(0, size - children.length))
    quotations.push(...copy.quotations)
  }
  const used = new Set(children.flatMap((block) => (block.type === 'paragraph' ? block.children.flatMap(({ quotation }) => quotation ?? []) : [])))
  const first = stories[0]!
  return { ...first, quotations: quotations.filter(({ id }) => used.has(id)), children: [...first.children.slice(0, bodyStart(first)), ...children] }
}

const syllables = ['Bel', 'Mar', 'Tor', 'Vin', 'Kal', 'Ost', 'Ham', 'Lun', 'Dre', 'Sol', 'Gar', 'Win']

const plainWords = `bridge harvest morning window quiet market valley river winter garden signal railway harbor letter number
  island factory kitchen summer forest corner village station ticket weather shelter machine library engine meadow`.split(/\s+/)

/** The same story with other people, other figures and other words here and there; at turn 0 itself. */
export function retold(story: Story, turn: number): Story {
  const names = new Map(story.people.map(({ name }, index) => {
    const last = name.split(' ').at(-1)!
    const new_ = `${syllables[(turn + index) % 12]!}${syllables[(turn * 5 + index * 7) % 12]!.toLowerCase()}${['er', 'ov', 'sen', 'i'][Math.floor(turn / 3) % 4]!}`
    return [last, turn === 0 ? last : new_] as const
  }))
  const ids = (id: string): string => `${story.slug}-${turn}-${id}`
  const words = (text: string): string => {
    let own = text
    for (const [from, to] of names) own = own.replaceAll(from, to)
    // Other words here and there, so that no paragraph is one of the copy before.
    own = own.replace(/(?<= )\p{Lower}{5,}(?= )/gu, (word, at: number) => ((at + turn) % 3 === 0 && turn > 0 ? plainWords[(at * 7 + turn * 13) % plainWords.length]! : word))
    return turn === 0 ? own : own.replace(/\d+(?=\D|$)/g, (digits) => (digits.length < 4 ? String(Number(digits) + turn % 9) : digits))
  }
  return {
    ...story,
    quotations: story.quotations.map((entry) => ({ ...entry, id: ids(entry.id), speaker: words(entry.speaker) })),
    children: story.children.map((child) => (child.type !== 'paragraph' ? { ...child } : {
      ...child,
      children: child.children.map((run) => ({ ...run, text: words(run.text), ...(run.quotation === undefined ? {} : { quotation: ids(run.quotation) }) })),
    })),
  }
}

/** The first paragraphs of a story, up to so many words. */
export function ofWords(story: Story, most: number): Story {
  let count = 0
  const blocks = body(story).filter((block): block is Paragraph => block.type === 'paragraph').filter(({ children }) => {
    if (count >= most) return false
    count += children.map(({ text }) => text).join('').split(' ').length
    return true
  })
  return { ...story, children: [...story.children.slice(0, bodyStart(story)), ...blocks] }
}

/** The same numbers from 0 to 1 each time. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}
