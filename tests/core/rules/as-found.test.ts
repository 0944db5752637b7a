import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import { asFound } from '../../../core/check/style'
import { ruleById } from '../../../core/rules/index'
import { styleWith } from '../../a-style'

function levels(id: string, example: string): string[] {
  const rule = ruleById(id)!
  return createChecker({ ...styleWith(asFound), switches: {} }, [rule]).check(storyOfExample(example, rule)).findings.map(({ level }) => level)
}

describe('a style that takes every form', () => {
  it.each([
    ['punctuation/apostrophe', "It was the minister's plan."],
    ['punctuation/apostrophe', "It was the minister's plan. They didn't like it, and it isn’t clear."],
    ['quotations/straight', 'He saw the "world" and left.'],
    ['punctuation/dash', 'The talks -- all of them -- failed.'],
    ['numbers/percent', 'HEADLINE: Prices rise 5 pct\nPrices rose 5 percent.'],
  ])('leaves alone what a house may have chosen: %s, “%s”', (id, example) => {
    expect(levels(id, example)).toEqual([])
  })

  it.each([
    ['punctuation/apostrophe', "It was the minister's plan. They didn’t like it, and it isn’t clear."],
    ['quotations/straight', 'He saw the "world" and left.\n“They left,” he said.'],
    ['punctuation/dash', 'The talks — all of them — failed.\nHe left -- for good.'],
    ['numbers/percent', 'Prices rose 5 pct in May.\nPrices rose 6 percent in June. They rose 7 percent in July.'],
  ])('tells once of a mixture, as a warning: %s, “%s”', (id, example) => {
    expect(levels(id, example)).toEqual(['warning'])
  })
})
