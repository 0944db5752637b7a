import { describe, expect, it } from 'vitest'
import { guideOf } from '../../../../core/check/guide'
import { rules } from '../../../../core/rules/index'
import { guideWith } from '../../../../renderer/panels/guide/guide-with'
import { bundledStyle } from '../../../a-style'

const guide = guideOf(rules, bundledStyle)
const ids = (text: string) => guideWith(guide, text).map(({ id }) => id)

describe('the rules that hold certain words', () => {
  it.each<[string, string]>([
    ['quotations/stop-inside', 'quotations/stop-inside'],
    ['full stop inside', 'quotations/stop-inside'],
    ['STOP full', 'quotations/stop-inside'],
    ['better path', 'quotations/stop-inside'],
    ['Ap Stylebook quotation MARKS', 'quotations/stop-inside'],
    ['severe consequences', 'quotations/stop-inside'],
  ])('for “%s” hold %s', (text, id) => {
    expect(ids(text)).toContain(id)
    expect(ids(text).length).toBeLessThan(guide.length / 4)
  })

  it('are all for no words, and none for words that nobody wrote', () => {
    expect(ids('  ')).toEqual(guide.map(({ id }) => id))
    expect(ids('xyzzy plugh')).toEqual([])
  })
})
