import { expect, it } from 'vitest'
import { findingsOf, readersAmong } from '../../../core/check/block-findings'
import { storyOfExample } from '../../../core/check/example'
import { readChild } from '../../../core/check/reading'
import type { BlockRule } from '../../../core/check/rule'
import { rules } from '../../../core/rules/index'
import { styleFor } from '../../a-style'

const needy = rules.filter((rule): rule is BlockRule => rule.reads === 'block' && rule.needs !== undefined)

/** Every line of every example, as a headline and as a paragraph, and the same cut short. */
const blocks = rules.flatMap((rule) => [...rule.wrong.map(([wrong]) => wrong), ...rule.allows].flatMap((example) => {
  const { language, children } = storyOfExample(example, rule)
  return children.flatMap((child) => [child, { type: child.type === 'headline' ? 'paragraph' as const : 'headline' as const, children: 'children' in child ? [{ text: child.children.map((run) => ('text' in run ? run.text : '')).join('').slice(1) }] : [] }])
    .map((child) => readChild(child, language))
}))

it('keeps a rule only from blocks in which it finds nothing', () => {
  expect(needy.length).toBeGreaterThan(50)
  let all = 0
  const wrong: string[] = []
  for (const rule of needy) {
    const style = { ...styleFor(rule.language), switches: {} }
    const [given, asked] = [readersAmong([rule]), readersAmong([{ ...rule, needs: undefined }])]
    for (const block of blocks) {
      const found = findingsOf(block, asked(block), style).length
      all += found
      if (findingsOf(block, given(block), style).length !== found) wrong.push(`${rule.id}: ${block.text}`)
    }
  }
  expect(wrong).toEqual([])
  expect(all).toBeGreaterThan(needy.length)
})
