import type { StoryRule } from '../../check/rule'
import { peopleInStory, placeOf, plainName, type MentionAt } from '../../check/story-people'
import { capitalize } from '../../text/casing'
import { startsSentence } from '../../text/sentence-start'

/** A family name without the small word that belongs to it. */
export const particle: StoryRule = {
  id: 'people/particle',
  level: 'error',
  language: 'en',
  source: 'BBC News style guide, names',
  says: { lost: '{right} is the family name; {text} alone is not.' },
  wrong: [
    ['Osama bin Laden hid.\nThey found Laden there.', 'Osama bin Laden hid.\nThey found bin Laden there.'],
    ['Ursula von der Brink spoke.\nBrink left, and Brink’s staff with her.', 'Ursula von der Brink spoke.\nVon der Brink left, and von der Brink’s staff with her.'],
  ],
  allows: [
    'Osama bin Laden hid.\nBin Laden was found there.',
    'Alexander Van der Bellen spoke.\nVan der Bellen left.',
    'Dominique de Villepin spoke.\nVillepin left.',
    'Muqtada al-Sadr spoke.\nSadr left.',
    'Osama bin Laden hid.\n“Laden is dead,” Jane Smith said.',
    'Mohammed bin Salman met King Salman.\nSalman left.',
    'Osama bin Laden met Carl Laden.\nLaden left.',
    'Jan van der Berg lives in the town of Berg.',
  ],
  reads: 'story',
  *check(story, style) {
    for (const { tokens, mentions, subject } of peopleInStory(story, style)) {
      const family = wholeFamily(tokens)
      if (family === '') continue
      const last = plainName(tokens.at(-1)!)
      const short = mentions.filter((mention) => !mention.quoted && !mention.ambiguous && plainName(mention.text) === last)
      // `King Salman` beside Mohammed bin Salman: the name is another's.
      if (short.some(({ title }) => title !== '')) continue
      for (const mention of short.filter(isAlone)) {
        const right = startsSentence(mention.at.reading.text, mention.from) ? capitalize(family, 'en') : family
        yield { ...placeOf(mention), subject, values: { right: family }, instead: right }
      }
    }
  },
}

/** `bin Laden`, `von der Leyen`: names that nobody prints without. A lone `de` or `von` some houses drop. */
function wholeFamily(tokens: readonly string[]): string {
  const joined = tokens.slice(1).join(' ')
  return /^(?:bin|ibn|abu|umm|v[oa]n de[rn]?) \p{Upper}[\p{Alpha}’'-]+$/iu.exec(joined)?.[0] ?? ''
}

/** Not a place: `in Berg`, `the town of Berg`. */
function isAlone({ at, from }: MentionAt): boolean {
  return !/(?<!\p{Alpha})(?:in|of|at|near|from|the|to)\s$/iu.test(at.reading.text.slice(Math.max(0, from - 6), from))
}
