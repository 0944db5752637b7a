import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeStandards, g2Problems, ninjsProblems, nitfProblems, standardsFile } from './standards'
import type { Validate } from './standards'

const samples: [string, Validate, 'valid' | 'invalid'][] = [
  ['newsml-g2/examples/invalid', g2Problems, 'invalid'],
  ['combined/examples/invalid', g2Problems, 'invalid'],
  ['nitf/examples/valid', nitfProblems, 'valid'],
  ['nitf/examples/invalid', nitfProblems, 'invalid'],
  ['ninjs/examples/3.1/valid', ninjsProblems, 'valid'],
  ['ninjs/examples/3.1/invalid', ninjsProblems, 'invalid'],
]

describeStandards('the validators', () => {
  for (const [path, problems, expected] of samples) {
    it(`find the samples in ${path} ${expected}`, () => {
      const files = readdirSync(standardsFile(path))
      expect(files.length).toBeGreaterThan(0)
      for (const file of files) {
        const found = problems(readFileSync(standardsFile(`${path}/${file}`)))
        expect(found.length > 0, `${file}: ${found.join('; ')}`).toBe(expected === 'invalid')
      }
    })
  }

  it('find the official NewsML-G2 text documents valid', () => {
    for (const file of ['LISTING_2_NewsML-G2_Text_Document.xml', 'LISTING_22_Sports_story_in_NewsML-G2NITF.xml']) {
      expect(g2Problems(readFileSync(standardsFile(`newsml-g2/examples/valid/${file}`))), file).toEqual([])
    }
  })
})
