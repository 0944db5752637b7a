import type { Story } from '../story/story'
import type { Abstention, Finding } from './finding'
import type { StylePackage } from './style'

export interface CheckResult {
  /** In reading order, without those that are set aside. */
  findings: Finding[]
  /** What could not be judged, and what is missing for it. */
  abstentions: Abstention[]
}

/** Checks stories against one style package, and remembers what it said of blocks that have not changed since. */
export interface Checker {
  check(story: Story): CheckResult
}

/** Makes a checker of a style package. Its memory is its own; a checker of another package starts with none. */
export function createChecker(_style: StylePackage): Checker {
  return { check: () => ({ findings: [], abstentions: [] }) }
}
