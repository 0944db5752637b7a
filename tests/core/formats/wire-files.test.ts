import { readFileSync } from 'node:fs'
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

const sample = (JSON.parse(readFileSync(join(import.meta.dirname, '../../stories/nato-dialogue/story.json'), 'utf8')) as SavedStory).story
const stories = { 'the sample': sample, 'a story with everything': fullStory, 'an Arabic story': arabicStory }
const validators: Record<string, Validate> = { 'newsml-g2': g2Problems, nitf: nitfProblems, ninjs: ninjsProblems }
const names: Record<string, string> = {
  'newsml-g2': 'newsml-g2.xml', nitf: 'nitf.xml', ninjs: 'ninjs.json', text: 'text.txt', html: 'html.html',
}

for (const format of formats) {
  it(`writes the sample as ${format.title} the way it was last read and found good`, () => {
    expectGolden(`stories/nato-dialogue/wire/${names[format.id]}`, format.encode(sample, fixedSending).bytes)
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

    for (const [name, story] of Object.entries(stories)) {
      it(`${format.title} of ${name} is valid`, () => {
        expect(problems(format.encode(story, fixedSending).bytes)).toEqual([])
      })
    }

    it(`${format.title} of any story is valid`, () => {
      fc.assert(fc.property(arbitraryStory({ words: 'any' }), (story) => {
        expect(problems(format.encode(story, fixedSending).bytes)).toEqual([])
      }), { numRuns: 200 })
    })
  }
})
