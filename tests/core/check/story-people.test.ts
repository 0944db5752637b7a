import { describe, expect, it } from 'vitest'
import { readByline, readChild, readDateline } from '../../../core/check/reading'
import { storyOfExample } from '../../../core/check/example'
import { readStory } from '../../../core/check/story-reading'
import { peopleInStory, plainName, startWithTitle } from '../../../core/check/story-people'
import { secondReference } from '../../../core/rules/people/second-reference'
import { styleWith } from '../../a-style'

const style = styleWith()

function reading(example: string) {
  const { language, ...story } = storyOfExample(example, secondReference)
  return readStory({ ...story, language }, (part) => (
    'name' in part ? readByline(part, language) : 'city' in part ? readDateline(part, language) : readChild(part, language)
  ))
}

/** Each person as `subject: mention, mention`, quoted ones in quotation marks, ambiguous ones with a question mark. */
function people(example: string): string[] {
  return peopleInStory(reading(example), style).map(({ subject, mentions }) => (
    `${subject}: ${mentions.map(({ text, quoted, ambiguous }) => (quoted ? `“${text}”` : text) + (ambiguous ? '?' : '')).join(', ')}`
  ))
}

describe('peopleInStory', () => {
  it('knows people by their cards, and two full names of one card as one person', () => {
    expect(people('Ivan Duque spoke.\nIvan Duque Marquez left.\nDuque slept.')).toEqual(['ivan-duque-marquez: Ivan Duque, Ivan Duque Marquez, Duque'])
  })

  it('knows others by their names', () => {
    expect(people('Lena Hofer, 45, spoke.\nHofer left. “I saw Hofer,” Carl Miller said.')).toEqual(['Lena Hofer: Lena Hofer, Hofer, “Hofer”', 'Carl Miller: Carl Miller'])
  })

  it('calls a name ambiguous only where another person has it', () => {
    expect(people('Carl Smith met Mary Smith.\nSmith left.').join().includes('Smith?')).toBe(true)
    expect(people('Ivan Duque met Ivan Duque Marquez.\nDuque left.').join().includes('?')).toBe(false)
  })

  it('makes the table once for a reading and a style', () => {
    const story = reading('Lena Hofer, 45, spoke.')
    expect(peopleInStory(story, style)).toBe(peopleInStory(story, style))
    expect(peopleInStory(story, { ...style })).not.toBe(peopleInStory(story, style))
  })
})

describe('startWithTitle', () => {
  it.each<[string, string]>([
    ['Later, Foreign Minister Jane Smith left.', 'Foreign Minister Jane Smith'],
    ['Jane Smith, the foreign minister, left.', 'Jane Smith'],
    ['government spokesperson Jane Smith left.', 'government spokesperson Jane Smith'],
  ])('%s', (example, expected) => {
    const [mention] = peopleInStory(reading(example), style)[0]!.mentions
    expect(mention!.at.reading.text.slice(startWithTitle(mention!), mention!.to)).toBe(expected)
  })
})

describe('plainName', () => {
  it('takes accents and case away', () => {
    expect(['Iván', 'Márquez', 'Yılmaz', 'İnönü', 'Ñandú'].map(plainName)).toEqual(['ivan', 'marquez', 'yılmaz', 'inonu', 'nandu'])
  })
})
