import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatById, formats } from '../../../core/formats/index'
import type { SavedStory } from '../../../core/story/saved'
import { arbitraryStory } from '../../arbitrary-story'
import { expectGolden } from '../../golden'
import type { Validate } from '../../standards'
import { describeStandards, g2Problems, ninjsProblems, nitfProblems } from '../../standards'
import { arabicStory, fixedSending, fullStory } from './full-story'

const folder = join(import.meta.dirname, '../../stories')
const golden = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'story.json'))).map((name) => ({
  name, story: (JSON.parse(readFileSync(join(folder, name, 'story.json'), 'utf8')) as SavedStory).story,
}))
const stories = [...golden, { name: 'a story with everything', story: fullStory }, { name: 'an Arabic story', story: arabicStory }]
const validators: Record<string, Validate> = { 'newsml-g2': g2Problems, nitf: nitfProblems, ninjs: ninjsProblems }

for (const format of formats) {
  it.each(golden)(`writes $name as ${format.title} the way it was last accepted`, ({ name, story }) => {
    expectGolden(`stories/${name}/wire/story${format.extension}`, format.encode(story, fixedSending).bytes)
  })

  it(`writes the same bytes of ${format.title} for the same story`, () => {
    fc.assert(fc.property(arbitraryStory(), (story) => {
      const before = JSON.stringify(story)
      expect(format.encode(story, fixedSending)).toEqual(format.encode(structuredClone(story), fixedSending))
      expect(JSON.stringify(story)).toBe(before)
    }), { numRuns: 30 })
  })
}

describeStandards('against the published schemas', () => {
  for (const [id, problems] of Object.entries(validators)) {
    const format = formatById(id)!

    it.each(stories)(`${format.title} of $name is valid`, ({ story }) => {
      expect(problems(format.encode(story, fixedSending).bytes)).toEqual([])
    })

    it(`${format.title} of any story is valid`, () => {
      fc.assert(fc.property(arbitraryStory({ words: 'any' }), (story) => {
        expect(problems(format.encode(story, fixedSending).bytes)).toEqual([])
      }), { numRuns: 200 })
    })
  }
})
