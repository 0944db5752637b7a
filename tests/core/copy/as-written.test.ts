import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import { asWritten, holdingUpNothing } from '../../../core/copy/as-written'
import { wholeLines } from '../../../core/copy/in-source'
import { rawFromText } from '../../../core/copy/raw-from-text'
import { storyFromCopy } from '../../../core/copy/read-copy'
import { body, nodeText } from '../../../core/story/text'
import { bundledStyle } from '../../a-style'
import { fixedDesk } from '../../desk'

const copy = `Harbor reopens after storm

BRUSSELS (AA) - The harbor reopened on Monday, the mayor said.

Share this article

Two ships left for Ostend in the after\u200Bnoon.

This news has been read 137 times in total
`

describe('copy read as it is written', () => {
  const tidy = storyFromCopy(rawFromText(copy), fixedDesk())
  const written = asWritten(storyFromCopy(rawFromText(copy, 'kept'), fixedDesk()))

  it('has the page’s lines where they stood, which import alone takes off', () => {
    expect(tidy.leftOut.map(({ text }) => text)).toEqual(['Share this article', 'This news has been read 137 times in total'])
    expect(body(written).map(nodeText)).toEqual([
      'The harbor reopened on Monday, the mayor said.', 'Share this article', 'Two ships left for Ostend in the after\u200Bnoon.',
      'This news has been read 137 times in total',
    ])
    expect(written.leftOut).toEqual([])
  })

  it('is told of each of them, and of what cannot be seen', () => {
    const said = (story: typeof tidy): string[] => createChecker(bundledStyle).check(story).findings.map(({ rule }) => rule)
    expect(said(written)).toEqual(expect.arrayContaining(['leftovers/share', 'leftovers/read-count', 'punctuation/invisible']))
    expect(said(tidy).filter((rule) => /^leftovers|invisible/.test(rule))).toEqual([])
  })
})

it('of what import mends by itself, nothing holds the copy up', () => {
  const story = asWritten(storyFromCopy(rawFromText(copy.replace('the mayor said', 'the the mayor said'), 'kept'), fixedDesk()))
  const errors = holdingUpNothing(createChecker(bundledStyle).check(story).findings).filter(({ level }) => level === 'error')
  expect(errors.map(({ rule }) => rule)).toEqual(['punctuation/doubled-word'])
})

describe('the lines that a stretch fills', () => {
  it.each([
    ['One.\n\nShare\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['Share\n\nTwo.\n', 'Two.\n'],
    ['One.\nShare\nTwo.\n', 'One.\nTwo.\n'],
    ['One.\n\nShare', 'One.\n\n'],
    ['One. Share\n', 'One. \n'],
    ['One.\r\n\r\nShare\r\n\r\nTwo.', 'One.\r\n\r\nTwo.'],
  ])('of %j leave %j', (text, left) => {
    const from = text.indexOf('Share')
    const lines = wholeLines(text, { from, to: from + 5 })
    expect(text.slice(0, lines.from) + text.slice(lines.to)).toBe(left)
  })
})
