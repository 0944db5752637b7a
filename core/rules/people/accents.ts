import type { StoryHit, StoryRule } from '../../check/rule'
import { peopleInStory, placeOf, type MentionAt, type PersonInStory } from '../../check/story-people'
import { throughout } from '../../check/throughout'
import { rememberedBy } from '../../text/remembered'

/** A person’s name with its accents or without, as the house has it; where it takes either, the same throughout. */
export const accents: StoryRule = {
  id: 'people/accents',
  level: 'error',
  language: 'en',
  source: 'dpa stylebook, accents; AP Stylebook, 2019',
  says: {
    without: 'We write names without accents: {right}.',
    mixed: 'The name has no accents elsewhere in the story: {right}.',
    with: 'The name has its accents elsewhere in the story: {right}.',
  },
  wrong: [
    ['Iván Duque spoke.', 'Ivan Duque spoke.'],
    ['Iván Duque Márquez spoke.\nDuque left. Márquez stayed.', 'Ivan Duque Marquez spoke.\nDuque left. Marquez stayed.'],
    ['Ivan Duque spoke.\nIván Duque left.', 'Ivan Duque spoke.\nIvan Duque left.'],
    ['Minister Søren Ågård spoke.', 'Minister Soren Agard spoke.'],
  ],
  allows: [
    'Ivan Duque spoke.',
    '“Iván Duque left,” Jane Smith said.',
    'They met in São Paulo.',
    'The café in Türkiye opened.',
    'Jean-Luc O’Neill spoke.',
    'ROW: Iván Duque | 12',
  ],
  exampleOptions: { accents: 'strip' },
  reads: 'story',
  *check(story, style) {
    for (const person of peopleInStory(story, style)) {
      const hit = (style.options.accents === 'strip' ? stripped : kept)(person)
      if (hit) yield hit
    }
  },
}

/** Letters that have no accent to be taken off, and what agencies write for them. */
const others: Readonly<Record<string, string>> = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ß: 'ss', æ: 'ae', Æ: 'Ae', ı: 'i', œ: 'oe' }

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[øØłŁđĐßæÆıœ]/g, (letter) => others[letter]!)
}

function written({ at, from, to }: MentionAt): string {
  return at.reading.text.slice(from, to)
}

const stripped = rememberedBy((person: PersonInStory): StoryHit | null => {
  const spoken = person.mentions.filter(({ quoted }) => !quoted)
  const accented = spoken.filter((mention) => plain(written(mention)) !== written(mention))
  const [first] = accented
  if (!first) return null
  const right = plain(written(first))
  const isMixed = spoken.some((mention) => accented.some((other) => written(mention) === plain(written(other))))
  const places = accented.map((mention) => ({ ...placeOf(mention), instead: plain(written(mention)) }))
  return throughout(places, accented.length > 1 ? 'Without accents throughout' : right, {
    subject: person.subject, values: { right }, ...(isMixed ? { says: 'mixed' } : { level: 'warning' }),
  })
})

/** The accents that one mention of a word has are all its mentions’. */
const kept = rememberedBy((person: PersonInStory): StoryHit | null => {
  const spoken = person.mentions.filter(({ quoted }) => !quoted)
  const words = new Map<string, string>()
  for (const word of spoken.flatMap((mention) => written(mention).split(/[\s-]+/))) if (plain(word) !== word) words.set(plain(word), word)
  if (words.size === 0) return null
  const places = spoken.flatMap((mention) => {
    const instead = written(mention).replace(/[^\s-]+/g, (word) => words.get(word) ?? word)
    return instead === written(mention) ? [] : [{ ...placeOf(mention), instead }]
  })
  const [first] = places
  return throughout(places, places.length > 1 ? 'With accents throughout' : first?.instead ?? '', {
    subject: person.subject, says: 'with', values: { right: first?.instead ?? '' }, level: 'warning',
  })
})
