import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createChecker } from '../../core/check/check'
import type { Rule, StoryRule } from '../../core/check/rule'
import { rules as allRules } from '../../core/rules/index'
import { body, bodyStart } from '../../core/story/text'
import type { Block, Paragraph, Quotation, Story } from '../../core/story/story'
import { styleFor } from '../a-style'
import { median, round } from './rounds'

const sizes = [40, 500, 2000] as const
const warmUp = 60
const copies = ['nato-dialogue', 'storm-ap-form', 'ferry-straight', 'strikes-ap-form', 'port-analysis', 'oil-reuters-form', 'museum-interview', 'dam-speech']

/** From one letter typed in a paragraph to what is then found in the whole story; and an 800-word story checked whole. */
export async function measure({ quick }: { quick: boolean }): Promise<Record<string, number>> {
  const stories = await Promise.all(copies.map(readStory))
  const style = styleFor('en')
  const figures: Record<string, number> = {}
  for (const size of sizes) {
    const times = keyTimes(longStory(stories, size), createChecker(style), quick ? 60 : 300)
    figures[`keystroke-${size}-p50-ms`] = round(median(times))
    figures[`keystroke-${size}-p95-ms`] = round(quantile(times, 0.95))
    console.log(`${`${size} paragraphs`.padEnd(20)} ${median(times).toFixed(2)} ms median  ${quantile(times, 0.95).toFixed(2)} ms p95`)
  }
  printShares(longStory(stories, 2000), quick ? 20 : 60)
  figures['story-800-ms'] = round(median(wholeTimes(stories, quick ? 40 : 200)))
  console.log(`${'800 words, whole'.padEnd(20)} ${figures['story-800-ms']!.toFixed(2)} ms median`)
  return figures
}

async function readStory(name: string): Promise<Story> {
  const kept = await readFile(join(import.meta.dirname, '../stories', name, 'story.json'), 'utf8')
  return (JSON.parse(kept) as { story: Story }).story
}

function keyTimes(first: Story, checker: ReturnType<typeof createChecker>, keys: number): number[] {
  let story = first
  checker.check(story)
  const random = randomFrom(7)
  const times: number[] = []
  for (let key = -warmUp; key < keys; key++) {
    story = typed(story, random)
    const begin = performance.now()
    checker.check(story)
    if (key >= 0) times.push(performance.now() - begin)
  }
  return times
}

/** One letter more somewhere in a paragraph of the body. */
function typed(story: Story, random: () => number): Story {
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
function longStory(stories: readonly Story[], size: number): Story {
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

function retold(story: Story, turn: number): Story {
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

/** Milliseconds for stories of 800 words that were never seen, by a checker that is warm. */
function wholeTimes(stories: readonly Story[], rounds: number): number[] {
  const checker = createChecker(styleFor('en'))
  const times: number[] = []
  for (let turn = -20; turn < rounds; turn++) {
    const story = ofWords(longStory(stories.map((_, index) => retold(stories[(turn + 20 + index) % stories.length]!, turn + 21)), 60), 800)
    const begin = performance.now()
    checker.check(story)
    if (turn >= 0) times.push(performance.now() - begin)
  }
  return times
}

function ofWords(story: Story, most: number): Story {
  let count = 0
  const blocks = body(story).filter((block): block is Paragraph => block.type === 'paragraph').filter(({ children }) => {
    if (count >= most) return false
    count += children.map(({ text }) => text).join('').split(' ').length
    return true
  })
  return { ...story, children: [...story.children.slice(0, bodyStart(story)), ...blocks] }
}

/** What each rule that reads whole stories costs for one key. */
function printShares(first: Story, keys: number): void {
  const spent = new Map<string, { ms: number, runs: number }>()
  const timed = allRules.map((rule): Rule => rule.reads !== 'story' ? rule : <StoryRule>{
    ...rule,
    check: (story, style) => {
      const begin = performance.now()
      const hits = Array.from(rule.check(story, style))
      const own = spent.get(rule.id) ?? { ms: 0, runs: 0 }
      spent.set(rule.id, { ms: own.ms + performance.now() - begin, runs: own.runs + 1 })
      return hits
    },
  })
  const checker = createChecker(styleFor('en'), timed)
  checker.check(first)
  spent.clear()
  const all = keyTimes(first, checker, keys)
  const total = [...spent.values()].reduce((sum, { ms }) => sum + ms, 0)
  console.log(`story rules: ${(total / (all.length + warmUp)).toFixed(2)} ms of ${median(all).toFixed(2)} ms for one key; the dearest, and how many keys of a hundred they are asked for:`)
  const dearest = [...spent].sort(([, a], [, b]) => b.ms - a.ms).slice(0, 24)
  for (const [id, { ms, runs }] of dearest) console.log(`  ${id.padEnd(34)} ${(ms / (all.length + warmUp)).toFixed(3).padStart(8)} ms  ${Math.round(100 * runs / (all.length + warmUp))}`)
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!
}

/** The same numbers from 0 to 1 each time. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}
