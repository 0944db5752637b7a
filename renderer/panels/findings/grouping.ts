import type { Finding, Level } from '../../../core/check/finding'

/** One row of the list: a finding, or advice of one rule at several places. */
export interface Row {
  /** Stays the same while the finding does, whatever is typed before it. */
  id: string
  findings: Finding[]
}

export interface LevelGroup {
  level: Level
  count: number
  rows: Row[]
}

const levels: Level[] = ['error', 'warning', 'advice']

/**
 * The list as it is shown: errors, warnings, advice, each in the order given (reading order). Advice of one rule at two
 * or more places is one row, at the first of them. Levels without findings are left out.
 */
export function groupFindings(findings: readonly Finding[]): LevelGroup[] {
  const ids = idsOf(findings)
  return levels.flatMap((level) => {
    const own = findings.filter((finding) => finding.level === level)
    if (own.length === 0) return []
    const rows = level === 'advice' ? collapsed(own, ids) : own.map((finding) => ({ id: ids.get(finding)!, findings: [finding] }))
    return [{ level, count: own.length, rows }]
  })
}

function collapsed(findings: readonly Finding[], ids: Map<Finding, string>): Row[] {
  const rows = new Map<string, Row>()
  for (const finding of findings) {
    const row = rows.get(finding.rule)
    if (row) row.findings.push(finding)
    else rows.set(finding.rule, { id: ids.get(finding)!, findings: [finding] })
  }
  return [...rows.values()].map((row) => (row.findings.length > 1 ? { ...row, id: `rule:${row.findings[0]!.rule}` } : row))
}

/** An id for each finding: its key, numbered where the same words stand twice in the same company. */
export function idsOf(findings: readonly Finding[]): Map<Finding, string> {
  const seen = new Map<string, number>()
  return new Map(findings.map((finding) => {
    const times = (seen.get(finding.key) ?? 0) + 1
    seen.set(finding.key, times)
    return [finding, times > 1 ? `${finding.key}#${times}` : finding.key]
  }))
}

/** The ids in the order the eye walks them, places of an opened row after the row. */
export function walkOrder(groups: readonly LevelGroup[], ids: Map<Finding, string>, opened: ReadonlySet<string>): string[] {
  return groups.flatMap((group) => group.rows.flatMap((row) => [
    row.id,
    ...(row.findings.length > 1 && opened.has(row.id) ? row.findings.map((finding) => ids.get(finding)!) : []),
  ]))
}

/** Under which id a finding is in the list as it is now: its own, or that of the closed row it is in. Null when it is not there. */
export function shownAs(finding: Finding, groups: readonly LevelGroup[], ids: Map<Finding, string>, opened: ReadonlySet<string>): string | null {
  const row = groups.flatMap((group) => group.rows).find((each) => each.findings.includes(finding))
  if (!row) return null
  return row.findings.length > 1 && opened.has(row.id) ? ids.get(finding)! : row.id
}

/** What is under the hand once `id` is gone: the next that is still there, else the last before it. */
export function nextUnderHand(before: readonly string[], id: string, after: readonly string[]): string | null {
  const left = new Set(after)
  const at = before.indexOf(id)
  if (left.has(id)) return id
  return before.slice(at + 1).find((each) => left.has(each))
    ?? before.slice(0, Math.max(0, at)).reverse().find((each) => left.has(each))
    ?? after[0]
    ?? null
}

export function countLevels(findings: readonly Finding[]): Record<Level, number> {
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const finding of findings) counts[finding.level] += 1
  return counts
}
