import { createChecker, type Checker } from '../../core/check/check'
import type { Rule, StoryRule } from '../../core/check/rule'
import { rules as allRules } from '../../core/rules/index'
import type { Story } from '../../core/story/story'
import { styleFor } from '../a-style'
import { longStory, ofWords, randomFrom, readStories, retold, typed } from './copy'
import { median, quantile, round } from './rounds'

const sizes = [40, 500, 2000] as const
const warmUp = 60

/** From one letter typed in a paragraph to what is then found in the whole story; and an 800-word story checked whole. */
export async function measure({ quick }: { quick: boolean }): Promise<Record<string, number>> {
  const stories = await readStories()
  const style = styleFor('en')
  const figures: Record<string, number> = {}
  for (const size of sizes) {
    const times = keyTimes(longStory(stories, size), createChecker(style), quick ? 60 : 300)
    figures[`keystroke-${size}-p50-ms`] = round(median(times))
    figures[`keystroke-${size}-p95-ms`] = round(quantile(times, 0.95))
    console.log(`${`${size} paragraphs`.padEnd(20)} ${median(times).toFixed(2)} ms median  ${quantile(times, 0.95).toFixed(2)} ms p95`)
  }
  printShares(longStory(stories, 2000), quick ? 20 : 60)
  figures['story-800-ms'] = round(median(wholeTimes(stories, createChecker(style), quick ? 40 : 200)))
  console.log(`${'800 words, whole'.padEnd(20)} ${figures['story-800-ms']!.toFixed(2)} ms median`)
  return figures
}

/** Milliseconds from one letter more to what is then found in the whole story, by a checker that is warm. */
export function keyTimes(first: Story, checker: Checker, keys: number): number[] {
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

/** Milliseconds for stories of 800 words that were never seen, by a checker that is warm. */
export function wholeTimes(stories: readonly Story[], checker: Checker, rounds: number): number[] {
  const times: number[] = []
  for (let turn = -200; turn < rounds; turn++) {
    const story = ofWords(longStory(stories.map((_, index) => retold(stories[(turn + 200 + index) % stories.length]!, turn + 201)), 60), 800)
    const begin = performance.now()
    checker.check(story)
    if (turn >= 0) times.push(performance.now() - begin)
  }
  return times
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
