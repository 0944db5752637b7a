import { particles } from '../people/known-words'
import type { Cast, FoundPerson, PersonMention } from '../people/people'
import { foldCase } from '../text/casing'
import { remembered } from '../text/remembered'
import { sameItems } from '../text/same-value'
import { startsSentence } from '../text/sentence-start'
import type { Span } from '../text/words'
import { noteFact, plainOf, type Fact } from './noted'
import { perStory } from './per-story'
import type { Reading } from './reading'
import { mentionsInChanged, namesOf, type BlockAt, type StoryReading } from './story-reading'
import type { PersonCard, StylePackage } from './style'

/** Where the body names a person, and how. */
export interface MentionAt extends PersonMention {
  at: BlockAt
  /** Inside a direct quotation: somebody else's choice of words. */
  quoted: boolean
}

/** A person whom the body names, with the agency's card where it has one. */
export interface PersonInStory extends Pick<FoundPerson, 'name' | 'title' | 'tokens' | 'surname'> {
  card: PersonCard | null
  /** Stays the same while the person is spoken of: the card's id, else the name. */
  subject: string
  /** In reading order, quoted ones among them. */
  mentions: readonly MentionAt[]
}

/**
 * The people of the body in the order of their first mention. Two full names of one card are one person, and a name that
 * only this person's own forms share is not ambiguous. Made once for all rules; who is the same as before, in blocks that
 * are the same, is the same object.
 */
export function peopleInStory(story: StoryReading, style: StylePackage): readonly PersonInStory[] {
  return gathered(story, style).people
}

interface Gathered {
  cast: Cast
  people: readonly PersonInStory[]
  /** The mentions in reading order, and whose they are. */
  mentions: readonly MentionAt[]
  owners: readonly number[]
}

const gathered = perStory((story, before: Gathered | undefined, style: StylePackage): Gathered => {
  const { cast } = story.people
  noteFact(namingBlock)
  return before?.cast.who === cast.who ? moved(story, before) : anew(story, cardsOf(style), before)
})

/** What is known of a mention holds while its block is the same. */
const namingBlock: Fact = { isSame: (before, now) => namesOf(before) === 0 && namesOf(now) === 0 }

/** As before, but for the mentions in blocks that changed. */
function moved(story: StoryReading, { people, mentions, owners }: Gathered): Gathered {
  const { cast } = story.people
  const now = [...mentions]
  const replaced = new Map<MentionAt, MentionAt>()
  const touched = new Set<number>()
  for (const index of mentionsInChanged(story, cast)) {
    const owner = owners[index]!
    now[index] = mentionAt(story, story.people.mentions[index]!, people[owner]!.tokens, mentions[index]!.ambiguous)
    replaced.set(mentions[index]!, now[index]!)
    touched.add(owner)
  }
  const own = (person: PersonInStory): PersonInStory => ({ ...person, mentions: person.mentions.map((mention) => replaced.get(mention) ?? mention) })
  return { cast, people: people.map((person, index) => (touched.has(index) ? own(person) : person)), mentions: now, owners }
}

function anew(story: StoryReading, cards: ReadonlyMap<string, PersonCard>, before: Gathered | undefined): Gathered {
  const found = story.people.people.map((person) => ({ ...person, card: cards.get(plainName(person.name)) ?? null }))
  const subjects = found.map(({ card, name }) => card?.id ?? name)
  const persons: (PersonInStory & { mentions: MentionAt[] })[] = []
  const bySubject = new Map<string, number>()
  found.forEach(({ name, title, tokens, surname, card }, index) => {
    const subject = subjects[index]!
    if (bySubject.has(subject)) return
    bySubject.set(subject, persons.length)
    persons.push({ name, title, tokens, surname, card, subject, mentions: [] })
  })
  const sharing = ownersOf(found)
  const owners = story.people.mentions.map(({ person }) => bySubject.get(subjects[person]!)!)
  const mentions = story.people.mentions.map((mention, index) => {
    const { tokens, mentions: own } = persons[owners[index]!]!
    const ambiguous = mention.ambiguous && new Set(sharing(mention.text).map((each) => subjects[each])).size > 1
    const at = mentionAt(story, mention, tokens, ambiguous)
    own.push(at)
    return at
  })
  const known = new Map(before?.people.map((person) => [person.subject, person]))
  const people = persons.map((person) => {
    const same = known.get(person.subject)
    return same && isSame(same, person) ? same : person
  })
  return { cast: story.people.cast, people, mentions, owners }
}

