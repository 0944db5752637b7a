import type { StoryHit, StoryRule } from '../../check/rule'
import { isNameHere, peopleInStory, placeOf, plainName, type PersonInStory } from '../../check/story-people'
import { isQuoted, type BlockAt, type StoryReading } from '../../check/story-reading'
import { placeWords } from '../../people/known-words'
import { nameRuns } from '../../people/name-runs'
import { oneEdit } from '../../text/one-edit'
import type { Span } from '../../text/words'

/** A name one letter away from that of somebody in the story. */
export const nameSpelling: StoryRule = {
  id: 'people/name-spelling',
  level: 'error',
  language: 'en',
  source: 'Our own judgement',
  says: { other: 'The story has {right} elsewhere; here it is {text}.' },
  wrong: [
    ['NATO Secretary General Jens Stoltenberg spoke.\nOn Monday, Stoltenburg left.', 'NATO Secretary General Jens Stoltenberg spoke.\nOn Monday, Stoltenberg left.'],
    ['NATO Secretary General Jens Stoltenberg spoke.\nJens Stoltenbreg’s car left.', 'NATO Secretary General Jens Stoltenberg spoke.\nJens Stoltenberg’s car left.'],
    ['HEADLINE: NATO is ready: Stoltenburg\nNATO Secretary General Jens Stoltenberg spoke.', 'HEADLINE: NATO is ready: Stoltenberg\nNATO Secretary General Jens Stoltenberg spoke.'],
    ['Lena Hofmann, 45, spoke.\nHofmann left. Her lawyers said Hoffmann was ill.', 'Lena Hofmann, 45, spoke.\nHofmann left. Her lawyers said Hofmann was ill.'],
    ['Minister Dmitri Petrenko spoke.\nPetrenko left. Dmitry Petrenko’s car stayed.', 'Minister Dmitri Petrenko spoke.\nPetrenko left. Dmitri Petrenko’s car stayed.'],
  ],
  allows: [
    'NATO Secretary General Jens Stoltenberg spoke.\nOn Monday, Stoltenberg left.',
    'NATO Secretary General Jens Stoltenberg spoke.\nThe Stoltenbergs left.',
    'Lena Hofmann, 45, met Carl Hoffmann.\nHofmann left. Hoffmann left.',
    'Lena Hofmann, 45, spoke.\n“Hoffmann left,” Carl Miller said.',
    'Vaclav Spaček spoke.\nSpacek left.',
    'Anna Russell spoke.\nRussell left for Russel.',
    'Mary Parker spoke.\nParked cars burned. Parker left.',
    'President Nicos Anastasiades spoke.\nAnastasiades left for Anastasia.',
    'Ruth Brenner spoke.\nThe Brenner Pass was shut. The town of Bremner burned.',
    'Emma Turner spoke.\nTurner left with Sarah Tanner.',
    'Carl Colmer (pronounced Calmer) spoke.',
    'Thomas Edison left. The Thomas Edisons of the world left.',
    'American Catholics and John Catholic spoke.',
    'Maria Petrenko met Mario Petrenko. Daniel Petrenko met Daniela Petrenko.',
    'Ivan Duque Marquez spoke.\nIván Duque Márquez left.',
  ],
  reads: 'story',
  *check(story, style) {
    const families = familiesOf(peopleInStory(story, style))
    if (families.size === 0) return
    for (const members of families.values()) yield* twins(members)
    const names = new Set(peopleInStory(story, style).flatMap(({ tokens }) => tokens.map(plainName)))
    for (const at of [story.headline, ...story.subheads, ...speakingBlocks(story)]) {
      for (const found of familyNames(at)) {
        const name = plainName(found.text)
        const near = names.has(name) ? undefined : families.get(name[0]!)?.find((family) => oneEdit(family.name, name) && isTheirs(at, found, family))
        if (near) yield wrong(at, found, near)
      }
    }
  },
}

interface Family {
  name: string
  /** As it is spelled. */
  token: string
  given: string
  person: PersonInStory
}

/** By first letter, because hardly anybody misses that one. Short names are each other's neighbours anyway. */
function familiesOf(people: readonly PersonInStory[]): Map<string, Family[]> {
  const families = new Map<string, Family[]>()
  for (const person of people) {
    const token = person.tokens.at(-1)!
    const name = plainName(token)
    if (person.tokens.length < 2 || name.length < 6 || placeWords.has(token) || !/^\p{Alpha}+$/u.test(name)) continue
    const family = { name, token, given: plainName(person.tokens[0]!), person }
    families.set(name[0]!, [...(families.get(name[0]!) ?? []), family])
  }
  return families
}

