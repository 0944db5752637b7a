import { describe, expect, it } from 'vitest'
import { isNoVerb, speechAfter, tagBefore, verbPattern } from '../../../core/speech/said'

/** Each example has the verb between bars: `He |stressed| that …`. */
function parts(example: string): [string, string] {
  const [before = '', , after = ''] = example.split('|')
  return [before, after]
}

describe('isNoVerb', () => {
  it.each(['It was |stressed| that', 'a |noted| economist', 'the |underlined| words', 'as |noted| above', 'He was clearly |stressed|.'])('%s', (example) => {
    expect(isNoVerb(parts(example)[0])).toBe(true)
  })

  it.each(['He |stressed| that', 'The ministry has |noted| that', 'Smith also |noted| that', '“…,” |explained| Smith'])('a verb: %s', (example) => {
    expect(isNoVerb(parts(example)[0])).toBe(false)
  })
})

describe('speechAfter', () => {
  it.each(['He |stressed| that NATO is ready', 'He |noted|: “We', 'She |underlined|, “We', 'He |noted|, however, that it', 'He |noted| they were late'])('%s', (example) => {
    expect(speechAfter(parts(example)[1])).toBe(true)
  })

  it.each(['He |explained| the plan', 'He |stressed| that point.', 'He |noted| the decline', 'He |explained| how', 'He |stressed| “the need”'])('not in: %s', (example) => {
    expect(speechAfter(parts(example)[1])).toBe(false)
  })
})

describe('tagBefore', () => {
  it.each([
    'It is a buildup, Stoltenberg |explained|.',
    '“We agreed,” Smith |noted| on Monday.',
    '“We agreed,” |noted| Smith.',
    '“We agreed”, the prime minister |noted|, “on all.”',
  ])('%s', (example) => {
    expect(tagBefore(...parts(example))).toBe(true)
  })

  it.each([
    'a gap that nobody |explained|.',
    'the plan, which he |explained|.',
    'Stein, who lives there, |admitted| to it.',
    'The “rebels” |admitted| to being tired.',
    'Marquez, for his part, |noted| the decline.',
  ])('not in: %s', (example) => {
    expect(tagBefore(...parts(example))).toBe(false)
  })
})

describe('verbPattern', () => {
  it('finds whole words as they stand inside a sentence', () => {
    expect('Noted: he noted it, unnoted, pointed out'.match(verbPattern(['noted', 'pointed out']))).toEqual(['noted', 'pointed out'])
  })

  it('finds nothing when there is no verb to find', () => {
    expect('he said'.match(verbPattern([]))).toBeNull()
  })
})
