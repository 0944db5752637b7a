import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createChecker } from '../../core/check/check'
import { rulesOf } from '../../core/check/rules-of'
import { nodeText } from '../../core/story/text'
import type { Story } from '../../core/story/story'
import { styleFor } from '../a-style'
import { longStory, ofWords, readStories, retold } from './copy'
import { keyTimes, wholeTimes } from './keystroke'
import { largeStyle } from './large-style'
import { readyPeers, type Peer } from './peer-shelf'
import { median, quantile, round } from './rounds'

const run = promisify(execFile)
const cli = join(import.meta.dirname, '../../out/terminal/cli.cjs')
/** As many terms and as many person cards. */
const rows = 10_000
const warmMilliseconds = 5000

interface Contestant {
  name: string
  /** Milliseconds for checking these. */
  time(stories: readonly Told[]): Promise<number> | number
  /** Arguments for Node, to check a file in a new process. */
  cold(file: string): string[]
}

/** A story that nobody has seen, and its text. */
interface Told {
  story: Story
  text: string
}

/** The checker with all its rules, 10,000 terms and 10,000 people, beside those that people would use instead, on one text. */
export async function measure({ quick, load }: { quick: boolean, load(url: string): Promise<unknown> }): Promise<Record<string, number | null>> {
  const stories = await readStories()
  const style = largeStyle(styleFor('en'), rows)
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; ${rulesOf(style).length} rules, ${style.terms.length} terms, ${style.people.length} people`)
  const checker = createChecker(style)
  const own: Contestant = { name: 'Dateline', time: (told) => timed(() => told.forEach(({ story }) => checker.check(story))), cold: (file) => [cli, 'check', file] }
  const all = [own, ...(await readyPeers(load)).map(contestant)]

  const speeds = await throughput(all, stories, quick ? 3 : 9)
  const over = (name: string): number | null => (speeds.has(name) ? round(speeds.get('Dateline')! / speeds.get(name)!) : null)
  await longText(all, stories, quick ? 5 : 15)
  await keystrokes(all.slice(1), stories, quick)
  const keys = keyTimes(longStory(stories, 40), createChecker(style), quick ? 100 : 300)
  print('Dateline, a key in 40 paragraphs', keys)
  const long = keyTimes(longStory(stories, 2000), createChecker(style), quick ? 100 : 300)
  print('Dateline, a key in 2,000', long)
  const whole = wholeTimes(stories, createChecker(style), quick ? 100 : 400)
  print('Dateline, 800 words whole', whole)
  await growth(stories, quick ? 9 : 31)
  const cold = await coldStarts(all, stories, quick ? 3 : 9)
  return {
    'stories-per-second': round(speeds.get('Dateline')!),
    'over-write-good': over('write-good'),
    'over-harper': over('harper'),
    'story-800-ms': round(median(whole)),
    'keystroke-2000-p50-ms': round(median(long)),
    'keystroke-2000-p95-ms': round(quantile(long, 0.95)),
    'cold-ms': round(cold),
  }
}

function contestant({ name, time, cold }: Peer): Contestant {
  return { name, time: (told) => time(told.map(({ text }) => text)), cold }
}

/**
 * Stories a second in turns, each round on other stories: what is remembered of a text helps nobody. Each has the same time
 * to get warm in. Answers medians.
 */
async function throughput(all: readonly Contestant[], stories: readonly Story[], rounds: number): Promise<Map<string, number>> {
  const perRound = 24
  const speeds = new Map(all.map(({ name }) => [name, [] as number[]]))
  for (const { time } of all) await warmUp(time, stories)
  let [bytes, count] = [0, 0]
  for (let turn = 0; turn < rounds; turn++) {
    const texts = Array.from({ length: perRound }, (_, index) => newsStory(stories, 5000 + turn * perRound + index))
    for (const { text } of texts) [bytes, count] = [bytes + Buffer.byteLength(text), count + 1]
    for (const { name, time } of all) speeds.get(name)!.push(1000 * perRound / await time(texts))
  }
  const medians = new Map([...speeds].map(([name, own]) => [name, median(own)]))
  const own = medians.get('Dateline')!
  console.log(`\nstories of ${Math.round(bytes / count)} bytes`)
  for (const [name, speed] of medians) {
    console.log(`${name.padEnd(34)} ${speed.toFixed(1).padStart(8)} stories/s  ${(speed * bytes / count / 1e6).toFixed(2).padStart(6)} MB/s  ${name === 'Dateline' ? '' : `Dateline: ${round(own / speed)} ×`}`)
  }
  return medians
}

async function warmUp(time: Contestant['time'], stories: readonly Story[]): Promise<void> {
  let spent = 0
  for (let turn = 0; spent < warmMilliseconds; turn++) {
    spent += await time([newsStory(stories, turn)])
  }
}

/** As long as agencies write, of 460 words or so; another one at each turn. */
function newsStory(stories: readonly Story[], turn: number): Told {
  return told(ofWords(longStory(stories.map((_, index) => retold(stories[(turn + index) % stories.length]!, turn + 1)), 60), 460))
}

async function longText(all: readonly Contestant[], stories: readonly Story[], rounds: number): Promise<void> {
  console.log('\n800 words, never seen')
  const times = new Map(all.map(({ name }) => [name, [] as number[]]))
  for (let turn = 0; turn < rounds; turn++) {
    const text = told(ofWords(longStory(stories.map((_, index) => retold(stories[(turn + index) % stories.length]!, turn + 601)), 60), 800))
    for (const { name, time } of all) times.get(name)!.push(await time([text]))
  }
  for (const [name, own] of times) print(name, own)
}

/** What a peer needs for one letter: the whole text again, for none of them keeps anything. */
async function keystrokes(peers: readonly Contestant[], stories: readonly Story[], quick: boolean): Promise<void> {
  for (const size of [40, 2000]) {
    console.log(`\na key in ${size.toLocaleString('en')} paragraphs`)
    const { story, text } = told(longStory(stories, size))
    for (const { name, time } of peers) {
      const times: number[] = []
      const end = performance.now() + (quick ? 3000 : 15_000)
      for (let key = 0; key < 60 && (key === 0 || performance.now() < end); key++) {
        const at = Math.floor(text.length / 2) + key
        const typed = `${text.slice(0, at)}e${text.slice(at)}`
        times.push(await time([{ story, text: typed }]))
      }
      print(`${name}, ${times.length} keys`, times)
    }
  }
}

/** Whether a long story costs a paragraph more than a short one, and long lists more than none. */
async function growth(stories: readonly Story[], rounds: number): Promise<void> {
  console.log('\nper paragraph of a story that is checked whole, in microseconds')
  const styles = [['the lists that come with it', styleFor('en')], ['10,000 more terms and people', largeStyle(styleFor('en'), rows)]] as const
  const checkers = styles.map(([name, style]) => ({ name, checker: createChecker(style) }))
  for (const size of [40, 400, 2000]) {
    const times = new Map(checkers.map(({ name }) => [name, [] as number[]]))
    for (let turn = 0; turn < rounds; turn++) {
      for (const { name, checker } of checkers) {
        const story = longStory(stories.map((each) => retold(each, turn + 801)), size)
        times.get(name)!.push(timed(() => checker.check(story)))
      }
    }
    console.log(`${`${size.toLocaleString('en')} paragraphs`.padEnd(20)} ${[...times].map(([name, own]) => `${(1000 * median(own) / size).toFixed(0).padStart(5)} with ${name}`).join('  ')}`)
  }
}

/** Answers Dateline's median. */
async function coldStarts(all: readonly Contestant[], stories: readonly Story[], rounds: number): Promise<number> {
  console.log('\na new process, until the findings of one story are there')
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
  const file = join(folder, 'story.txt')
  const meter = join(folder, 'meter.cjs')
  await writeFile(file, told(stories[1]!).text)
  await writeFile(meter, memoryAtExit)
  const times = new Map(all.map(({ name }) => [name, [] as number[]]))
  for (let turn = -1; turn < rounds; turn++) {
    for (const { name, cold } of all) {
      const begin = performance.now()
      await inProcess(cold(file))
      const own = performance.now() - begin
      if (turn >= 0) times.get(name)!.push(own)
    }
  }
  for (const { name, cold } of all) {
    const said = await inProcess(['--require', meter, ...cold(file)])
    print(name, times.get(name)!, `${Math.round(Number(/rss (\d+)/.exec(said)?.[1] ?? 0) / 1024)} MB`)
  }
  await rm(folder, { recursive: true })
  return median(times.get('Dateline')!)
}

/** A process begins with what the one that started it had at most, unless Linux is asked for its own. */
const memoryAtExit = `process.on('exit', () => {
  const { readFileSync, writeSync } = require('node:fs')
  let own
  try { own = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] } catch { own = process.resourceUsage().maxRSS }
  writeSync(2, 'rss ' + own)
})`

/** What a process says beside its findings. A check that finds errors ends with 1, which is no failure here. */
async function inProcess(args: string[]): Promise<string> {
  const ended = await run(process.execPath, args).catch((error: { code?: number, stderr: string }) => {
    if (error.code !== 1 || /Error:/.test(error.stderr)) throw error
    return error
  })
  return ended.stderr
}

function timed(work: () => unknown): number {
  const begin = performance.now()
  work()
  return performance.now() - begin
}

function told(story: Story): Told {
  return { story, text: story.children.map((child) => nodeText(child)).join('\n\n') }
}

function print(name: string, times: readonly number[], note = ''): void {
  console.log(`${name.padEnd(34)} ${median([...times]).toFixed(2).padStart(8)} ms median  ${quantile(times, 0.95).toFixed(2).padStart(8)} ms p95  ${note}`)
}
