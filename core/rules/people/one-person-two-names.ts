import type { StoryHit, StoryRule } from '../../check/rule'
import { isNameHere, peopleInStory, placeOf, plainName, type PersonInStory } from '../../check/story-people'
import { givenNames } from '../../people/given-names'
import { particles } from '../../people/known-words'

/** A person without a card who is called by one family name here and by the other there. */
export const onePersonTwoNames: StoryRule = {
  id: 'people/one-person-two-names',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { two: '{name} is called both {one} and {other}: choose one.' },
  wrong: [
    [
      'Peruvian President Pedro Castillo Terrones spoke.\nTerrones left.\nAllies of Castillo stayed.',
      'Peruvian President Pedro Castillo Terrones spoke.\nTerrones left.\nAllies of Terrones stayed.',
    ],
    [
      'Foreign Minister Maria Lozano Quiroga spoke.\nLozano’s plane was late. Quiroga waited, and Quiroga left.',
      'Foreign Minister Maria Lozano Quiroga spoke.\nLozano’s plane was late. Lozano waited, and Lozano left.',
    ],
  ],
  allows: [
    'Peruvian President Pedro Castillo Terrones spoke.\nCastillo left.\nAllies of Castillo stayed.',
    'Peruvian President Pedro Castillo Terrones spoke.\nTerrones left.\n“Castillo is wrong,” Jane Smith said.',
    'President Andres Manuel Lopez Obrador spoke.\nLopez Obrador left.\nAllies of Obrador stayed.',
    'Recep Tayyip Erdogan spoke.\nErdogan left. “I know Tayyip,” Jane Smith said.',
    'Ursula von der Leyen spoke.\nVon der Leyen left. Allies of Leyen stayed.',
    'Peruvian President Pedro Castillo Terrones met Juan Castillo.\nTerrones left.\nCastillo stayed.',
    'Mercedes driver Lewis Carl Hamilton won.\nHamilton said Lewis was his first name.',
    'Ivan Duque Marquez spoke.\nDuque left. Marquez left.',
    'The Lyle Elliott Quiroga farm burned.\nElliott services are on Monday. Lord Quiroga left.',
    'Sarah Jane Smith sang.\nSmith left. Sarah stayed.',
  ],
  reads: 'story',
  *check(story, style) {
    const byItself = style.switches['people/second-reference']?.off === true
    for (const person of peopleInStory(story, style)) {
      const { card, tokens, title } = person
      // A card decides, where the style goes by cards.
      if ((!card || byItself) && tokens.length > 2 && (title !== '' || givenNames.has(tokens[0]!))) yield* twoNames(person)
    }
  },
}

function* twoNames({ name, tokens, subject, mentions }: PersonInStory): Iterable<StoryHit> {
  const families = new Set(tokens.slice(1).filter(isFamily).map(plainName))
  const short = mentions.filter((mention) => (
    !mention.quoted && !mention.ambiguous && mention.title === '' && families.has(plainName(mention.text))
  ))
  const sure = new Set(short.filter((mention) => isNameHere(mention.at.reading.text, mention)).map(({ text }) => plainName(text)))
  if (sure.size < 2) return
  const one = short[0]
  const other = short.find(({ text }) => plainName(text) !== plainName(one!.text))
  if (!one || !other) return
  const full = mentions.find((mention) => mention.full)
  yield {
    ...placeOf(one),
    related: mentions.filter((mention) => mention === full || (short.includes(mention) && mention !== one)).map(placeOf),
    subject,
    values: { name, one: one.text, other: other.text },
    fixes: [one, other].map((chosen) => ({
      title: chosen.text,
      edits: short.filter(({ text }) => text !== chosen.text).map(({ at, from, to }) => ({ at, from, to, instead: chosen.text })),
    })),
  }
}

/** A second given name is not the family's: `Lewis` after the name of a team. */
function isFamily(token: string): boolean {
  return token.length > 2 && !particles.has(token) && !givenNames.has(token)
}
