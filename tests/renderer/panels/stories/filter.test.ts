import { describe, expect, it } from 'vitest'
import type { StorySummary } from '../../../../electron/contract'
import { storiesWith } from '../../../../renderer/panels/stories/filter'

const story = (slug: string, headline: string): StorySummary =>
  ({ id: slug, slug, headline, version: 1, savedAt: '2026-01-05T09:00:00Z', state: 'draft' })

const stories = [
  story('nato-dialogue', 'NATO remains ready for dialogue with Russia: Stoltenberg'),
  story('istanbul-deprem', 'İSTANBUL ve ISPARTA’da deprem'),
]

describe('storiesWith', () => {
  it.each([
    ['', ['nato-dialogue', 'istanbul-deprem']],
    ['stolten', ['nato-dialogue']],
    ['russia nato', ['nato-dialogue']],
    ['istanbul', ['istanbul-deprem']],
    ['İstanbul', ['istanbul-deprem']],
    ['ısparta', ['istanbul-deprem']],
    ['nato istanbul', []],
  ])('“%s” finds %j', (text, slugs) => {
    expect(storiesWith(stories, text).map(({ slug }) => slug)).toEqual(slugs)
  })
})
