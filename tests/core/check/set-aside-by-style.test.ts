import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import { isForDesk } from '../../../core/check/set-aside'
import type { AsideRow } from '../../../core/check/style'
import { storyOfExample } from '../../../core/check/example'
import type { Story } from '../../../core/story/story'
import { bundledStyle, styleWith } from '../../a-style'

const row = (rule: string, words: string): AsideRow => ({ rule, words, reason: 'Our trade says so', who: 'jane', day: '2026-11-25' })
const storyOf = (text: string): Story => storyOfExample(text, { reads: 'story', language: 'en' })
const said = (story: Story, asides: AsideRow[]): string[] => createChecker(styleWith({}, { asides })).check(story).findings.map(({ rule, text }) => `${rule}: ${text}`)

const twice = storyOf('He spoke at a press conference.\nThe press conference ended. They walked towards it.')

describe('what a style sets aside for all stories', () => {
  it('is every finding of the rule on just these words, and no other', () => {
    const all = said(twice, [])
    const terms = ['words/news-conference: press conference', 'words/news-conference: press conference', 'words/toward: towards']
    expect(all).toEqual(expect.arrayContaining(terms))
    expect(said(twice, [row('words/news-conference', 'press conference')])).toEqual(all.filter((each) => each !== terms[0]))
    expect(said(twice, [row('words/news-conference', 'Press conference'), row('words/toward', 'press conference')])).toEqual(all)
  })

  it('is told with the result, once for each row of which something stands in the story', () => {
    const [used, unused] = [row('words/news-conference', 'press conference'), row('words/toward', 'amongst')]
    expect(createChecker(styleWith({}, { asides: [used, unused] })).check(twice).asides).toEqual([used])
    expect('asides' in createChecker(styleWith({}, { asides: [unused] })).check(twice)).toBe(false)
  })

  it('is the same after any edits as in a story that is checked afresh', () => {
    const sentence = fc.constantFrom('He spoke at a press conference.', 'They walked towards it.', 'A presser followed.', 'It rained.')
    const asides = [row('words/news-conference', 'press conference'), row('words/toward', 'towards')]
    fc.assert(fc.property(fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 }), (versions) => {
      const checker = createChecker(styleWith({}, { asides }))
      let before: Story | null = null
      for (const lines of versions) {
        const whole = storyOf(lines.join('\n'))
        // Paragraphs that have not changed stay the same objects, as in the editor.
        const story: Story = { ...whole, children: whole.children.map((child) => before?.children.find((old) => JSON.stringify(old) === JSON.stringify(child)) ?? child) }
        before = story
        expect(checker.check(story)).toEqual(createChecker(styleWith({}, { asides })).check(story))
      }
    }), { numRuns: 30 })
  })
})

describe('a finding', () => {
  it.each([['press conference', true], ['', false], [' ', false], ['two\nlines', false]])('on %j can be set aside for all stories: %s', (text, can) => {
    expect(isForDesk({ text })).toBe(can)
  })

  it('is not touched by a style that sets nothing aside', () => {
    expect(bundledStyle.asides).toEqual([])
  })
})
