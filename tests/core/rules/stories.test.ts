import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import type { SavedStory } from '../../../core/story/saved'
import { styleFor } from '../../a-style'
import { expectGolden } from '../../golden'

const stories = import.meta.dirname + '/../../stories'

describe('a golden story, in the style for its language, gives the findings kept beside it', () => {
  it.each(readdirSync(stories).filter((name) => existsSync(`${stories}/${name}/story.json`)))('%s', (name) => {
    const { story } = JSON.parse(readFileSync(`${stories}/${name}/story.json`, 'utf8')) as SavedStory
    const { findings, abstentions } = createChecker(styleFor(story.language)).check(story)
    const lines = findings.map(({ rule, level, place: { field, block, from, to }, text, related, fixes }) => ({
      rule, level, place: `${field} ${block} ${from}-${to}`, text,
      ...(related.length > 0 ? { related: related.map(({ place, text: words }) => `${place.field} ${place.block} ${place.from}-${place.to} ${words}`) } : {}),
      fixes: fixes.map(({ title }) => title),
    }))
    expectGolden(`stories/${name}/findings.json`, JSON.stringify({ findings: lines, abstentions }, null, 2) + '\n')
  })
})
