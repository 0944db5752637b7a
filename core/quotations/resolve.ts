import type { People } from '../people/people'
import { bodyWords, placeWords, roles } from '../people/known-words'
import { foldCase } from '../text/casing'
import type { Passage } from './passages'
import type { Clause } from './clause'
import type { Subject } from './phrase'
import { mainSubject } from './subjects'

/** Somebody who speaks: people by their index, or a body by its words. */
export interface Who {
  label: string
  people: number[]
  doubt: string
}

/** Somebody speaking, or acting, in one sentence. */
export interface Speech {
  who: Who
  sentence: Clause
  /** Within somebody else's speech: `X said that Y warned …`. */
  nested: boolean
  /** How: with a verb of speech, with another reporting verb, or only as the sentence's subject. */
  by: 'speech' | 'act' | 'main'
}

export interface Known {
  passages: Passage[]
  people: People
  speech: Speech[][]
}

export function speechOf(
  subject: Subject | null,
  sentence: Clause,
  block: number,
  known: Known,
  by: Speech['by'] = 'speech',
  nested = false,
): Speech[] {
  const who = subject && resolve(subject, block, sentence, known)
  return who ? [{ who, sentence, by, nested }] : []
}

/** Says whom a subject means: a pronoun the last who spoke, an office the person who holds it. Null when that is open. */
export function resolve(subject: Subject, block: number, sentence: Clause, known: Known): Who | null {
  if (subject.kind === 'people') return { label: subject.label, people: subject.people, doubt: '' }
  if (subject.kind === 'body')
    return officeHolder(subject.label, block, known) ?? { label: subject.label, people: [], doubt: '' }
  return meant(subject.word, block, sentence, known)
}

/**
 * Whom a pronoun means: whoever speaks before it in the paragraph, then the person who spoke in the paragraph before,
 * one with a verb of speech before one who is only a subject, then the only person named there.
 */
function meant(pronoun: string, block: number, sentence: Clause, known: Known): Who | null {
  const human = ({ who, sentence: { text } }: Speech): boolean => isHuman(who.label) || text.includes(`${who.label}, who `)
  const fits = (speech: Speech): boolean => {
    const { who } = speech
    return (
    pronoun === 'they'
      ? who.people.length !== 1
      : pronoun === 'it'
        ? who.people.length === 0 && !human(speech)
        : who.people.length === 1 || (who.people.length === 0 && human(speech))
    )
  }
  const here = (known.speech[block] ?? []).filter((speech) => fits(speech) && speech.sentence.from < sentence.from)
  // `According to the report, he told …`: whoever is spoken of, and not who spoke before.
  if (/^According to\s/.test(sentence.text.slice(sentence.from)) && pronoun !== 'it') return null
  const last = latest(here)
  if (last)
    return {
      ...last.who,
      doubt: last.who.people.length === 0 && last.by === 'main' ? `“${pronoun}” is taken for ${last.who.label}.` : '',
    }
  const own = mainSubject(sentence)
  const subject = own && own.kind !== 'pronoun' ? resolve(own, block, sentence, known) : null
  if (subject && fits({ who: subject, sentence, by: 'main', nested: false })) return subject
  for (let back = block - 1; back >= 0 && back >= block - 3; back--) {
    const there = (known.speech[back] ?? []).filter(fits)
    const speaking = there.filter(({ by }) => by !== 'main')
    const who = (latest(speaking) ?? latest(there))?.who
    if (who) {
      const doubt = back < block - 1 ? far(pronoun, who.label) : twoSpeak(pronoun, speaking)
      return { ...who, doubt: doubt || onlyName(pronoun, who) }
    }
    const named = [...new Set(known.passages[back]!.mentions.map(({ person }) => person))]
    if (named.length === 1 && pronoun !== 'they' && pronoun !== 'it') {
      const label = known.people.people[named[0]!]!.surname
      return { label, people: named, doubt: back < block - 1 ? far(pronoun, label) : '' }
    }
    if (named.length > 0) return null
  }
  return null
}

/** The last who speaks, and not only in somebody else's words. */
export function latest(speech: readonly Speech[]): Speech | undefined {
  return speech.findLast(({ nested }) => !nested) ?? speech.at(-1)
}

/** Whether a body's words mean one human being: `a spokesman for the service`, `Umm Khaled`. */
function isHuman(label: string): boolean {
  const head = label.split(/\s(?:of|for|from|in|at|with|who)\s/)[0]!.split(/\s+/)
  const last = foldCase(head.at(-1)!)
  if (roles.has(last)) return true
  return (
    head.length > 1 &&
    head.length < 4 &&
    head.every((word) => /^\p{Upper}\p{Lower}/u.test(word) && !bodyWords.has(word) && !placeWords.has(word))
  )
}

/** A single capitalized word that nothing in the copy shows to be a person's name. */
function onlyName(pronoun: string, who: Who): string {
  return who.people.length === 0 && /^\p{Upper}[^\s]+$/u.test(who.label) && pronoun !== 'it' && pronoun !== 'they'
    ? `“${pronoun}” is taken for ${who.label}, whose full name the copy does not give.`
    : ''
}

function far(pronoun: string, label: string): string {
  return `“${pronoun}” is taken for ${label}, who was named some paragraphs before.`
}

function twoSpeak(pronoun: string, speaking: Speech[]): string {
  const taken = latest(speaking)?.who.label
  const others = [...new Set(speaking.map(({ who }) => who.label))].filter((label) => label !== taken)
  return taken !== undefined && others.length > 0
    ? `“${pronoun}” is taken for ${taken}; ${others.join(' and ')} spoke there too.`
    : ''
}

/** `the minister`, `the NATO chief`: the one person whose office is called that. */
function officeHolder(label: string, block: number, known: Known): Who | null {
  const words = foldCase(label)
    .replace(/^(?:the|its|his|her|their)\s/, '')
    .split(/\s+/)
  if (!/^(?:the|its|his|her|their)\s/i.test(label) || words.length > 4) return null
  const holders = known.people.people.flatMap((person, index) => {
    const office = foldCase(person.title).split(/[\s-]+/)
    return words.flatMap((word) => word.split('-')).every((word) => office.includes(word)) ? [index] : []
  })
  const before = holders.filter((index) =>
    known.people.mentions.some((mention) => mention.person === index && mention.block <= block),
  )
  const only = before[0]
  if (before.length !== 1 || only === undefined) return null
  return { label: known.people.people[only]!.surname, people: [only], doubt: '' }
}
