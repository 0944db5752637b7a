import type { StoryHit, StoryRule } from '../../check/rule'
import { peopleInStory, placeOf, plainName, type PersonInStory } from '../../check/story-people'
import type { PersonCard } from '../../check/style'

/** A person with a card, called by a name that the card rules out. */
export const secondReference: StoryRule = {
  id: 'people/second-reference',
  level: 'error',
  language: 'en',
  source: 'BBC News style guide, names',
  says: { other: '{name} is {right} after the first reference, not {text}.' },
  wrong: [
    [
      'Colombian President Ivan Duque Marquez spoke.\nMarquez left. Marquez’s plane was late.',
      'Colombian President Ivan Duque Marquez spoke.\nDuque left. Duque’s plane was late.',
    ],
    ['President Iván Duque Márquez spoke.\nMárquez left.', 'President Iván Duque Márquez spoke.\nDuque left.'],
    ['Ursula von der Leyen spoke.\nLater, Leyen left.', 'Ursula von der Leyen spoke.\nLater, von der Leyen left.'],
    ['Ivan Duque spoke. Later Ivan Duque Marquez left.\nPresident Marquez flew home.', 'Ivan Duque spoke. Later Ivan Duque Marquez left.\nPresident Duque flew home.'],
  ],
  allows: [
    'Colombian President Ivan Duque Marquez spoke.\nDuque left. Duque’s plane was late.',
    'Ivan Duque Marquez spoke.\nIvan Duque Marquez left.',
    'Ivan Duque Marquez spoke.\n“Marquez is wrong,” Jane Smith said.',
    'Ivan Duque Marquez met the writer Gabriel Garcia Marquez.\nMarquez left.',
    'Gabriel Garcia Marquez wrote it.\nMarquez left.',
    'Ivan Duque Marquez spoke in the town of San Marquez Norte.',
    'Jens Stoltenberg spoke.\nStoltenberg left.',
    'Ursula von der Leyen spoke.\nThen von der Leyen left. Von der Leyen’s plane was late.',
    'ROW: Ivan Duque Marquez | 12\nROW: Marquez | 13',
  ],
  reads: 'story',
  *check(story, style) {
    for (const person of peopleInStory(story, style)) {
      if (person.card && person.card.never.length > 0) yield* wrongNames(person, person.card)
    }
  },
}

function* wrongNames({ subject, mentions }: PersonInStory, card: PersonCard): Iterable<StoryHit> {
  const never = new Set(card.never.map(plainName))
  const wrong = mentions.filter(({ text, quoted, ambiguous }) => !quoted && !ambiguous && never.has(plainName(text)))
  const [first, ...more] = wrong
  if (!first) return
  const full = mentions.find((mention) => mention.full)
  const right = mentions.find(({ text, quoted }) => !quoted && plainName(text) === plainName(card.second))
  const related = mentions.filter((mention) => mention === full || mention === right || more.includes(mention))
  const edits = wrong.map(({ at, from, to }) => ({ at, from, to, instead: card.second }))
  yield { ...placeOf(first), related: related.map(placeOf), subject, values: { name: card.full, right: card.second }, fixes: [{ title: card.second, edits }] }
}
