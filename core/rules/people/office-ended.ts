import type { StoryHit, StoryRule } from '../../check/rule'
import { peopleInStory, startWithTitle, type MentionAt, type PersonInStory } from '../../check/story-people'
import { throughout, type Mending } from '../../check/throughout'
import { foldCase } from '../../text/casing'
import type { PersonCard } from '../../check/style'

type Office = PersonCard['titles'][number]

/** A person with an office that the card says was over by the date of the story. */
export const officeEnded: StoryRule = {
  id: 'people/office-ended',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { ended: '{name} was {office} until {until}: “former”, or “then” in a story of those days.' },
  wrong: [
    ['DATE: 2023-01-10\nColombian President Ivan Duque Marquez spoke.', 'DATE: 2023-01-10\nformer Colombian President Ivan Duque Marquez spoke.'],
    ['DATE: 2022-08-08\nIt was said that President Ivan Duque had left.', 'DATE: 2022-08-08\nIt was said that former President Ivan Duque had left.'],
    ['DATE: 2025-03-01\nHe met NATO Secretary General Jens Stoltenberg.', 'DATE: 2025-03-01\nHe met former NATO Secretary General Jens Stoltenberg.'],
  ],
  allows: [
    'DATE: 2022-02-14\nColombian President Ivan Duque Marquez spoke.',
    'DATE: 2022-08-07\nColombian President Ivan Duque Marquez spoke.',
    'DATE: 2023-01-10\nFormer Colombian President Ivan Duque Marquez spoke.',
    'DATE: 2023-01-10\nIt was said by then-Colombian President Ivan Duque.',
    'DATE: 2023-01-10\nIt was said by then President Ivan Duque.',
    'DATE: 2023-01-10\nIvan Duque Marquez spoke.',
    'DATE: 2023-01-10\n“President Ivan Duque was right,” Jane Smith said.',
    'DATE: 2025-03-01\nFinance Minister Jens Stoltenberg spoke.',
    'DATE: 2025-03-01\nRussian Foreign Minister Sergey Lavrov spoke.',
  ],
  reads: 'story',
  *check(story, style) {
    for (const person of peopleInStory(story, style)) {
      const named = person.card?.titles.some(({ until }) => until !== null) ? officesNamed(person, person.card) : []
      if (named.length > 0 && story.date === null) {
        yield { missing: 'no date in the dateline' }
        return
      }
      const hit = ended(person, named.filter(({ office }) => story.date! > office.until))
      if (hit) yield hit
    }
  },
}

interface Named {
  mention: MentionAt
  office: Office & { until: string }
}

/** Where the person is given an office of the card that has ended at some time, and none of the card's that goes on. */
function officesNamed({ mentions }: PersonInStory, card: PersonCard): Named[] {
  return mentions.flatMap((mention): Named[] => {
    if (mention.quoted || mention.title === '' || isPast(mention)) return []
    const offices = card.titles.filter(({ form }) => isSameOffice(form, mention.title))
    const last = offices.toSorted((a, b) => (b.until ?? '9').localeCompare(a.until ?? '9'))[0]
    return last && last.until !== null ? [{ mention, office: { ...last, until: last.until } }] : []
  })
}

/** `President` and `Colombian President` are one office; `Finance Minister` and `Prime Minister` are two. */
function isSameOffice(form: string, title: string): boolean {
  const ofCard = wordsOf(form)
  const here = wordsOf(title)
  return here.every((word) => ofCard.includes(word)) || ofCard.every((word) => here.includes(word))
}

function wordsOf(title: string): string[] {
  return foldCase(title).split(/[\s-]+/)
}

function isPast(mention: MentionAt): boolean {
  const { at, from } = mention
  const start = startWithTitle(mention)
  return /(?<!\p{Alpha})(?:former|then|ex|late|outgoing|ousted)(?!\p{Alpha})/iu.test(at.reading.text.slice(Math.max(0, start - 24), from))
}

function ended({ name, card, subject }: PersonInStory, named: readonly Named[]): StoryHit | null {
  const [first] = named
  if (!first) return null
  const places = named.map(({ mention }): Mending => {
    const from = startWithTitle(mention)
    return { at: mention.at, from, to: mention.to, instead: [{ from, to: from, instead: 'former ' }] }
  })
  const { form, until } = first.office
  return throughout(places, `former ${first.mention.title}`, { subject, values: { name: card?.full ?? name, office: form, until } })
}
