import { reportingVerb } from '../quotations/verbs'
import { remembered } from '../text/remembered'
import { sameValue } from '../text/same-value'
import type { Span } from '../text/words'
import { isFamilyFirst } from './family-first'
import { givenNames } from './given-names'
import { particles, placeWords, roles } from './known-words'
import { nameRuns, type NameRun } from './name-runs'

/** A person the story names, in the order of first mention. */
export interface FoundPerson {
  /** Full name as first given: `Ivan Duque Marquez`. A person never named in full has the one name that is used. */
  name: string
  /** Office as first given, before or after the name: `Colombian President`. May be empty. */
  title: string
  /** The name's words. */
  tokens: string[]
  /** What stands for the person later: `Duque Marquez` once the story uses `Duque`, else the last name. */
  surname: string
}

export interface PersonMention extends Span {
  block: number
  /** The name as it stands here, without a possessive ending. */
  text: string
  /** Index in `people`. */
  person: number
  /** Whether the words here are the full name or more than one of its words with the first. */
  full: boolean
  /** Office written right before the name here. */
  title: string
  /** True when another person of the story has this name too. */
  ambiguous: boolean
}

export interface People {
  people: readonly FoundPerson[]
  /** In reading order. */
  mentions: readonly PersonMention[]
}

/** A name as it stands in a block, wherever in it that is. */
export interface WrittenName {
  tokens: string[]
  /** The tokens as they are compared. */
  words: readonly string[]
  /** How many of them are more than particles. */
  count: number
  /** As it is written, in one line. */
  text: string
  /** Office written right before it. */
  title: string
  /** Office behind it. */
  office: string
  /** Whether only a person can be meant, whatever the rest of the story says. */
  strong: boolean
  /** Whether it could be a person whom the story elsewhere calls by the last word alone. */
  shortens: boolean
}

/** The names of one block that could be people's, and where they are. */
export interface BlockNames {
  names: readonly WrittenName[]
  spans: readonly Span[]
}

/** Who is named in a story: all that is known of its people but where in their blocks they are mentioned. */
export interface Cast {
  people: readonly FoundPerson[]
  /** `name` is the index among the names of the block. */
  mentions: readonly CastMention[]
  /** By block, the index of its first mention; one more for the end. */
  starts: readonly number[]
  /** The same object for casts that differ at most in what else stands in the blocks beside the people. */
  who: object
}

export type CastMention = Omit<PersonMention, 'from' | 'to'> & { name: number }

interface Candidate {
  written: WrittenName
  block: number
  name: number
  strong: boolean
}

/**
 * Who is named in blocks of text that follow each other, and where. A person is known by a full name with an office
 * before or after it, a common given name, an age, or a verb of speech beside it; later short forms are any of the
 * name's own words. Bodies and places are not people.
 */
export function findPeople(blocks: readonly string[]): People {
  const found = blocks.map(namesIn)
  const { people, mentions } = castOf(found.map(({ names }) => names))
  return { people: [...people], mentions: mentions.map((mention) => placed(mention, found[mention.block]!.spans)) }
}

/** A mention at its place. */
export function placed({ name, ...mention }: CastMention, spans: readonly Span[]): PersonMention {
  const { from, to } = spans[name]!
  return { ...mention, from, to }
}

/** The names of a block. */
export function namesIn(text: string): BlockNames {
  const runs = nameRuns(text).filter(({ isPerson }) => isPerson === 'maybe')
  return {
    names: runs.map((run) => ({
      tokens: run.tokens,
      words: run.tokens.map(bare),
      count: nameLength(run.tokens),
      text: text.slice(run.from, run.to).replace(/\s+/g, ' '),
      title: run.title,
      office: officeAfter(text.slice(run.to, run.to + 200)),
      strong: speaksLikePerson(text, run),
      shortens: couldShorten(run, text),
    })),
    spans: runs.map(({ from, to }) => ({ from, to })),
  }
}

/** The people whom the names of blocks that follow each other mean. `before` is the cast of a story that may be like it. */
export function castOf(blocks: readonly (readonly WrittenName[])[], before?: Cast): Cast {
  const alone = new Set<string>()
  for (const names of blocks) for (const { tokens } of names) if (tokens.length === 1) alone.add(tokens[0]!)
  const candidates = blocks.flatMap((names, block) => names.map((written, name): Candidate => (
    { written, block, name, strong: written.strong || (written.shortens && alone.has(written.tokens.at(-1)!)) }
  )))
  const people = new Introduced()
  for (const { written, strong } of candidates) if (strong && written.count > 1) people.introduce(written)
  for (const { written, strong } of candidates) if (strong && written.count === 1 && written.title !== '') people.introduce(written)
  const mentions = candidates.flatMap((candidate) => mention(candidate, people) ?? [])
  settleNearest(mentions, people.all)
  const cast = inOrder(people.all, mentions, blocks.length)
  return before && isSameCast(before, cast) ? { ...cast, who: before.who } : cast
}

