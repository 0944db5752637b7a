import { resolve } from 'node:path'
import { guideOf, inLanguage } from '../../core/check/guide'
import { rulesOf } from '../../core/check/rules-of'
import type { Language } from '../../core/says/language'
import { sayGuide } from '../../core/says/said'
import { formats } from '../../core/formats/index'
import { writeFiles } from '../wire/folder'
import { chosenStyles } from './chosen-style'
import type { Output } from './output'
import { speechIn } from './speech'

/** Every format, with the standard it follows. */
export async function listFormats(_files: string[], _options: object, output: Output): Promise<number> {
  const width = Math.max(...formats.map(({ id }) => id.length))
  for (const { id, standard, extension } of formats) {
    output.line(`${id.padEnd(width)}  ${`${standard.name} ${standard.version}`.trim()}  ${extension}  ${output.paint('quiet', standard.link)}`)
  }
  return 0
}

/**
 * Every rule as this house style has it: its level, or that it is off, and where the style says so. With `--json` all that
 * is known of it, and with `--html` the style guide, of the rules for this style's language, as a page in a folder. They speak the language that
 * is asked for, English or Turkish; examples stay in that of the copy.
 */
export async function listRules(_files: string[], options: { style?: string, language?: Language, json?: boolean, html?: string }, output: Output): Promise<number> {
  const [first] = await chosenStyles(options.style)
  const style = await first!.whole()
  const speech = await speechIn(options.language)
  const guide = speech ? sayGuide(rulesOf(style), style, speech) : guideOf(rulesOf(style), style)
  if (options.json) {
    output.line(JSON.stringify(guide, null, 2))
    return 0
  }
  if (options.html !== undefined) {
    const [{ guidePage }, { guideWords }] = await Promise.all([import('./guide-page'), import('./guide-words')])
    const page = { name: 'index.html', bytes: new TextEncoder().encode(guidePage(inLanguage(guide, style.language), style, guideWords[options.language ?? 'en'])) }
    for (const path of await writeFiles(resolve(options.html), [page], { overwrite: true })) output.line(path)
    return 0
  }
  const width = Math.max(...guide.map(({ id }) => id.length))
  for (const { id, level, source } of guide) output.line(`${id.padEnd(width)}  ${level.padEnd(7)}  ${output.paint('quiet', source)}`)
  output.line(output.paint('quiet', `${guide.length} rules; house style ${style.name} ${style.version}`))
  return 0
}
