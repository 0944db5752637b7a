import type { StoryHit, StoryRule } from '../../check/rule'
import { peopleInStory, placeOf, shortAtFirst, type MentionAt, type PersonInStory } from '../../check/story-people'
import { foldCase } from '../../text/casing'
import { rememberedBy } from '../../text/remembered'

/** A person named by the family name before the story has given the full one. */
export const firstReference: StoryRule = {
  id: 'people/first-reference',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, names',
  says: { first: 'This is the first mention of {name} in the text: give the full name here.' },
  wrong: [
    [
      'The meeting was long, Stoltenberg said.\nNATO Secretary General Jens Stoltenberg left.',
      'The meeting was long, NATO Secretary General Jens Stoltenberg said.\nNATO Secretary General Jens Stoltenberg left.',
    ],
    ['“We agreed,” Hofer said.\nLena Hofer, 45, left.', '“We agreed,” Lena Hofer said.\nLena Hofer, 45, left.'],
    ['President Castillo spoke in Lima.\nLater Pedro Castillo left.', 'President Pedro Castillo spoke in Lima.\nLater Pedro Castillo left.'],
    ['Gov. Dalton left.\nLater John M. Dalton spoke.', 'Gov. John M. Dalton left.\nLater John M. Dalton spoke.'],
  ],
  allows: [
    'Jens Stoltenberg said so.\nStoltenberg left.',
    'HEADLINE: Stoltenberg leaves\nJens Stoltenberg said so.',
    '“I saw Stoltenberg,” Jane Smith said.\nJens Stoltenberg left.',
    'The Trump administration agreed.\nPresident Donald Trump said so.',
    'Stoltenberg said so.\nStoltenberg left.',
    'Carla Smith met the mayor.\nSmith said her father agreed.\nCarl Smith said so.',
    'Houston said so.\nThe singer Whitney Houston died there.',
    'Pope Francis prayed.\nThe doctor Francis Miller said so.',
    'Ford said sales fell.\nPremier Doug Ford said so.',
    'President Kennedy left.\nAttorney General Robert F. Kennedy stayed.',
    'Mrs. Miller left.\nJoseph Miller stayed.',
    'Hurricane Ian passed.\nIan Miller said so.',
    'Spokesperson Hofer says the talks do not reflect the truth\nSpokesperson Lena Hofer spoke.',
    'CROSSHEAD: Stoltenberg leaves\nJens Stoltenberg said so.',
  ],
  reads: 'story',
  *check(story, style) {
    for (const person of peopleInStory(story, style)) yield* tooShort(person)
  },
}

const tooShort = rememberedBy((person: PersonInStory): StoryHit[] => {
  const short = shortAtFirst(person)
  if (!short) return []
  const { name, subject } = person
  const { first, full } = short
  if (!isSentence(first) || !isPerson(first) || !isOneOffice(first.title, full.title)) return []
  const whole = full.at.reading.text.slice(full.from, full.to)
  const office = first.title === '' ? full.title : ''
  const instead = [office === '' ? whole : `${office} ${whole}`, whole]
  return [{ ...placeOf(first), related: [placeOf(full)], subject, values: { name }, instead: [...new Set(instead)] }]
})

/** A line without a stop at its end is a heading or a caption, whatever it was taken for. */
function isSentence({ at }: MentionAt): boolean {
  return /[.!?…:]["”’)]*\s*$/u.test(at.reading.text)
}

/** `President Kennedy` is not `Attorney General Robert Kennedy`, and a courtesy title tells nothing of an office. */
function isOneOffice(a: string, b: string): boolean {
  if (/^(?:Mrs?|Ms|Miss)\.?$/.test(a)) return false
  const words = foldCase(b).split(/[\s-]+/)
  return a === '' || b === '' || foldCase(a).split(/[\s-]+/).some((word) => words.includes(word))
}

/** A family name alone may be a firm, a place or a thing (`the Trump administration`): it has to speak or hold an office. */
function isPerson({ at, from, to, title }: MentionAt): boolean {
  if (title !== '') return true
  const { text } = at.reading
  if (/(?<!\p{Alpha})(?:the|a|an)\s$/iu.test(text.slice(Math.max(0, from - 5), from))) return false
  return /["”’,]\s$/.test(text.slice(Math.max(0, from - 2), from)) && /^\s(?:said|added|told|explained|stressed|noted)(?!\p{Alpha})/u.test(text.slice(to, to + 12))
}
