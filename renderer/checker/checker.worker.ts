import { createChecker, type Checker } from '../../core/check/check'
import type { Finding } from '../../core/check/finding'
import type { StylePackage } from '../../core/check/style'
import { ruleById } from '../../core/rules/index'
import { changedStory } from '../../core/story/story-change'
import type { Story } from '../../core/story/story'
import type { Asked, RuleAccount, Told } from './messages'

const checkers = new Map<string, Checker>()
const known = new Set<string>()
let story: Story | null = null
let last: Finding[] = []

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  try {
    if (data.give === 'style') checkers.set(data.name, createChecker(JSON.parse(data.text) as StylePackage))
    else postMessage(check(data))
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    postMessage({ ok: false, message, stack } satisfies Told)
  }
})

function check({ style, change }: Extract<Asked, { give: 'change' }>): Told {
  story = changedStory(story, change)
  const { findings, abstentions } = checkers.get(style)!.check(story)
  const indices = new Map(last.map((finding, index) => [finding, index]))
  last = findings
  return { ok: true, findings: findings.map((finding) => indices.get(finding) ?? finding), abstentions, rules: newRules(findings) }
}

function newRules(findings: readonly Finding[]): RuleAccount[] {
  return findings.flatMap(({ rule: id }) => {
    const rule = known.has(id) ? null : ruleById(id)
    known.add(id)
    return rule ? { id, source: rule.source, wrong: rule.wrong, allows: rule.allows } : []
  })
}
