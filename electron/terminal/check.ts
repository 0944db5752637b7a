import { holdingUpNothing } from '../../core/copy/as-written'
import type { Level } from '../../core/check/finding'
import type { Rule } from '../../core/check/rule'
import { rulesOf } from '../../core/check/rules-of'
import type { Language } from '../../core/says/language'
import { sayRule } from '../../core/says/said'
import type { Speech } from '../../core/says/speech'
import type { HouseStyle } from '../house-style/house-style'
import { version } from '../version'
import { checkersFor, placedIn, type Checked } from './checked'
import { chosenStyles } from './chosen-style'
import { filesBelow } from './files'
import { fixFile } from './fix-file'
import { levels } from './levels'
import type { Output } from './output'
import { sharedOut } from './parallel'
import { forPeople } from './reports/people'
import { forPrograms } from './reports/programs'
import { asLines } from './reports/lines'
import { asSarif } from './reports/sarif'
import { sayFindings, speechIn } from './speech'
import { readSource } from './terminal-desk'

export interface CheckOptions {
  json?: boolean
  sarif?: boolean
  lines?: boolean
  fix?: boolean
  level?: string
  style?: string
  /** In which the findings are said; English without it. */
  language?: Language
}

/** Each by its option; without one it is for people. */
const reports = { json: forPrograms, sarif: asSarif, lines: asLines }

/**
 * Checks files, and what is in folders, against the house style. Answers 1 when there is a finding at error level, and 2
 * when a file could not be read: the others are checked all the same.
 */
export async function checkStories(paths: string[], options: CheckOptions, output: Output): Promise<number> {
  const chosen = (Object.keys(reports) as (keyof typeof reports)[]).find((name) => options[name])
  const files = await filesBelow(paths)
  const all = await sharedOut(files, options, () => checkFiles(files, options))
  for (const { failure } of all) if (failure) output.failure(failure)
  const checked = all.flatMap((each) => each.checked ?? [])
  const report = chosen ? reports[chosen] : forPeople
  report(checked.map((each) => upTo(each, (options.level ?? 'advice') as Level)), output, { version: version(), rules: options.sarif ? await rulesOfAll(options) : [] })
  if (all.some(({ failure }) => failure)) return 2
  return checked.some(({ findings }) => findings.some(({ level }) => level === 'error')) ? 1 : 0
}

/** Every rule of the chosen styles, the packages' own among them. */
async function rulesOfAll({ style, language }: CheckOptions): Promise<Rule[]> {
  const speech = await speechIn(language)
  const styles = await Promise.all((await chosenStyles(style)).map((each) => each.whole()))
  const all = [...new Map(styles.flatMap((each) => rulesOf(each).map((rule) => [rule.id, rule]))).values()]
  return speech ? all.map((rule) => sayRule(rule, speech)) : all
}

/** What came of one file: what was found in it, or why it could not be read. */
export interface Outcome {
  checked?: Checked
  failure?: unknown
}

/** Checks files one after the other, in this thread. */
export async function checkFiles(files: readonly string[], options: CheckOptions): Promise<Outcome[]> {
  const styles = await chosenStyles(options.style)
  const checkerFor = checkersFor(styles)
  const speech = await speechIn(options.language)
  const outcomes: Outcome[] = []
  for (const file of files) {
    outcomes.push(await checkFile(file, options, styles, checkerFor, speech).then((checked) => ({ checked }), (failure: unknown) => ({ failure })))
  }
  return outcomes
}

async function checkFile(file: string, options: CheckOptions, styles: readonly HouseStyle[], checkerFor: ReturnType<typeof checkersFor>, speech: Speech | null): Promise<Checked> {
  const read = await readSource(file, styles)
  const { source, fixed } = options.fix ? await fixFile(file, read, styles, checkerFor) : { source: read, fixed: 0 }
  const all = (await checkerFor(source.story)).check(source.story).findings
  const found = source.isSaved ? all : holdingUpNothing(all)
  const findings = await sayFindings(found, source.story, styles, speech)
  return {
    file, findings, fixed,
    setAside: source.story.setAside,
    source: options.sarif || options.lines ? placedIn(source, findings) : null,
  }
}

function upTo(checked: Checked, least: Level): Checked {
  const shown = levels.slice(0, levels.indexOf(least) + 1)
  return { ...checked, findings: checked.findings.filter(({ level }) => shown.includes(level)) }
}