/** Two full names that differ in one letter are one person's. The one with fewer mentions is the slip. */
function* twins(members: readonly Family[]): Iterable<StoryHit> {
  for (const [index, one] of members.entries()) {
    for (const other of members.slice(index + 1)) {
      const alike = one.person.tokens.length === 2 && other.person.tokens.length === 2
      if (alike && (isTwinFamily(one, other) || isTwinGiven(one, other))) yield* slips(one, other)
    }
  }
}

function isTwinFamily(a: Family, b: Family): boolean {
  return a.given === b.given && oneEdit(a.name, b.name) && a.name !== `${b.name}s` && b.name !== `${a.name}s`
}

/** `Sergei`, `Sergey`; not `Mario`, `Maria`, whose last letter tells two people apart. */
function isTwinGiven(a: Family, b: Family): boolean {
  if (a.name !== b.name || Math.min(a.given.length, b.given.length) < 5 || !oneEdit(a.given, b.given)) return false
  const sameStart = a.given.slice(0, -1) === b.given.slice(0, -1) || a.given.startsWith(b.given) || b.given.startsWith(a.given)
  return !sameStart || /^[iy]{2}$/.test(a.given.at(-1)! + b.given.at(-1)!)
}

function* slips(one: Family, other: Family): Iterable<StoryHit> {
  const [rare, usual] = isUsual(one.person, other.person) ? [other, one] : [one, other]
  const full = rare.person.mentions.filter((mention) => !mention.quoted && mention.full)
  for (const mention of full) {
    const right = usual.person.tokens.join(' ')
    yield { ...placeOf(mention), related: [placeOf(usual.person.mentions[0]!)], values: { right }, instead: right, ...sureness(usual.person) }
  }
}

function isUsual(a: PersonInStory, b: PersonInStory): boolean {
  return a.card !== null || (b.card === null && a.mentions.length >= b.mentions.length)
}

function speakingBlocks({ body }: StoryReading): readonly BlockAt[] {
  return body.filter(({ reading: { kind } }) => kind === 'paragraph' || kind === 'list' || kind === 'fact-box')
}

interface FamilyName extends Span {
  text: string
  /** The given name before it; empty where it stands alone. */
  given: string
  title: string
}

/** The last words of runs of capitals that may name people. */
function familyNames(at: BlockAt): FamilyName[] {
  const { legible } = at.reading
  return nameRuns(legible).flatMap((run): FamilyName[] => {
    const text = run.tokens.at(-1)!
    const from = run.to - text.length
    if (run.tokens.length > 2 || text.length < 5 || placeWords.has(text) || legible.slice(from, run.to) !== text || isQuoted(at, run)) return []
    return [{ from, to: run.to, text, given: run.tokens.length === 2 ? run.tokens[0]! : '', title: run.title }]
  })
}

const placeBefore = /(?<!\p{Alpha})(?:in|at|near|from|for|the|town of|city of|village of|province of|pronounced)\s$/iu

/** Whether the name can be meant for this person: the same given name, or none and nothing that makes it a place or a word. */
function isTheirs({ reading: { text, field } }: BlockAt, found: FamilyName, { name, given }: Family): boolean {
  const other = plainName(found.text)
  if (other === `${name}s` || name === `${other}s`) return false
  if (found.given !== '') return plainName(found.given) === given
  if (found.title !== '') return true
  if (name.startsWith(other)) return false
  if (placeBefore.test(text.slice(Math.max(0, found.from - 12), found.from))) return false
  return field !== 'body' || isNameHere(text, found)
}

function wrong(at: BlockAt, { from, to }: FamilyName, { token, person }: Family): StoryHit {
  const right = person.mentions.find(({ quoted }) => !quoted) ?? person.mentions[0]!
  return { at, from, to, related: [placeOf(right)], values: { right: token }, instead: token, ...sureness(person) }
}

/** A card is the agency's own word; the story's other mentions are only likelier. */
function sureness({ card }: PersonInStory): Pick<StoryHit, 'level'> {
  return card ? {} : { level: 'warning' }
}
