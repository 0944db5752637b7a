import type { StoryHit, StoryRule } from '../../check/rule'
import { peopleInStory, startWithTitle, type PersonInStory } from '../../check/story-people'
import { throughout, type Mending } from '../../check/throughout'
import { foldCase } from '../../text/casing'
import { rememberedBy } from '../../text/remembered'

/** The office again, before a name that had it a moment ago. */
export const titleRepeated: StoryRule = {
  id: 'people/title-repeated',
  level: 'advice',
  language: 'en',
  source: 'AP Stylebook, titles',
  says: { again: 'The office has just been given: {right} is enough.' },
  wrong: [
    ['Russian Foreign Minister Sergey Lavrov spoke.\nForeign Minister Lavrov left.', 'Russian Foreign Minister Sergey Lavrov spoke.\nLavrov left.'],
    ['NATO Secretary General Jens Stoltenberg spoke.\nLater Secretary General Jens Stoltenberg left.', 'NATO Secretary General Jens Stoltenberg spoke.\nLater Stoltenberg left.'],
  ],
  allows: [
    'Russian Foreign Minister Sergey Lavrov spoke.\nLavrov left.',
    'Pope Francis spoke.\nPope Francis left.',
    'King Charles III spoke.\nKing Charles left.',
    'Foreign Minister Jane Smith spoke.\nPrime Minister Smith left.',
    'Foreign Minister Jane Smith spoke.\n“Foreign Minister Smith left,” he said.',
    'Foreign Minister Jane Smith spoke.\nOne.\nTwo.\nThree.\nForeign Minister Smith left.',
    'Foreign Minister Jane Smith met Carl Smith.\nForeign Minister Smith left.',
    'Dr. Jane Smith spoke.\nDr. Smith left.',
  ],
  reads: 'story',
  *check(story, style) {
    for (const person of peopleInStory(story, style)) {
      const hit = person.tokens.length > 1 ? again(person) : null
      if (hit) yield hit
    }
  },
}

/** A king, a pope, a doctor keep theirs. */
const always = /(?<!\p{Alpha})(?:king|queen|prince|princess|pope|cardinal|archbishop|bishop|patriarch|sheikh|sultan|emir|imam|ayatollah|rabbi|rev|reverend|father|sister|dr|doctor|prof|professor|sir|lord|lady|dame|baroness|judge|justice|mrs?|ms|miss)(?!\p{Alpha})/iu

const again = rememberedBy(({ mentions, surname, subject }: PersonInStory): StoryHit | null => {
  const spoken = mentions.filter(({ quoted, ambiguous }) => !quoted && !ambiguous)
  const places = spoken.flatMap((mention, index): Mending[] => {
    const start = startWithTitle(mention)
    if (mention.title === '' || start === mention.from || always.test(mention.title)) return []
    const isKnown = spoken.slice(0, index).some((one) => mention.block - one.block < 3 && isWithin(mention.title, one.title))
    return isKnown ? [{ at: mention.at, from: start, to: mention.to, instead: surname }] : []
  })
  return throughout(places, surname, { subject, values: { right: surname } })
})

/** Whether an office adds nothing to the one before: `Foreign Minister` to `Russian Foreign Minister`. */
function isWithin(title: string, before: string): boolean {
  const known = wordsOf(before)
  return wordsOf(title).every((word) => known.includes(word))
}

function wordsOf(title: string): string[] {
  return foldCase(title).split(/[\s-]+/)
}