function isSame(one: PersonInStory, other: PersonInStory): boolean {
  return one.name === other.name && one.title === other.title && one.surname === other.surname && one.card === other.card
    && sameItems(one.tokens, other.tokens) && sameItems(one.mentions, other.mentions)
}

const mentionsAt = new WeakMap<PersonMention, { reading: Reading, tokens: readonly string[], found: MentionAt }>()

/** The same object for as long as the mention, its block and its person are the same. */
function mentionAt({ body }: StoryReading, mention: PersonMention, tokens: readonly string[], ambiguous: boolean): MentionAt {
  const at = body[mention.block]!
  const reading = plainOf(at.reading)
  const known = mentionsAt.get(mention)
  if (known?.reading === reading && known.tokens === tokens && known.found.at === at && known.found.ambiguous === ambiguous) return known.found
  const quoted = reading.quotes.some((quote) => quote.from <= mention.from && mention.to <= quote.to)
  const found = { ...withParticles(mention, reading.text, tokens), ambiguous, at, quoted }
  mentionsAt.set(mention, { reading, tokens, found })
  return found
}

/** The small words right before a short name that belong to it: `von der Leyen`. */
function withParticles(mention: PersonMention, text: string, tokens: readonly string[]): PersonMention {
  let { from } = mention
  for (;;) {
    const word = /(?<![\p{Alpha}\p{M}’'-])(\p{Alpha}{1,4}) $/u.exec(text.slice(Math.max(0, from - 6), from))?.[1]
    if (word === undefined || !particles.has(foldCase(word)) || !tokens.some((token) => plainName(token) === plainName(word))) break
    from -= word.length + 1
  }
  return from === mention.from ? mention : { ...mention, from, text: `${text.slice(from, mention.from)}${mention.text}` }
}

/** Tells who has all the words of a short name. */
function ownersOf(people: readonly FoundPerson[]): (text: string) => number[] {
  const byWord = new Map<string, Set<number>>()
  people.forEach(({ tokens }, index) => {
    for (const word of tokens.map(plainName)) byWord.set(word, (byWord.get(word) ?? new Set()).add(index))
  })
  return (text) => {
    const [first, ...more] = text.split(' ').map((word) => byWord.get(plainName(word)) ?? new Set<number>())
    return [...first!].filter((index) => more.every((owners) => owners.has(index)))
  }
}

const cardsByStyle = new WeakMap<StylePackage, ReadonlyMap<string, PersonCard>>()

/** The cards by every full form that is right. */
function cardsOf(style: StylePackage): ReadonlyMap<string, PersonCard> {
  let cards = cardsByStyle.get(style)
  if (!cards) {
    cards = new Map(style.people.flatMap((card) => [card.full, ...card.accepted].map((form) => [plainName(form), card] as const)))
    cardsByStyle.set(style, cards)
  }
  return cards
}

/** A name as it is compared: without accents, in lower case. */
export const plainName = remembered((name) => foldCase(name.normalize('NFD').replace(/\p{M}/gu, '')))

/**
 * The first mention of a person outside of quotations when it is the family name alone and the story gives the full name
 * only later, with that later mention. Null for people of one name and where the name may be another's.
 */
export function shortAtFirst({ card, tokens, surname, mentions }: PersonInStory): { first: MentionAt, full: MentionAt } | null {
  if (tokens.length < 2 || card?.mononym) return null
  const spoken = mentions.filter(({ quoted }) => !quoted)
  const [first] = spoken
  const full = spoken.find((mention) => mention.full)
  if (!first || !full || first.full || first.ambiguous) return null
  return [surname, tokens.at(-1)!].map(plainName).includes(plainName(first.text)) ? { first, full } : null
}

/** A mention as a place. */
export function placeOf({ at, from, to }: MentionAt): Pick<MentionAt, 'at' | 'from' | 'to'> {
  return { at, from, to }
}

/** Where the words of a mention begin, the office right before the name included. */
export function startWithTitle({ at, from, title }: MentionAt): number {
  if (title === '') return from
  const start = at.reading.text.lastIndexOf(title, from - 1)
  return start >= 0 && start + title.length >= from - 2 ? start : from
}

const predicate = /^(?:['’]s|,|\s(?:said|says|added|told|has|had|was|is|will|would|also|did|left|met|spoke|who|and|died|won|lost|beat|took|made|became|began|\p{Lower}{3,}ed)(?!\p{Alpha}))/u

/** Whether a capitalized word is sure to be a name here: inside a sentence, or at its start with what people do behind it. */
export function isNameHere(text: string, { from, to }: Span): boolean {
  return !startsSentence(text, from) || predicate.test(text.slice(to, to + 20))
}
