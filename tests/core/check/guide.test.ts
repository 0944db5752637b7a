import { describe, expect, it } from 'vitest'
import { chapterOf, guideOf } from '../../../core/check/guide'
import { rules } from '../../../core/rules/index'
import { bundledStyle, styleWith } from '../../a-style'

describe('the guide of a style', () => {
  it('has every rule, in order, with its source and its examples', () => {
    const guide = guideOf(rules, bundledStyle)
    expect(guide.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const { id, source, says, wrong, allows, scope, languages } of guide) {
      for (const part of [source, says, wrong, allows, scope, languages]) expect(part.length, id).toBeGreaterThan(0)
    }
  })

  it('has the style’s own level with its reason, and a rule that is turned off', () => {
    const [first, second, third] = rules
    const style = styleWith({}, { switches: { [first!.id]: { level: 'advice', because: 'The desk knows.' }, [second!.id]: { off: true, because: 'Not ours.' } } })
    expect(guideOf(rules.slice(0, 3), style)).toMatchObject([
      { level: 'advice', because: 'The desk knows.' }, { level: 'off', because: 'Not ours.' }, { level: third!.level, because: null },
    ])
  })

  it('has a chapter for each folder of rules', () => {
    expect(['quotations/stop-inside', 'tr/de-da'].map(chapterOf)).toEqual(['quotations', 'tr'])
  })
})
