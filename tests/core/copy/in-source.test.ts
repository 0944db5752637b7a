import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inSource } from '../../../core/copy/in-source'
import { rawFromText } from '../../../core/copy/raw-from-text'
import { storyFromCopy } from '../../../core/copy/read-copy'
import type { Field } from '../../../core/story/place'
import { fieldText } from '../../../core/story/text'
import { fixedDesk } from '../../desk'

/** The stretch of the source at which words of a field stand, as it is there. */
function found(source: string, field: Field, block: number, words: string): string | null {
  const story = storyFromCopy(rawFromText(source), fixedDesk())
  const from = fieldText(story, field, block).indexOf(words)
  expect(from, words).toBeGreaterThanOrEqual(0)
  const span = inSource(source, story)({ field, block, from, to: from + words.length })
  return span && source.slice(span.from, span.to)
}

const copy = `Storm closes the airport of Brussels

By Ayse Demir

BRUSSELS (AA) - A storm closed the airport of Brussels on
Monday, the mayor’s office said. Nobody was hurt when the roof
of a hall came down, but trains did not run for some hours.

The airport of Brussels will open again on Tuesday, the office
said. Passengers were asked to come later than they had meant
to, and to look at the page of their airline before they leave.

- First the trams
- Then the trains
`

describe('the place of a story’s words in the text it was read from', () => {
  it.each<[Field, number, string, string]>([
    ['headline', 0, 'closes', 'closes'],
    ['body', 0, 'A storm closed', 'A storm closed'],
    ['body', 0, 'Brussels on Monday', 'Brussels on\nMonday'],
    ['body', 1, 'the office said', 'the office\nsaid'],
    ['body', 2, 'the trains', 'the trains'],
    ['byline', 0, 'Ayse', 'Ayse'],
  ])('in %s %i: %s', (field, block, words, there) => {
    expect(found(copy, field, block, words)).toBe(there)
    // With the line ends of another system, and a mark at the beginning that cannot be seen.
    expect(found(`\ufeff${copy.replaceAll('\n', '\r\n')}`, field, block, words)).toBe(there.replaceAll('\n', '\r\n'))
  })

  it('is that of the second of two alike, in the second', () => {
    const story = storyFromCopy(rawFromText(copy), fixedDesk())
    const from = fieldText(story, 'body', 1).indexOf('airport of Brussels')
    expect(inSource(copy, story)({ field: 'body', block: 1, from, to: from + 7 })!.from).toBe(copy.lastIndexOf('airport of Brussels'))
  })

  it('covers both signs of a letter that the source has in two', () => {
    const source = copy.replaceAll('Ayse', 'Ays\u0327e').replace('storm closed', 'stórm closed'.normalize('NFD'))
    expect(found(source, 'body', 0, 'stórm')).toBe('stórm'.normalize('NFD'))
  })

  it('is the very space between two words', () => {
    expect(found(copy, 'body', 0, ' storm ')).toBe(' storm ')
    expect(found(copy.replace('storm closed', 'storm \u00a0closed'), 'body', 0, 'storm')).toBe('storm')
  })

  it('is none for words that are not there', () => {
    const story = storyFromCopy(rawFromText(copy), fixedDesk())
    const other = { ...story, children: [{ type: 'headline' as const, children: [{ text: 'Elsewhere' }] }, ...story.children.slice(1)] }
    expect(inSource(copy, other)({ field: 'headline', block: 0, from: 0, to: 4 })).toBeNull()
    expect(inSource(copy, story)({ field: 'slug', block: 0, from: 0, to: 2 })).toBeNull()
  })

  it('holds the same words, whichever they are and however the lines are broken', () => {
    const word = fc.constantFrom('storm', 'İzmir’de', '“closed”', 'naïve', '12,5', 'the', 'airport', 'said.', 'Monday', '🙂')
    const paragraph = fc.array(word, { minLength: 12, maxLength: 40 })
    const breaks = fc.constantFrom(' ', '\u00a0', ' ', ' ')
    fc.assert(fc.property(fc.array(paragraph, { minLength: 2, maxLength: 6 }), fc.array(breaks, { minLength: 5 }), fc.nat(), fc.nat(), (paragraphs, gaps, a, b) => {
      const source = `Storm closes the airport\n\n${paragraphs.map((words) => `So ${words.map((each, index) => each + gaps[index % gaps.length]!).join('').trim()} it was.`).join('\n\n')}\n`
      const story = storyFromCopy(rawFromText(source), fixedDesk())
      const where = inSource(source, story)
      story.children.slice(1).forEach((_child, block) => {
        const text = fieldText(story, 'body', block)
        if (text === '') return
        const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
        const span = where({ field: 'body', block, from, to })
        if (span) expect(source.slice(span.from, span.to).replace(/\s+/g, '')).toBe(text.slice(from, to).replace(/\s+/g, ''))
      })
    }))
  })
})
