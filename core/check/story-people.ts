import { particles } from '../people/known-words'
import type { FoundPerson, PersonMention } from '../people/people'
import { foldCase } from '../text/casing'
import { remembered } from '../text/remembered'
import { sameItems, sameOrNew } from '../text/same-value'
import { startsSentence } from '../text/sentence-start'
import type { Span } from '../text/words'
import { noteBlock } from './noted'
import { perStory } from './per-story'
import type { Reading } from './reading'
import { isQuoted, type BlockAt, type StoryReading } from './story-reading'
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
export const peopleInStory = perStory((story, before: readonly PersonInStory[] = [], style: StylePackage) => {
  const known = new Map(before.map((person) => [person.subject, person]))
  return sameOrNew(before, gathered(story, cardsOf(style)).map((person) => {
    const same = known.get(person.subject)
    return same && isSame(same, person) ? same : person
  }))
})

function isSame(one: PersonInStory, other: PersonInStory): boolean {
  return one.name === other.name && one.title === other.title && one.surname === other.surname && one.card === other.card
    && sameItems(one.tokens, other.tokens) && sameItems(one.mentions, other.mentions)
}

function gathered(story: StoryReading, cards: ReadonlyMap<string, PersonCard>): readonly PersonInStory[] {
  const found = story.people.people.map((person) => ({ ...person, card: cards.get(plainName(person.name)) ?? null }))
  const subjects = found.map(({ card, name }) => card?.id ?? name)
  const bySubject = new Map<string, PersonInStory & { mentions: MentionAt[] }>()
  found.forEach(({ name, title, tokens, surname, card }, index) => {
    const subject = subjects[index]!
    if (!bySubject.has(subject)) bySubject.set(subject, { name, title, tokens, surname, card, subject, mentions: [] })
  })
  const persons = subjects.map((subject) => bySubject.get(subject)!)
  const owners = ownersOf(found)
  for (const mention of story.people.mentions) {
    const person = persons[mention.person]!
    const ambiguous = mention.ambiguous && new Set(owners(mention.text).map((index) => subjects[index])).size > 1
    person.mentions.push(mentionAt(story.body[mention.block]!, mention, person.tokens, ambiguous))
  }
  return [...bySubject.values()]
}

const mentionsAt = new WeakMap<PersonMention, { reading: Reading, tokens: readonly string[], found: MentionAt }>()

/** The same object for as long as the mention, its block and its person are the same. */
function mentionAt(at: BlockAt, mention: PersonMention, tokens: readonly string[], ambiguous: boolean): MentionAt {
  const known = mentionsAt.get(mention)
  noteBlock(at.reading)
  if (known?.reading === at.reading && known.tokens === tokens && known.found.at === at && known.found.ambiguous === ambiguous) return known.found
  const found = { ...withParticles(mention, at.reading.text, tokens), ambiguous, at, quoted: isQuoted(at, mention) }
  mentionsAt.set(mention, { reading: at.reading, tokens, found })
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

const predicate = /^(?:['’]s|,|\s(?:said|says|added|told|has|had|was|is|will|would|also|did|left|met|spoke|who|and)(?!\p{Alpha}))/u

/** Whether a capitalized word is sure to be a name here: inside a sentence, or at its start with what people do behind it. */
export function isNameHere(text: string, { from, to }: Span): boolean {
  return !startsSentence(text, from) || predicate.test(text.slice(to, to + 12))
}
