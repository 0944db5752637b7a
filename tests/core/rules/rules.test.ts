import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyFix } from '../../../core/check/apply-fix'
import { createChecker } from '../../../core/check/check'
import { exampleOfStory, storyOfExample } from '../../../core/check/example'
import type { Finding } from '../../../core/check/finding'
import type { Rule } from '../../../core/check/rule'
import { textAt } from '../../../core/story/text'
import type { Story } from '../../../core/story/story'
import { rules } from '../../../core/rules/index'
import { styleFor, styleWith } from '../../a-style'

const folder = join(import.meta.dirname, '../../../core/rules')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /[\\/][\w-]+\.ts$/.test(path))
  .map((path) => path.replace(/\.ts$/, '').replaceAll('\\', '/'))

describe('the list of rules', () => {
  it('names every file in the folders of core/rules, and nothing else', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort())
  })

  it('names no rule twice', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s says what it finds, where the style says so, and shows both sides', (_id, rule) => {
    expect(rule.source).not.toBe('')
    expect(Object.values(rule.says).every((sentence) => /^(?:[\p{Lu}“{].*[.?]|\{note\})$/su.test(sentence)), 'whole sentences').toBe(true)
    expect(rule.wrong.length).toBeGreaterThan(0)
    expect(rule.allows.length).toBeGreaterThan(0)
  })
})

function found(rule: Rule, story: Story): Finding[] {
  const style = styleWith({ ...rule.chosen, ...rule.exampleOptions }, {}, styleFor(rule.language))
  return createChecker({ ...style, switches: {} }, [rule]).check(story).findings
}

/** Applies the first fix again and again until the rule has no more to say. */
function fixed(rule: Rule, story: Story): Story {
  let now = story
  for (let round = 0; round < 20; round++) {
    const fix = found(rule, now).flatMap(({ fixes }) => fixes.slice(0, 1))[0]
    if (!fix) return now
    now = applyFix(now, fix)
  }
  return now
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.wrong)('finds: %s', (wrong, right) => {
    const story = storyOfExample(wrong, rule)
    const findings = found(rule, story)
    expect(findings.length).toBeGreaterThan(0)
    for (const { place, text, message } of findings) {
      expect(textAt(story, place)).toBe(text)
      expect(message).not.toMatch(/\{\w+\}/)
    }
    if (right === null) expect(findings.some(({ fixes }) => fixes.length > 0)).toBe(false)
    else {
      const mended = fixed(rule, story)
      expect(exampleOfStory(mended, rule)).toBe(right)
      expect(found(rule, storyOfExample(right, rule))).toEqual([])
    }
  })

  it.each(rule.allows)('leaves alone: %s', (allowed) => {
    expect(found(rule, storyOfExample(allowed, rule)).map(({ text, message }) => `${text}: ${message}`)).toEqual([])
  })
})
