import type { Level } from '../../../core/check/finding'
import { stretchOf } from '../checked'
import { lineAndColumn } from './line-and-column'
import type { Report } from './report'

const names: Record<Level, string> = { error: 'error', warning: 'warning', advice: 'note' }

/**
 * `--lines`: one finding a line as compilers print them, `file:line:column: warning: message [rule]`, which editors and CI
 * know how to follow. Counted from 1, columns in UTF-16 units. What is not in the file as the story has it stands at its
 * beginning.
 */
export const asLines: Report = (all, output) => {
  for (const checked of all) {
    for (const finding of checked.findings) {
      const stretch = stretchOf(checked, finding.place)
      const { line, column } = stretch ? lineAndColumn(checked.source!.text, stretch.from) : { line: 1, column: 1 }
      output.line(`${checked.file}:${line}:${column}: ${names[finding.level]}: ${finding.message} [${finding.rule}]`)
    }
  }
}
