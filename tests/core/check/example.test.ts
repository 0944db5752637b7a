import { describe, expect, it } from 'vitest'
import { exampleOfStory, storyOfExample } from '../../../core/check/example'
import { rules } from '../../../core/rules/index'
import { apostrophe } from '../../../core/rules/punctuation/apostrophe'

const whole = `HEADLINE: Talks end
SUBHEAD: No deal yet
BYLINE: By Agnes Szucs
DATELINE: BRUSSELS (AA)
He said “we agreed.”
CROSSHEAD: Next
ITEM: one
ITEM: two
ROW: a | b
ROW: c | d
NOTE: For clients only
The end.`

describe('an example', () => {
  it('is the same text again after it was a story', () => {
    expect(exampleOfStory(storyOfExample(whole, apostrophe), apostrophe)).toBe(whole)
  })

  it.each(rules.flatMap((rule) => [...rule.wrong.flatMap(([wrong, right]) => (right === null ? [wrong] : [wrong, right])), ...rule.allows].map((example) => [rule.id, example, rule] as const)))('%s: %s', (_id, example, rule) => {
    const again = exampleOfStory(storyOfExample(example, rule), rule)
    expect(exampleOfStory(storyOfExample(again, rule), rule)).toBe(again)
    const texts = (text: string): string => text.replace(/^(?:BYLINE|DATELINE|DATE): .*\n?/gm, '').replace(/^[A-Z]+: /gm, '').trim()
    expect(texts(again).split('\n').toSorted()).toEqual(texts(example).split('\n').toSorted())
  })

  it('has its quotations marked and their speakers named', () => {
    const { quotations } = storyOfExample('“We agreed,” Jens Stoltenberg said.', apostrophe)
    expect(quotations.map(({ speaker }) => speaker)).toEqual(['Stoltenberg'])
  })

  it('carries the day of the story without showing it', () => {
    const { dateline } = storyOfExample('DATE: 2022-02-14\nHe left.', apostrophe)
    expect(dateline).toMatchObject({ city: 'Brussels', date: '2022-02-14', showsDate: false })
  })
})
