import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readCopyFile, readPaste } from '../../../electron/reading/read-copy-file'
import { problemInWords, storySchema } from '../../../electron/story-schema'
import type { Story } from '../../../core/story/story'
import { fixedDesk } from '../../desk'

const stories = import.meta.dirname + '/../../stories'

/** What is wrong with a story, in words; empty when it is whole. */
function problem(story: Story): string {
  const read = v.safeParse(storySchema, JSON.parse(JSON.stringify(story)))
  return read.success ? '' : problemInWords(read.issues[0])
}

describe('what copy becomes is a whole story', () => {
  it.each(readdirSync(stories).filter((name) => existsSync(`${stories}/${name}/copy.txt`)))('%s', async (name) => {
    const answer = await readCopyFile(`${name}.txt`, readFileSync(`${stories}/${name}/copy.txt`), fixedDesk())
    expect(answer.ok && problem(answer.value)).toBe('')
  })

  it('whatever is pasted', async () => {
    const piece = fc.constantFrom('<p>', '</p>', '<h1>', '<ul><li>', '</li></ul>', '<table><tr><td>', '<td>', '<b>', '<br>', '“', '”', '"', "'", 'Kaynak:',
      '<a href="https://a.b/">', 'ANKARA (AA) - ', 'By Jane Doe', ' said ', 'Ayşe Işık', '. ', '\n', '\t', '- ', '1. ', '&nbsp;', '<blockquote>', '<nav>', '<li>')
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    await fc.assert(fc.asyncProperty(text, fc.boolean(), async (pasted, isHtml) => {
      const answer = await readPaste(isHtml ? '' : pasted, isHtml ? pasted : '', fixedDesk())
      expect(answer.ok ? problem(answer.value) : answer.failure.code).toMatch(/^(?:empty)?$/)
    }), { numRuns: 400 })
  })
})
