import { foldCase } from '../text/casing'

/** Pairs of letters that are taken for each other in a language, both ways. */
export type Alike = ReadonlySet<string>

/** Two letters that changed places: a slip of the hand. */
export const swapped = 1

/** What it costs that `wrong` stands for `right`: 1 where they sound or look alike or differ by their capital only. */
export function costOf(right: string, wrong: string, alike: Alike): number {
  return alike.has(right + wrong) || foldCase(right) === foldCase(wrong) ? 1 : 2
}

/** What it costs that the letter at `at` is one too many: little where it stands doubled. */
export function spareLetter(word: string, at: number): number {
  return at > 0 && word[at] === word[at - 1] ? 1 : 2
}

/** Of groups of letters, every pair in either order. */
export function alikeIn(groups: string): Alike {
  return new Set(groups.split(' ').flatMap((group) => [...group].flatMap((one) => [...group].map((other) => one + other))))
}
