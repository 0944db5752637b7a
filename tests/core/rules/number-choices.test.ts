import { describe, expect, it } from 'vitest'
import { applyFix } from '../../../core/check/apply-fix'
import { createChecker } from '../../../core/check/check'
import { exampleOfStory, storyOfExample } from '../../../core/check/example'
import { ruleById } from '../../../core/rules/index'
import type { StyleOptions } from '../../../core/check/style'
import { styleWith } from '../../a-style'

function mended(id: string, example: string, options: Partial<StyleOptions>): string {
  const rule = ruleById(id)!
  const checker = createChecker({ ...styleWith(options), switches: {} }, [rule])
  let story = storyOfExample(example, rule)
  for (let round = 0; round < 10; round++) {
    const fix = checker.check(story).findings.flatMap(({ fixes }) => fixes.slice(0, 1))[0]
    if (!fix) break
    story = applyFix(story, fix)
  }
  return exampleOfStory(story, rule)
}

function levels(id: string, example: string): string[] {
  const rule = ruleById(id)!
  return createChecker({ ...styleWith(), switches: {} }, [rule]).check(storyOfExample(example, rule)).findings.map(({ level }) => level)
}

describe('a house that chooses otherwise', () => {
  it.each<[string, Partial<StyleOptions>, string, string]>([
    ['numbers/percent', { percent: 'two-words' }, 'Up 5%, 6 percent and 7 per cent.', 'Up 5 per cent, 6 per cent and 7 per cent.'],
    ['numbers/percent', { percent: 'sign' }, 'Up 5%, 6 percent and five percent.', 'Up 5%, 6% and five percent.'],
    ['time/month-short', { months: 'whole' }, 'They met there on Feb. 14 and on March 3.', 'They met there on February 14 and on March 3.'],
    ['time/clock', { clock: '24-hour' }, 'From 9 a.m. to 5:30 p.m. daily. At 12 p.m. they left at 6 p.m.', 'From 09:00 to 17:30 daily. At 12:00 they left at 18:00.'],
    ['money/dollar-form', { dollars: 'word' }, 'It paid $5 million, not US$1 and not $5 to $6 million.', 'It paid 5 million dollars, not 1 dollar and not $5 to $6 million.'],
    ['money/euro', { euros: 'word' }, 'It paid €5 million in Euros.', 'It paid 5 million euros in euros.'],
    ['numbers/millions', { millions: 'letter' }, 'It paid $5m and 1,500,000 euros.', 'It paid $5m and 1.5 million euros.'],
    ['numbers/age', { ages: 'words' }, 'The 6-year-old girl, the 12-year-old boy and the six-year-old twins', 'The six-year-old girl, the 12-year-old boy and the six-year-old twins'],
  ])('%s with %o', (id, options, wrong, right) => {
    expect(mended(id, wrong, options)).toBe(right)
    expect(mended(id, right, options)).toBe(right)
  })
})

describe('a form of another house', () => {
  it.each([
    ['numbers/percent', 'Up 5% in May.\nUp 6% in June.', 'Up 5% in May.\nUp 6 percent in June.'],
    ['money/dollar-form', 'It paid 5 million dollars.\nIt lost 3 million dollars.', 'It paid 5 million dollars.\nIt lost $3 million.'],
    ['time/month-short', 'They met there on February 14.\nThey left on February 15.', 'They met there on February 14.\nThey left on Feb. 15.'],
    ['places/turkiye', 'He left Turkey.\nHe knows Turkey.', 'He left Turkey.\nHe knows Türkiye.'],
  ])('is one warning for the story, and an error only beside the house’s own: %s', (id, throughout, mixed) => {
    expect(levels(id, throughout)).toEqual(['warning'])
    expect(levels(id, mixed)).toEqual(['error'])
  })
})
