import { formats } from '../../core/formats/index'
import { rules } from '../../core/rules/index'
import { chosenStyles } from './chosen-style'
import type { Output } from './output'

/** Every format, with the standard it follows. */
export async function listFormats(_files: string[], _options: object, output: Output): Promise<number> {
  const width = Math.max(...formats.map(({ id }) => id.length))
  for (const { id, standard, extension } of formats) {
    output.line(`${id.padEnd(width)}  ${`${standard.name} ${standard.version}`.trim()}  ${extension}  ${output.paint('quiet', standard.link)}`)
  }
  return 0
}

/** Every rule as this house style has it: its level, or that it is off, and where the style says so. */
export async function listRules(_files: string[], options: { style?: string }, output: Output): Promise<number> {
  const [first] = await chosenStyles(options.style)
  const style = await first!.whole()
  const width = Math.max(...rules.map(({ id }) => id.length))
  for (const { id, level, source } of rules) {
    const own = style.switches[id]
    output.line(`${id.padEnd(width)}  ${(own?.off ? 'off' : own?.level ?? level).padEnd(7)}  ${output.paint('quiet', source)}`)
  }
  output.line(output.paint('quiet', `${rules.length} rules; house style ${style.name} ${style.version}`))
  return 0
}
