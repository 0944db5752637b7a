import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import type { StyleOptions } from '../../../core/check/style'
import { leadIn } from '../../../core/rules/quotations/lead-in'
import { styleWith } from '../../a-style'

function said(text: string, house: StyleOptions['leadIn']): string[] {
  const { findings } = createChecker(styleWith({ leadIn: house }), [leadIn]).check(storyOfExample(text, leadIn))
  return findings.map(({ text: words, fixes }) => `${words} → ${fixes[0]?.title}`)
}

describe('the sign before a sentence of speech', () => {
  it.each<[StyleOptions['leadIn'], string, string[]]>([
    ['colon', 'He said, “We agreed on all of it.”', [', → :']],
    ['colon', 'He said, “We agreed on all of it. Then we left.”', [', → :']],
    ['colon', 'He said: “We agreed on all of it.”', []],
    ['colon', '“We agreed,” he said, “And we left it at that.”', []],
    ['colon', 'He said “We agreed on all of it.”', ['said → said:']],
    ['comma', 'He said: “We agreed on all of it.”', [': → ,']],
    ['comma', 'He said: “We agreed on all of it. Then we left.”', []],
    ['comma', 'He said “We agreed on all of it.”', ['said → said,']],
    ['as-found', 'He said: “We agreed on it.” Then he added, “We left at once.”', []],
  ])('is the house’s, a %s: %s', (house, text, found) => {
    expect(said(text, house)).toEqual(found)
  })
})
