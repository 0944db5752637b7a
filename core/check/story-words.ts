import { foldCase } from '../text/casing'
import { startsSentence } from '../text/sentence-start'
import { perBlock } from './per-block'
import type { BlockAt } from './story-reading'

/** How the body writes its words. */
export interface BodyWords {
  /** In small letters somewhere. */
  small(word: string): boolean
  /** As it stands in the middle of a sentence with a capital (`Stoltenberg`, `NATO`), or null. */
  name(word: string): string | null
}

interface BlockWords {
  small: ReadonlySet<string>
  /** By the word in small letters. */
  names: ReadonlyMap<string, string>
}

/** How the words of a story's body are written, by which a headline’s can be judged. */
export function bodyWords(body: readonly BlockAt[]): BodyWords {
  const blocks = body.map(({ reading }) => wordsIn(reading))
  return {
    small: (word) => blocks.some(({ small }) => small.has(foldCase(word))),
    name: (word) => blocks.find(({ names }) => names.has(foldCase(word)))?.names.get(foldCase(word)) ?? null,
  }
}

const wordsIn = perBlock(({ kind, prose, words, legible }): BlockWords => {
  const small = new Set<string>()
  const names = new Map<string, string>()
  if (kind === 'crosshead' || kind === 'editors-note') return { small, names }
  for (const { text, from } of words) {
    const bare = text.replace(/['’]\p{Lower}{1,2}$/u, '')
    if (/^\p{Lower}/u.test(bare)) small.add(bare)
    else if (/^\p{Upper}/u.test(bare) && !startsSentence(prose, from)) names.set(foldCase(bare), bare)
  }
  // What is quoted is written as well; only its first word may have a capital that is not its own.
  if (legible !== prose) for (const { 0: word } of legible.matchAll(/(?<!\p{IDC})\p{Lower}[\p{Lower}’'-]+(?!\p{IDC})/gu)) small.add(word)
  return { small, names }
})
