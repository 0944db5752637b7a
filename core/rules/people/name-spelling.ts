import { noteFact } from '../../check/noted'
import { perBlock } from '../../check/per-block'
import { perStory } from '../../check/per-story'
import type { StoryHit, StoryRule } from '../../check/rule'
import { isNameHere, peopleInStory, placeOf, plainName, type PersonInStory } from '../../check/story-people'
import type { BlockAt } from '../../check/story-reading'
import type { StylePackage } from '../../check/style'
import { placeWords } from '../../people/known-words'
import { nameRuns } from '../../people/name-runs'
import { oneEdit } from '../../text/one-edit'
import { sameItems } from '../../text/same-value'
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
    const people = peopleInStory(story, style)
    const { twins } = familiesIn(story, style)
    for (const [one, other] of twins) yield* slips(people[one]!, people[other]!)
    for (const { at, found, near } of strangersIn(story, style).all) {
      const family = near.find((each) => isTheirs(at, found, each))
      if (family) yield wrong(at, found, family, people[family.person]!)
    }
  },
}

interface Family {
  name: string
  /** As it is spelled. */
  token: string
  given: string
  /** Whether the full name is a given name and this. */
  isPair: boolean
  /** Index among the people of the story. */
  person: number
}

interface Families {
  who: object
  /** The words of the names of all. */
  tokens: readonly (readonly string[])[]
  names: ReadonlySet<string>
  /** By first letter, because hardly anybody misses that one. */
  byLetter: ReadonlyMap<string, readonly Family[]>
  twins: readonly (readonly [number, number])[]
}

const familiesIn = perStory((story, before: Families | undefined, style: StylePackage): Families => {
  const { who } = story.people.cast
  if (before?.who === who) return before
  const tokens = peopleInStory(story, style).map((person) => person.tokens)
  if (before && sameItems(before.tokens, tokens)) return { ...before, who }
  const byLetter = familiesOf(tokens)
  return { who, tokens, byLetter, names: new Set(tokens.flatMap((own) => own.map(plainName))), twins: [...byLetter.values()].flatMap(twinsAmong) }
})

/** Short names are each other's neighbours anyway. */
function familiesOf(people: readonly (readonly string[])[]): ReadonlyMap<string, readonly Family[]> {
  const families = new Map<string, Family[]>()
  for (const [person, tokens] of people.entries()) {
    const token = tokens.at(-1)!
    const name = plainName(token)
    if (tokens.length < 2 || name.length < 5 || placeWords.has(token) || !/^\p{Alpha}+$/u.test(name)) continue
    const family = { name, token, given: plainName(tokens[0]!), isPair: tokens.length === 2, person }
    const others = families.get(name[0]!)
    if (others) others.push(family)
    else families.set(name[0]!, [family])
  }
  return families
}

/** A name that is nobody's in the story, and those of whom it is one letter away. */
interface Stranger {
  at: BlockAt
  found: FamilyName
  near: readonly Family[]
}

const strangersIn = perStory((story, before: { families: Families, all: readonly Stranger[] } | undefined, style: StylePackage) => {
  const families = familiesIn(story, style)
  const strangers = (at: BlockAt): Stranger[] => (families.byLetter.size === 0 ? [] : familyNames(at.reading).flatMap((found) => {
    const near = families.names.has(found.name) ? [] : (families.byLetter.get(found.name[0]!) ?? []).filter(({ name }) => oneEdit(name, found.name))
    return near.length > 0 ? [{ at, found, near }] : []
  }))
  if (before?.families.byLetter !== families.byLetter) return { families, all: story.all.flatMap(strangers) }
  noteFact(familyNames.fact)
  const edited = new Set(story.turn.changed.map(({ at }) => at))
  const fresh = [...edited].flatMap(strangers)
  const kept = before.all.filter(({ at }) => !edited.has(at))
  return fresh.length === 0 && kept.length === before.all.length ? before : { families, all: [...kept, ...fresh] }
})

/** Two full names that differ in one letter are one person's. */
function twinsAmong(members: readonly Family[]): [number, number][] {
  const pairs = members.filter(({ isPair }) => isPair)
  return pairs.flatMap((one, index) => (
    pairs.slice(index + 1).filter((other) => isTwinFamily(one, other) || isTwinGiven(one, other)).map((other): [number, number] => [one.person, other.person])
  ))
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

/** The one with fewer mentions is the slip. */
function* slips(one: PersonInStory, other: PersonInStory): Iterable<StoryHit> {
  const [rare, usual] = isUsual(one, other) ? [other, one] : [one, other]
  const full = rare.mentions.filter((mention) => !mention.quoted && mention.full)
  for (const mention of full) {
    const right = usual.tokens.join(' ')
    yield { ...placeOf(mention), related: [placeOf(usual.mentions[0]!)], values: { right }, instead: right, ...sureness(usual) }
  }
}

function isUsual(a: PersonInStory, b: PersonInStory): boolean {
  return a.card !== null || (b.card === null && a.mentions.length >= b.mentions.length)
}

interface FamilyName extends Span {
  text: string
  /** As it is compared. */
  name: string
  /** The given name before it; empty where it stands alone. */
  given: string
  title: string
}

const kinds = new Set(['headline', 'subhead', 'paragraph', 'list', 'fact-box'])

/** The last words of runs of capitals that may name people. */
const familyNames = perBlock(({ kind, legible, quotes }): FamilyName[] => (
  !kinds.has(kind) ? [] : nameRuns(legible).flatMap((run): FamilyName[] => {
    const text = run.tokens.at(-1)!
    const from = run.to - text.length
    if (run.tokens.length > 2 || text.length < 5 || placeWords.has(text) || legible.slice(from, run.to) !== text) return []
    if (quotes.some((quote) => quote.from <= run.from && run.to <= quote.to)) return []
    return [{ from, to: run.to, text, name: plainName(text), given: run.tokens.length === 2 ? run.tokens[0]! : '', title: run.title }]
  })
))

const placeBefore = /(?<!\p{Alpha})(?:in|at|near|from|for|the|town of|city of|village of|province of|pronounced)\s$/iu

/** Whether the name can be meant for this person: the same given name, or none and nothing that makes it a place or a word. */
function isTheirs({ reading: { text, field } }: BlockAt, found: FamilyName, { name, given }: Family): boolean {
  const other = found.name
  if (other === `${name}s` || name === `${other}s`) return false
  if (found.given !== '') return plainName(found.given) === given
  if (found.title !== '') return true
  if (name.startsWith(other)) return false
  if (placeBefore.test(text.slice(Math.max(0, found.from - 12), found.from))) return false
  return field !== 'body' || isNameHere(text, found)
}

function wrong(at: BlockAt, { from, to }: FamilyName, { token }: Family, person: PersonInStory): StoryHit {
  const right = person.mentions.find(({ quoted }) => !quoted) ?? person.mentions[0]!
  return { at, from, to, related: [placeOf(right)], values: { right: token }, instead: token, ...sureness(person) }
}

/** A card is the agency's own word; the story's other mentions are only likelier. */
function sureness({ card }: PersonInStory): Pick<StoryHit, 'level'> {
  return card ? {} : { level: 'warning' }
}
