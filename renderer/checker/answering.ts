import { createChecker, type Checker } from '../../core/check/check'
import type { Finding } from '../../core/check/finding'
import type { StylePackage } from '../../core/check/style'
import { ruleById } from '../../core/rules/index'
import { changedStory } from '../../core/story/story-change'
import type { Story } from '../../core/story/story'
import type { Asked, RuleAccount, Told } from './messages'

/**
 * The checker's side of the talk with the page. It keeps the story that the page last gave, and what was found in it, so
 * that neither has to be sent again. Never throws: a bug in a rule is an answer, too, and the next check is made as usual.
 */
export function answering(): (asked: Asked) => Told | null {
  const checkers = new Map<string, Checker>()
  const told = new Set<string>()
  let story: Story | null = null
  let last: Finding[] = []

  const newRules = (findings: readonly Finding[]): RuleAccount[] => findings.flatMap(({ rule: id }) => {
    const rule = told.has(id) ? null : ruleById(id)
    told.add(id)
    return rule ? { id, source: rule.source, wrong: rule.wrong, allows: rule.allows } : []
  })

  const check = (style: string): Told => {
    const { findings, abstentions } = checkers.get(style)!.check(story!)
    const indices = new Map(last.map((finding, index) => [finding, index]))
    last = findings
    return { ok: true, findings: findings.map((finding) => indices.get(finding) ?? finding), abstentions, rules: newRules(findings) }
  }

  return (asked) => {
    try {
      if (asked.give === 'style') {
        checkers.set(asked.name, createChecker(JSON.parse(asked.text) as StylePackage))
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
