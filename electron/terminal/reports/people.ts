import type { Level } from '../../../core/check/finding'
import type { Place } from '../../../core/story/place'
import { levels } from '../levels'
import type { Report } from './report'

/** For whoever reads it in the terminal: each file, its findings, and how many there are. */
export const forPeople: Report = (all, output) => {
  for (const { file, findings, setAside, fixed } of all) {
    output.line(output.paint('bold', file))
    for (const { level, place, text, message, rule, fixes } of findings) {
      const colour = ({ error: 'red', warning: 'yellow', advice: 'quiet' } as const)[level]
      const fix = fixes[0] ? `  → ${fixes[0].title}` : ''
      output.line(`  ${output.paint(colour, level.padEnd(7))}  ${where(place)}  ${output.text(text)}  ${message}${fix}  ${output.paint('quiet', rule)}`)
    }
    const counts = levels.map((level) => [findings.filter((finding) => finding.level === level).length, level] as const)
    const said = counts.filter(([count]) => count > 0).map(([count, level]) => counted(count, level)).join(', ')
    const more = [fixed && `${fixed} fixed`, setAside.length && `${setAside.length} set aside`].filter(Boolean)
    output.line(`  ${[said || 'in order', ...more].join('; ')}`)
  }
}

/** Counted from 1, as a reader counts: `body 3, 45`. */
function where({ field, block, from }: Place): string {
  const several = field === 'body' || field === 'subhead' || field === 'byline'
  return several ? `${field} ${block + 1}, ${from + 1}` : `${field}, ${from + 1}`
}

function counted(count: number, level: Level): string {
  return count === 1 || level === 'advice' ? `${count} ${level}` : `${count} ${level}s`
}
