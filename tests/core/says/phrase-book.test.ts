import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../core/says/language'
import { phraseBook } from '../../../core/says/phrase-book'

const book = phraseBook([['Inside throughout', 'Hep içeride'], ['{form} throughout', 'Hep {form}'], ['“{a}” (or {b}) is $1.', '“{b}” ya da {a}.']])

describe('a phrase book', () => {
  it.each([
    ['Inside throughout', 'Hep içeride'],
    ['“%” throughout', 'Hep “%”'],
    ['“x” (or y) is $1.', '“y” ya da x.'],
    ['Inside', null],
    ['Not so, Inside throughout?', null],
    ['', null],
  ])('%j is %j', (english, other) => {
    expect(book(english)).toBe(other)
  })

  it('takes what is filled in as it is, whatever signs it has', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }).filter((words) => words !== 'Inside'), (words) => {
      expect(book(`${words} throughout`)).toBe(`Hep ${words}`)
    }))
  })
})

describe('the language of a tag', () => {
  it.each([['tr', 'tr'], ['tr-TR', 'tr'], ['tr_TR.UTF-8', 'tr'], ['TR', 'tr'], ['en-GB', 'en'], ['C.UTF-8', 'en'], ['', 'en'], ['de', 'en'], ['trk', 'en']])('%j is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
})