function isSameCast(one: Cast, other: Cast): boolean {
  return one.mentions.length === other.mentions.length && one.mentions.every((mention, index) => sameMention(mention, other.mentions[index]!))
    && sameValue(one.people, other.people)
}

/** Wherever in the block it is. */
function sameMention(one: CastMention, other: CastMention): boolean {
  return one.block === other.block && one.person === other.person && one.text === other.text
    && one.title === other.title && one.full === other.full && one.ambiguous === other.ambiguous
}

function speaksLikePerson(text: string, run: NameRun): boolean {
  if (run.title !== '') return true
  const first = run.tokens[0]!
  if (givenNames.has(first) || givenNames.has(first.split('-')[0]!) || isFamilyFirst(run.tokens)) return true
  if (placeWords.has(first) || placeWords.has(run.tokens.at(-1)!)) return false
  const after = text.slice(run.to, run.to + 60)
  const before = text.slice(Math.max(0, run.from - 24), run.from)
  // `Ayşe Kaya, “…” dedi.`: a name with nothing but a comma before quoted words.
  if (nameLength(run.tokens) > 1 && /^,\s["“«]/.test(after)) return true
  if (/^, (?:\d{2}[,.]|a \d{2}-year-old)/.test(after) || officeAfter(text.slice(run.to, run.to + 200)) !== '') return true
  const next = /^,?\s+(?:also |later |then )?([a-zçğıöşü]+)/u.exec(after)?.[1]
  const saysAfter =
    next !== undefined && reportingVerb(next)?.kind === 'speech' && reportingVerb(next)?.form === 'finite'
  return (saysAfter && !/\b(?:the|a)\s$/i.test(before)) || /(?:\bsaid|[Aa]ccording to|\badded)\s$/.test(before)
}

/** `Lena Hofer`, where `Hofer` stands alone elsewhere: places and bodies are not shortened to their last word. */
function couldShorten({ tokens, from }: NameRun, text: string): boolean {
  return (
    tokens.length > 1 &&
    tokens.length < 4 &&
    !tokens.some((token) => placeWords.has(token)) &&
    !/\b(?:the|a|an) $/i.test(text.slice(Math.max(0, from - 4), from))
  )
}

/** `, president of the European Commission,` behind a name. */
function officeAfter(after: string): string {
  const found =
    /^, ((?:(?:a|an|the) )?(?:[\p{Alpha}’'-]+ ){0,4}?([\p{Alpha}-]+)(?: (?:of|at|for|with|in) [^,.;“”"]{2,60})?)(?:[,.]|$)/u.exec(
      after,
    )
  if (!found || !roles.has(found[2]!.toLowerCase())) return ''
  return found[1]!.replace(/^(?:a|an|the) /, '')
}

/** What a person is without holding an office. */
const noOffices = `mother|father|sister|brother|widow|wife|husband|son|daughter|grandmother|grandfather|cousin|uncle|aunt|nephew
  |friend|neighbou?r|man|woman|boy|girl|youth|teenager|resident|witness|villager|refugee|partner|colleague|housewife`.replace(/\s*\n\s*/g, '')
const noOffice =
  new RegExp(`^(?:\\p{Alpha}+ )?(?:${noOffices})(?!\\p{Alpha})`, 'u')

function nameLength(tokens: string[]): number {
  return tokens.filter((token) => !particles.has(token)).length
}

/** A name's word as it is compared: without accents, and a particle small even where a sentence begins with it. */
const bare = remembered((token) => {
  const plain = token.normalize('NFD').replace(/\p{M}/gu, '')
  const small = plain.toLowerCase()
  return particles.has(small) ? small : plain
})

/** People by the words of their names: a story with a thousand of them compares each name with a few. */
class Introduced {
  readonly all: FoundPerson[] = []
  #words: (readonly string[])[] = []
  #byWord = new Map<string, number[]>()
  #named = new Map<string, readonly number[]>()

  /** Adds one who is not yet known. The first full name of a person stands. */
  introduce({ tokens, words, text, title: before, office }: WrittenName): void {
    if (this.#find(words).length > 0) return
    const title = [before, office].find((each) => each !== '' && !noOffice.test(each)) ?? ''
    for (const word of new Set(words)) {
      const indexes = this.#byWord.get(word)
      if (indexes) indexes.push(this.all.length)
      else this.#byWord.set(word, [this.all.length])
    }
    this.all.push({ name: text, title, tokens, surname: '' })
    this.#words.push(words)
  }

  /** Those whose names have all these words in this order, once all are introduced. */
  named(words: readonly string[]): readonly number[] {
    const key = words.length === 1 ? words[0]! : words.join(' ')
    let named = this.#named.get(key)
    if (!named) this.#named.set(key, named = this.#find(words))
    return named
  }

  #find(words: readonly string[]): number[] {
    const [first] = words
    return first === undefined ? [] : (this.#byWord.get(first) ?? []).filter((index) => hasAll(this.#words[index]!, words))
  }
}

/** Whether all words are words of this name, in its order. */
function hasAll(name: readonly string[], words: readonly string[]): boolean {
  let at = 0
  for (const word of words) {
    at = name.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return true
}

function mention({ block, name, written: { tokens, words, count, title } }: Candidate, people: Introduced): CastMention | null {
  const named = people.named(words)
  const first = people.all[named[0] ?? -1]
  if (!first) return null
  const only = tokens[0]!
  if (tokens.length === 1 && title === '' && placeWords.has(only) && first.tokens[0] === only) return null
  const exact = named.filter((index) => people.all[index]!.tokens.length === tokens.length)
  const full = (count > 1 && only === first.tokens[0]) || nameLength(first.tokens) === 1
  return { block, name, text: tokens.join(' '), person: exact[0] ?? named[0]!, full, title, ambiguous: named.length > 1 && exact.length !== 1 }
}

/** A name that several people have means the one who was named last, a few mentions ago. */
function settleNearest(mentions: CastMention[], people: readonly FoundPerson[]): void {
  for (const [index, found] of mentions.entries()) {
    if (!found.ambiguous) continue
    const token = people[found.person]!.tokens.at(-1)!
    const nearest = mentions.slice(Math.max(0, index - 21), index).findLast((earlier) => people[earlier.person]!.tokens.includes(token))
    if (nearest) found.person = nearest.person
  }
}

function inOrder(people: readonly FoundPerson[], mentions: CastMention[], blocks: number): Cast {
  const order = [...new Set(mentions.map(({ person }) => person))]
  const places = new Map(order.map((index, at) => [index, at]))
  const sorted = order.map((index) => people[index]!)
  for (const found of mentions) found.person = places.get(found.person)!
  const own: CastMention[][] = sorted.map(() => [])
  for (const found of mentions) own[found.person]!.push(found)
  sorted.forEach((person, index) => {
    person.surname = surnameOf(person.tokens, own[index]!)
  })
  const starts = Array.from({ length: blocks + 1 }, () => 0)
  for (const { block } of mentions) starts[block + 1]!++
  for (let block = 0; block < blocks; block++) starts[block + 1]! += starts[block]!
  return { people: sorted, mentions, starts, who: {} }
}

const generation = /^(?:Jr|Sr|[IVX]{1,4})$/

/**
 * The last name with its particles; with the name before it once the story uses that alone (`Duque` of `Ivan Duque
 * Marquez`); the first name where the story uses only that, and where it is the family’s (`Xi` of `Xi Jinping`).
 */
function surnameOf(tokens: string[], mentions: CastMention[]): string {
  const names = generation.test(tokens.at(-1)!) && tokens.length > 2 ? tokens.slice(0, -1) : tokens
  // `Arif K.`, as Turkish copy prints those who must not be named.
  if (names.length === 2 && /^\p{Upper}$/u.test(names[1]!)) return names.join(' ')
  if (names.length < 2 || (generation.test(tokens.at(-1)!) && tokens.length === 2)) return tokens.join(' ')
  const short = mentions.filter((found) => !found.full)
  const uses = (token: string): boolean =>
    short.some((found) => found.text.split(' ').some((word) => bare(word) === bare(token)))
  let first = names.length - 1
  if (names.length > 2) {
    const middle = names.findIndex(
      (token, index) =>
        index > 0 && index < names.length - 1 && token.length > 2 && !particles.has(token) && uses(token),
    )
    if (middle > 0) first = middle
  }
  if (short.length > 0 && uses(names[0]!) && !names.slice(1).some(uses)) return names[0]!
  if (isFamilyFirst(names) && !uses(names[1]!)) return names[0]!
  while (first > 1 && particles.has(names[first - 1]!)) first--
  return names.slice(first).join(' ')
}
