import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import { isActive } from '../../../core/check/in-force'
import { rulesOf } from '../../../core/check/rules-of'
import { asFound } from '../../../core/check/style'
import { ruleById, rules } from '../../../core/rules/index'
import { styleWith } from '../../a-style'

/** What a style that takes every form says of a story: the rule, the words, and what becomes of them. */
function said(id: string, text: string, options: Partial<typeof asFound> = {}): string[] {
  const rule = ruleById(id)!
  const style = styleWith({ ...asFound, ...options }, { switches: {} })
  return createChecker(style, [rule]).check(storyOfExample(text, rule)).findings.map((finding) => `${finding.text} → ${finding.fixes[0]?.title ?? '?'} (${finding.level})`)
}

describe('a style that leaves a choice as found', () => {
  it.each([
    ['numbers/percent', 'Prices rose 5 percent.\nThey fell 3 percent. Wages rose 2%.', ['% → percent (warning)']],
    ['numbers/percent', 'Prices rose 5%.\nThey fell 3%. Wages rose 2 percent.', [' percent → % (warning)']],
    ['time/month-short', 'They met on Feb. 14.\nThey left on Feb. 15 and came back on August 3.', ['August → Aug. (warning)']],
    ['time/clock', 'It began at 5pm.\nIt ended at 7pm and not at 8 p.m. as planned.', ['8 p.m. → 8pm (warning)']],
    ['money/dollar-form', 'It paid $5 million and $3 million.\nIt got 2 million dollars.', ['2 million dollars → $2 million (warning)']],
    ['numbers/millions', 'It paid $5m and $3bn.\nIt got $2 million.', [' million → m (warning)']],
    ['organizations/points', 'The U.S. left. The U.S. came.\nThe US stayed.', ['US → U.S. (warning)']],
    ['organizations/case', 'NATO met.\nThe Nato-led troops left.', ['Nato → NATO (error)']],
    ['places/turkiye', 'Türkiye agreed.\nTalks in Turkey went on.', ['Turkey → Türkiye (error)']],
  ])('%s tells what is mixed in: %s', (id, text, found) => {
    expect(said(id, text)).toEqual(found)
  })

  it.each([
    ['numbers/percent', 'Prices rose 5 per cent.'],
    ['numbers/percent', 'Prices rose 5%.'],
    ['time/month-short', 'They met on February 14.'],
    ['time/clock', 'It began at 5 pm and ended at 7 pm.'],
    ['money/dollar-form', 'It paid 5 million dollars.'],
    ['money/euro', 'It paid 5 million euros.'],
    ['numbers/millions', 'It paid $5m.'],
    ['organizations/points', 'The U.S. and the EU met at the UN.'],
    ['organizations/case', 'The Nato-led troops left.'],
    ['places/turkiye', 'Talks in Turkey went on.'],
    ['numbers/age', 'Police found the six-year-old girl.'],
    ['quotations/in-headline', 'NATO ready for “meaningful dialogue”'],
  ])('%s is silent on: %s', (id, text) => {
    expect(said(id, text)).toEqual([])
  })

  it('keeps every rule silent that is about one choice', () => {
    const style = styleWith(asFound, { switches: {} })
    const about = rules.filter(({ chosen }) => chosen)
    expect(about.length).toBeGreaterThan(5)
    expect(about.filter((rule) => isActive(rule, style)).map(({ id }) => id)).toEqual([])
  })
})

it('a style with points finds the acronyms that have none', () => {
  expect(said('organizations/points', 'The US left. The U.S. came.', { acronymPoints: 'with' })).toEqual(['US → U.S. (error)'])
})

it('a style that does not go by cards is told of one person under two names', () => {
  const text = 'Colombian President Ivan Duque Marquez spoke.\nAllies of Marquez left.\nFriends of Duque stayed.'
  const rule = ruleById('people/one-person-two-names')!
  const found = (off: boolean) => {
    const style = styleWith({}, { switches: off ? { 'people/second-reference': { off: true, because: 'As found' } } : {} })
    return createChecker(style, rulesOf(style).filter(({ id }) => id === rule.id)).check(storyOfExample(text, rule)).findings.length
  }
  expect([found(true), found(false)]).toEqual([1, 0])
})
