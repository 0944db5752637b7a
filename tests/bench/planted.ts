import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createChecker, type Checker } from '../../core/check/check'
import type { Finding } from '../../core/check/finding'
import { asWritten } from '../../core/copy/as-written'
import { inSource } from '../../core/copy/in-source'
import { rawFromText } from '../../core/copy/raw-from-text'
import { storyFromCopy } from '../../core/copy/read-copy'
import { giveWords } from '../../core/spelling/dictionary'
import { wordGraph } from '../../core/spelling/word-graph'
import type { Story } from '../../core/story/story'
import { bundledStyles } from '../../electron/house-style/bundled'
import { copyOf, randomOf, type Kind, type Planted } from './planting/copy'
import { markKinds } from './planting/marks'
import { numberKinds } from './planting/numbers'
import { storyKinds } from './planting/story'
import { wordKinds } from './planting/words'

const kinds: readonly Kind[] = [...wordKinds, ...markKinds, ...numberKinds, ...storyKinds]
/** Read at once: nothing can be imported later. */
const style = await bundledStyles.find(({ name }) => name === 'wire-neutral')!.whole()
const project = join(import.meta.dirname, '..', '..')

/**
 * How many of the errors that are planted in copy are found, kind by kind. `npm run bench:planted -- FOLDER` takes every
 * `.txt` file under a folder for a story in English and plants each kind once, where it fits. The same folder always gets the same errors.
 */
export async function measure({ rest = [], quick }: { rest?: readonly string[], quick: boolean }): Promise<Record<string, number>> {
  const [folder = join(project, 'tests/stories'), only = ''] = rest
  giveWords('en', wordGraph(await readFile(join(project, 'out/window/words/en.words'))))
  const checker = createChecker(style)
  const texts = await textsUnder(folder)
  const tally = new Map(kinds.map(({ name }) => [name, { planted: 0, found: 0 }]))
  for (const { name: file, text } of quick ? texts.slice(0, 10) : texts) {
    const story = read(text)
    if (!story.language.startsWith('en')) continue
    const before = new Set(checker.check(story).findings.map((finding) => keyOf(story, finding)))
    for (const kind of kinds.filter(({ name }) => name.includes(only))) {
      const planted = kind.plant(copyOf(text), randomOf(file + kind.name))
      if (!planted) continue
      const isHit = isFound(checker, planted, before)
      const row = tally.get(kind.name)!
      row.planted++
      if (isHit) row.found++
      else if (only) console.log(`${file}: ${around(planted)}`)
    }
  }
  return table(tally)
}

/** As a file that is checked: page lines and signs that cannot be seen stay in it. */
function read(text: string): Story {
  return asWritten(storyFromCopy(rawFromText(text, 'kept'), { now: '2026-11-25T10:00:00+03:00', newId: counter(), agency: { name: '', code: '', rights: '' }, language: 'en' }))
}

function counter(): () => string {
  let count = 0
  return () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
}

/** A finding that was not there before and meets the place, or a line of a page that import has taken away and listed. */
function isFound(checker: Checker, { text, places }: Planted, before: ReadonlySet<string>): boolean {
  const story = read(text)
  const where = inSource(text, story)
  const meets = (finding: Finding): boolean => [finding, ...finding.related].some(({ place }) => {
    const span = where(place)
    return span !== null && places.some(({ from, to }) => span.from <= to && from <= span.to)
  })
  const planted = places.map(({ from, to }) => text.slice(from, to).trim())
  return checker.check(story).findings.some((finding) => !before.has(keyOf(story, finding)) && meets(finding))
    || story.leftOut.some((line) => planted.includes(line.text.trim()))
}

function keyOf(story: Story, { rule, message, place }: Finding): string {
  return [rule, message, place.field, place.field === 'body' ? bodyText(story, place.block).slice(place.from - 12, place.to + 12) : ''].join('\t')
}

function bodyText(story: Story, block: number): string {
  const lines = story.children.filter(({ type }) => type !== 'headline' && type !== 'subhead')
  return JSON.stringify(lines[block] ?? '')
}

function around({ text, places: [place] }: Planted): string {
  return text.slice(Math.max(0, place!.from - 60), place!.from).replaceAll('\n', ' ') + `⟦${text.slice(place!.from, place!.to)}⟧` + text.slice(place!.to, place!.to + 40).replaceAll('\n', ' ')
}

async function textsUnder(folder: string): Promise<{ name: string, text: string }[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt') && !/[\\/]wire[\\/]/.test(name)).sort()
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })))
}

function table(tally: ReadonlyMap<string, { planted: number, found: number }>): Record<string, number> {
  const rows = [...tally].filter(([, { planted }]) => planted > 0)
  for (const [name, { planted, found }] of rows) console.log(`${name.padEnd(42)} ${String(found).padStart(4)} of ${String(planted).padStart(4)}  ${String(Math.round(found / planted * 100)).padStart(3)}%`)
  const sum = (key: 'planted' | 'found'): number => rows.reduce((total, [, row]) => total + row[key], 0)
  const good = rows.filter(([, { planted, found }]) => found >= planted * 0.9).length
  console.log(`${good} of ${rows.length} kinds at nine in ten or better; ${sum('found')} of ${sum('planted')} errors found`)
  return { planted: sum('planted'), found: sum('found'), kinds: rows.length, 'kinds-at-nine-in-ten': good }
}
