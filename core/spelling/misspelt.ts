import type { StoryHit, StoryRule } from '../check/rule'
import type { BlockAt } from '../check/story-reading'
import type { StylePackage } from '../check/style'
import { fewOrOnce } from '../check/throughout'
import type { Asked } from '../check/per-block'
import { placeWords } from '../people/known-words'
import { foldCase } from '../text/casing'
import type { Dictionary } from './dictionary'
import { usual } from './likeliest'
import type { Notable, NotableWords } from './notable-words'
import { ownWords } from './own-words'
import { american, british, type Near, type Spelling } from './word-graph'

/** What the rules about spelling say. */
export const spellingSays = {
  meant: '“{text}” is not in the dictionary: “{right}” may be meant.',
  quoted: '“{text}” is not in the dictionary. Was it said and written so?',
  american: 'We spell as Americans do: {right}.',
  british: 'We spell as the British do: {right}.',
} as const

/** How a language is spelled: its dictionary, the words of a block that are not in it, and a word as it is looked up. */
export interface Spelled {
  dictionary(): Dictionary | null
  notable: Asked<NotableWords>
  small(word: string): string
  capital(word: string): string
}

interface Found {
  at: BlockAt
  word: Notable
  small: string
}

/**
 * Tells of the words of a story that are none. Silent about names: what has a capital inside a sentence anywhere in the
 * story, and what has one at the start of a sentence, unless a slip in a plain word is likelier. Silent as well about a word
 * that no other is like.
 */
export function* misspelt({ all }: Parameters<StoryRule['check']>[0], style: StylePackage, spelled: Spelled): Iterable<StoryHit | { missing: string }> {
  const dictionary = spelled.dictionary()
  if (!dictionary) {
    yield { missing: 'no dictionary yet' }
    return
  }
  const fields = all.filter(({ field }) => field !== 'byline' && field !== 'dateline')
  const names = new Set<string>()
  const found: Found[] = []
  const times = new Map<string, number>()
  for (const at of fields) {
    const { words, names: own } = spelled.notable(at.reading)
    for (const name of own) names.add(name)
    for (const word of words) {
      const small = spelled.small(word.text)
      found.push({ at, word, small })
      times.set(small, (times.get(small) ?? 0) + 1)
    }
  }
  if (found.length === 0) return
  const known = ownWords(style)
  const others: StoryHit[] = []
  for (const each of found) {
    if (names.has(each.small) || known.has(each.small)) continue
    const { spelling } = each.word
    const hit = spelling === 0 ? unknownWord(each, dictionary, times.get(each.small)!, spelled) : null
    if (hit) yield hit
    else if (spelling !== 0) others.push(...otherSpelling(each, dictionary, style, spelled))
  }
  yield* fewOrOnce(others, style.options.spelling === 'us' ? 'US spelling throughout' : 'British spelling throughout')
}

function unknownWord({ at, word, small }: Found, dictionary: Dictionary, times: number, spelled: Spelled): StoryHit | null {
  const meant = dictionary.meant(small)
  const [best] = meant
  if (!best || !isMistake(small, best, times) || (word.mayBeName && (times > 1 || !isSlipOf(best, small)))) return null
  const place = { at, from: word.from, to: word.to, subject: small }
  if (word.quoted) return { ...place, says: 'quoted', level: 'advice' }
  const instead = meant.slice(0, 3).map((near) => (word.mayBeName ? spelled.capital(near.word) : near.word))
  return { ...place, says: 'meant', values: { right: instead[0]! }, instead, ...(best.cost > 2 ? { level: 'advice' } : {}) }
}

/**
 * Whether a word that is in no dictionary is a mistake sooner than a word that the dictionary lacks: those that the trade, the
 * kitchen and other languages bring are many, mostly short or nothing like any other, and come more than once.
 */
function isMistake(small: string, { word, cost }: Near, times: number): boolean {
  if (foldCase(word) === small) return placeWords.has(word)
  if (word.includes(' ')) return true
  if (small.length <= 4) return usual.has(word) && (cost === 1 || (small.length === 4 && word.length > 4))
  if (times > 2) return usual.has(word)
  if (cost === 1) return true
  if (times > 1 || (word[0] !== small[0] && small.length < 8)) return false
  return small.length > 6 || word.length !== small.length || usual.has(word)
}

/** Whether a word at the start of a sentence is a plain word gone wrong sooner than a name. */
function isSlipOf({ word, cost }: Near, small: string): boolean {
  return /^\p{Lower}+$/u.test(word) && word[0] === small[0] && (cost === 1 || small.length >= 7)
}

const spellings: Partial<Record<StylePackage['options']['spelling'], Spelling>> = { us: american, uk: british }

/** A word of the other spelling, where the style has one and the lists of terms do not tell of it anyway. */
function otherSpelling({ at, word, small }: Found, dictionary: Dictionary, style: StylePackage, spelled: Spelled): StoryHit[] {
  const own = spellings[style.options.spelling]
  if (own === undefined || (word.spelling & own) !== 0 || word.quoted || word.mayBeName || style.terms.some(({ wrong }) => wrong === small)) return []
  // Many British houses write -ize.
  if (own === british && /[iy]z/.test(small)) return []
  const right = dictionary.meant(small).find(({ spelling, word: other }) => (spelling & own) !== 0 && !other.includes(' '))
  if (!right) return []
  const instead = word.mayBeName ? spelled.capital(right.word) : right.word
  return [{ at, from: word.from, to: word.to, subject: small, says: own === american ? 'american' : 'british', values: { right: instead }, level: 'advice', fixes: [{ title: instead, edits: [{ from: word.from, to: word.to, instead }] }] }]
}
