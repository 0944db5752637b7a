import { createChecker, type Checker } from '../../core/check/check'
import type { Finding, Level } from '../../core/check/finding'
import { styleFor } from '../../core/check/style'
import type { Place } from '../../core/story/place'
import type { SetAside } from '../../core/story/story'
import type { HouseStyle } from '../house-style/house-style'
import { chosenStyles } from './chosen-style'
import type { Output } from './output'
import { readStory } from './terminal-desk'

/** From the gravest on. */
export const levels: Level[] = ['error', 'warning', 'advice']

interface Checked {
  story: string
  findings: Finding[]
  setAside: SetAside[]
}

/**
 * Checks files against the house style. Answers 1 when there is a finding at error level, and 2 when a file could not be
 * read: the others are checked all the same.
 */
export async function checkStories(files: string[], options: { json?: boolean, level?: string, style?: string }, output: Output): Promise<number> {
  const shown = levels.slice(0, levels.indexOf((options.level ?? 'advice') as Level) + 1)
  const styles = await chosenStyles(options.style)
  const checkers = new Map<HouseStyle, Checker>()
  const all: Checked[] = []
  let code = 0
  for (const file of files) {
    const story = await readStory(file, styles).catch((error: unknown) => output.failure(error))
    if (!story) {
      code = 2
      continue
    }
    const style = styleFor(styles, story.language)
    if (!checkers.has(style)) checkers.set(style, createChecker(await style.whole()))
    const { findings } = checkers.get(style)!.check(story)
    if (findings.some((finding) => finding.level === 'error')) code = Math.max(code, 1)
    all.push({ story: file, findings: findings.filter((finding) => shown.includes(finding.level)), setAside: story.setAside })
  }
  if (options.json) output.line(JSON.stringify(all.map(forPrograms), null, 2))
  else all.forEach((each) => print(each, output))
  return code
}

/** What a program gets: nothing that only the window needs. Offsets are UTF-16 units within the field or block. */
function forPrograms({ story, findings, setAside }: Checked) {
  return {
    story,
    findings: findings.map(({ rule, level, place, text, message, related, fixes }) => (
      { rule, level, place, text, message, related, fixes }
    )),
    setAside,
  }
}

function print({ story, findings, setAside }: Checked, output: Output): void {
  output.line(output.paint('bold', story))
  for (const { level, place, text, message, rule, fixes } of findings) {
    const colour = ({ error: 'red', warning: 'yellow', advice: 'quiet' } as const)[level]
    const fix = fixes[0] ? `  → ${fixes[0].title}` : ''
    output.line(`  ${output.paint(colour, level.padEnd(7))}  ${where(place)}  ${output.text(text)}  ${message}${fix}  ${output.paint('quiet', rule)}`)
  }
  const counts = levels.map((level) => [findings.filter((finding) => finding.level === level).length, level] as const)
  const said = counts.filter(([count]) => count > 0).map(([count, level]) => counted(count, level)).join(', ')
  const aside = setAside.length ? `; ${setAside.length} set aside` : ''
  output.line(`  ${said || 'in order'}${aside}`)
}

/** Counted from 1, as a reader counts: `body 3, 45`. */
function where({ field, block, from }: Place): string {
  const several = field === 'body' || field === 'subhead' || field === 'byline'
  return several ? `${field} ${block + 1}, ${from + 1}` : `${field}, ${from + 1}`
}

function counted(count: number, level: Level): string {
  return count === 1 || level === 'advice' ? `${count} ${level}` : `${count} ${level}s`
}
