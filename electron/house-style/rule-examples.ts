import { applyFix } from '../../core/check/apply-fix'
import { createChecker } from '../../core/check/check'
import { exampleOfStory, storyOfExample } from '../../core/check/example'
import type { Finding } from '../../core/check/finding'
import type { Rule } from '../../core/check/rule'
import { rulesOf } from '../../core/check/rules-of'
import type { StylePackage } from '../../core/check/style'
import type { Story } from '../../core/story/story'
import { ruleById } from '../../core/rules/index'
import type { Problem } from './problem'
import type { Row } from './rows'

/**
 * A problem for every example that a package's own rule does not do as it says: what is wrong has to be found, and its
 * first fix has to make of it what stands beside it, in which the rule is silent; so it is in what it allows.
 */
export function troubleWithRules(style: StylePackage, rows: readonly Row<{ id: string }>[]): Problem[] {
  const own = rulesOf(style).slice(-rows.length)
  return rows.flatMap(({ value: { id }, file, spot, part }, index) => {
    if (ruleById(id)) return [{ file, ...spot, message: `“${id}” is a rule of the program: take another id, or change it under “switches”` }]
    return troubleWith(own[index]!, style).map(({ path, message }) => ({ file, ...part(path), message }))
  })
}

interface Trouble {
  path: [list: 'wrong' | 'allows', index: number]
  message: string
}

function troubleWith(rule: Rule, style: StylePackage): Trouble[] {
  const check = createChecker({ ...style, switches: {} }, [rule])
  const found = (story: Story): Finding[] => check.check(story).findings
  return [
    ...rule.wrong.flatMap(([wrong, right], index) => {
      const message = troubleWithWrong(storyOfExample(wrong, rule), right, rule, found)
      return message === null ? [] : [{ path: ['wrong', index] as Trouble['path'], message }]
    }),
    ...rule.allows.flatMap((allowed, index) => {
      const [finding] = found(storyOfExample(allowed, rule))
      return finding ? [{ path: ['allows', index] as Trouble['path'], message: `“${rule.id}” speaks here, of “${finding.text}”` }] : []
    }),
  ]
}

function troubleWithWrong(story: Story, right: string | null, rule: Rule, found: (story: Story) => Finding[]): string | null {
  const findings = found(story)
  const [first] = findings
  if (!first) return `“${rule.id}” finds nothing here`
  const unfilled = findings.map(({ message }) => /\{\w+\}/.exec(message)).find((each) => each !== null)
  if (unfilled) return `“message” has ${unfilled[0]}, which this kind of rule does not fill in`
  const offers = findings.some(({ fixes }) => fixes.length > 0)
  if (right === null) return offers ? `the rule puts “${first.fixes[0]?.edits[0]?.instead ?? ''}” there, so this wants the right words in place of null` : null
  if (!offers) return 'the rule offers nothing here, so this wants null in place of the right words'
  const mended = exampleOfStory(afterFixes(story, found), rule)
  if (mended !== right) return `the rule makes “${mended}” of this`
  return found(storyOfExample(right, rule)).length > 0 ? 'the rule still speaks of its own right words' : null
}

/** More findings than any example has. */
const rounds = 20

/** The first fix applied again and again, until the rule has no more to say. */
export function afterFixes(story: Story, found: (story: Story) => Finding[]): Story {
  let now = story
  for (let round = 0; round < rounds; round++) {
    const fix = found(now).flatMap(({ fixes }) => fixes.slice(0, 1))[0]
    if (!fix) return now
    now = applyFix(now, fix)
  }
  return now
}
