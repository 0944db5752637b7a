import { createChecker, type Checker } from '../../core/check/check'
import type { Finding } from '../../core/check/finding'
import { ruleOf } from '../../core/check/rules-of'
import type { StylePackage } from '../../core/check/style'
import { changedStory } from '../../core/story/story-change'
import type { Story } from '../../core/story/story'
import type { Asked, RuleAccount, Told } from './messages'

/**
 * The checker's side of the talk with the page. It keeps the story that the page last gave, and what was found in it, so
 * that neither has to be sent again. Never throws: a bug in a rule is an answer, too, and the next check is made as usual.
 */
export function answering(): (asked: Asked) => Told | null {
  const styles = new Map<string, { style: StylePackage, checker: Checker }>()
  const told = new Set<string>()
  let story: Story | null = null
  let last: Finding[] = []

  const newRules = (findings: readonly Finding[], style: StylePackage): RuleAccount[] => findings.flatMap(({ rule: id }) => {
    const rule = told.has(id) ? null : ruleOf(style, id)
    told.add(id)
    return rule ? { id, source: rule.source, wrong: rule.wrong, allows: rule.allows } : []
  })

  const check = (name: string): Told => {
    const { style, checker } = styles.get(name)!
    const { findings, abstentions } = checker.check(story!)
    const indices = new Map(last.map((finding, index) => [finding, index]))
    last = findings
    return { ok: true, findings: findings.map((finding) => indices.get(finding) ?? finding), abstentions, rules: newRules(findings, style) }
  }

  return (asked) => {
    try {
      if (asked.give === 'style') {
        const style = JSON.parse(asked.text) as StylePackage
        styles.set(asked.name, { style, checker: createChecker(style) })
        return null
      }
      story = changedStory(story, asked.change)
      return check(asked.style)
    } catch (error) {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
      return { ok: false, message, stack }
    }
  }
}
