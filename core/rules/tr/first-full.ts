import type { StoryHit, StoryRule } from '../../check/rule'
import { peopleInStory, placeOf, shortAtFirst, type PersonInStory } from '../../check/story-people'

/** A person named by the family name before the story has given the full one. */
export const firstFull: StoryRule = {
  id: 'tr/first-full',
  level: 'warning',
  language: 'tr',
  source: 'Turkish newsroom notes; Our own judgement',
  says: { first: 'This is the first mention of {name} in the text: give the full name here.' },
  wrong: [
    ['Bakan Kaya geldi.\nBakan Ahmet Kaya konuştu.', 'Bakan Ahmet Kaya geldi.\nBakan Ahmet Kaya konuştu.'],
  ],
  allows: [
    'Bakan Ahmet Kaya geldi.\nKaya konuştu.',
    'HEADLINE: Kaya geldi\nBakan Ahmet Kaya geldi.',
    '“Kaya geldi.” dedi.\nBakan Ahmet Kaya konuştu.',
    'Kaya geldi.\nKaya gitti.',
    'CROSSHEAD: Bakan Kaya geldi\nBakan Ahmet Kaya konuştu.',
    'Başbakan Kaya geldi.\nŞarkıcı Ahmet Kaya konuştu.',
  ],
  reads: 'story',
  *check(story, style) {
    for (const person of peopleInStory(story, style)) yield* tooShort(person)
  },
}

function* tooShort(person: PersonInStory): Iterable<StoryHit> {
  const short = shortAtFirst(person)
  if (!short) return
  const { name, subject } = person
  const { first, full } = short
  // Of two offices that share no word the bearers may be two people.
  if (first.title === '' || full.title === '' || !first.title.split(' ').some((word) => full.title.split(' ').includes(word))) return
  const whole = full.at.reading.text.slice(full.from, full.to)
  yield { ...placeOf(first), related: [placeOf(full)], subject, values: { name }, instead: whole }
}
