import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import { setAsideRecord } from '../../../core/check/set-aside'
import type { BlockRule } from '../../../core/check/rule'
import type { Story, StoryChild } from '../../../core/story/story'
import { bundledStyle } from '../../a-style'

const goats: BlockRule = {
  id: 'words/goat', level: 'warning', language: 'any', source: 'Test', says: { found: 'There is a goat.' }, wrong: [], allows: [], reads: 'block',
  fields: ['headline', 'body'],
  *check({ prose }) { for (const { index, 0: found } of prose.matchAll(/goats?/g)) yield { from: index, to: index + found.length } },
}
const checker = createChecker(bundledStyle, [goats])
const found = (story: Story): string[] => checker.check(story).findings.map(({ place }) => `${place.field} ${place.block} ${place.from}`)

const story = storyOfExample('HEADLINE: The goat\nA cow met the goat there.\nThe goat of the farm left with the other goat again.', goats)

function aside(at: number, extent: 'once' | 'story' = 'once'): Story {
  const finding = checker.check(story).findings[at]!
  return { ...story, setAside: [setAsideRecord(finding, { reason: 'It was a goat.', extent, by: 'Editor', at: '2022-02-14T18:00:00+01:00' })] }
}

function withText(base: Story, child: number, text: string): Story {
  return { ...base, children: base.children.with(child, { ...base.children[child]!, children: [{ text }] } as StoryChild) }
}

describe('a finding that is set aside', () => {
  it('is not told again, and the others are', () => {
    expect(found(story)).toEqual(['headline 0 4', 'body 0 14', 'body 1 4', 'body 1 41'])
    expect(found(aside(1))).toEqual(['headline 0 4', 'body 1 4', 'body 1 41'])
  })

  it('stays so when its text moves: to another block, or along its own', () => {
    const set = aside(1)
    expect(found({ ...set, children: [set.children[0]!, set.children[2]!, set.children[1]!] })).toEqual(['headline 0 4', 'body 0 4', 'body 0 41'])
    expect(found(withText(set, 1, 'Yesterday, as they say, a cow met the goat there.'))).toEqual(['headline 0 4', 'body 1 4', 'body 1 41'])
    expect(found(withText(set, 1, 'A cow  met the goat\u00a0there.'))).toEqual(['headline 0 4', 'body 1 4', 'body 1 41'])
  })

  it('is told again once its words or the words beside it are others', () => {
    expect(found(withText(aside(1), 1, 'A cow met the goats there.'))).toContain('body 0 14')
    expect(found(withText(aside(1), 1, 'A cow met the goat nowhere.'))).toContain('body 0 14')
    expect(found(withText(aside(1), 1, 'A cow left the goat there.'))).toContain('body 0 15')
  })

  it('is told in another field', () => {
    expect(found(withText(aside(1), 0, 'A cow met the goat there.'))).toContain('headline 0 14')
  })

  it('takes with it all of its rule when the whole story was meant', () => {
    expect(found(aside(2, 'story'))).toEqual([])
  })

  it('survives another wording of the rule, which is not part of its key', () => {
    const reworded = createChecker(bundledStyle, [{ ...goats, level: 'error', says: { found: 'We do not print goats.' } }])
    expect(reworded.check(aside(1)).findings).toHaveLength(3)
  })

  it('keeps what it was about, why, who and when', () => {
    expect(aside(1).setAside).toEqual([{
      key: 'words/goat | body | goat | met the | there.', rule: 'words/goat', text: 'goat', reason: 'It was a goat.', extent: 'once', by: 'Editor', at: '2022-02-14T18:00:00+01:00',
    }])
  })
})
