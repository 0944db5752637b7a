import { foldCase } from '../text/casing'
import { startsSentence } from '../text/sentence-start'
import { glance, perBlock } from './per-block'
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

/** How the words of a story's body are written, by which a headline’s can be judged. Each answer is a fact of its own. */
export function bodyWords(body: readonly BlockAt[]): BodyWords {
  return {
    small(word) {
      const folded = foldCase(word)
      const has = glance((block) => wordsIn(block).small.has(folded))
      return body.some(({ reading }) => has(reading))
    },
    name(word) {
      const folded = foldCase(word)
      const written = glance((block) => wordsIn(block).names.get(folded))
      for (const { reading } of body) {
        const name = written(reading)
        if (name !== undefined) return name
      }
      return null
    },
  }
}

/** Whether these letters stand in a row anywhere in the body. */
export function has(body: readonly BlockAt[], letters: string): boolean {
  const isIn = glance(({ text }) => text.includes(letters))
  return body.some(({ reading }) => isIn(reading))
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
