import type { Ending } from './endings'
import { fourfold, isHard, twofold, vowelOf, type Vowel } from './letters'

/**
 * Suffixes as grammars write them: A is a or e, I is ı, i, u or ü, D is d or t, C is c or ç; a consonant in brackets stands
 * only after a vowel. `(n)In` is -ın, -nin, -un …
 */
const cases = ['DA', 'DAn', '(n)In', '(y)A', '(y)I', '(y)lA', 'DAki', '(n)Inki', 'DAkilAr', 'DAkini', 'DAkinin', 'DAkine', 'DAkilArin', 'DAkilAri', 'DAkilAre']
const possessives = ['(s)I', '(s)InI', '(s)InA', '(s)InIn', '(s)IndA', '(s)IndAn', '(s)IylA', '(s)IndAki', '(s)IydI', '(s)IdIr']
const copulas = ['DIr', 'DAdIr', 'DAndIr', '(y)dI', '(y)ken', 'DAydI', '(y)sA', '(y)mIş']
const plurals = ['lAr', 'lArI', 'lArIn', 'lArA', 'lArdA', 'lArdAn', 'lArlA', 'lArInI', 'lArInA', 'lArInIn', 'lArIndA', 'lArIndAn', 'lArIylA', 'lArdAki']
const derived = ['lI', 'lIk', 'lIlAr', 'lIlArI', 'lIlArIn', 'lIlArA', 'lIlArdAn', 'lIlArlA', 'lIyI', 'lInIn', 'lIyA', 'lIdAn', 'lIydI', 'sIz', 'CA', 'lIkI', 'CI', 'CIlAr', 'lIğI', 'lIğIn', 'lIğA', 'lIğInI']
const ordinals = ['', 'lIk', 'lIğI', 'lIğInI', 'lIğA', 'lIktAn', 'lIktA', 'sI', 'sInI', 'sInIn', 'sInA', 'sIndA', 'sIndAn', 'yI', 'yA', 'nIn', 'dA', 'dAn', 'lAr', 'dIr', 'ydI']
  .map((more) => `(I)ncI${more}`)
/** Cases of a noun that ends in a possessive: `Kurumu-nda`. */
const afterPossessive = ['ndA', 'ndAn', 'nIn', 'nA', 'nI', 'ylA', 'ndAki', 'nInki', 'dIr', 'ydI']

/** Suffixes that leave a noun the noun it is: what a proper name takes after an apostrophe. */
export const inflections: readonly string[] = [...cases, ...copulas]
/** Inflections, and what tells whose or how many. */
export const nounSuffixes: readonly string[] = [...inflections, ...possessives, ...plurals]
/** All that may stand behind a figure but what makes an ordinal of it: `3’ü`, `1990’lar`, `2’li`. */
export const figureSuffixes: readonly string[] = [...possessives, ...cases, ...copulas, ...plurals, ...derived]
/** What makes an ordinal of a figure: `3’üncü`, and what may follow. */
export const ordinalSuffixes: readonly string[] = ordinals
/** What makes another word of a name, or more than one of it: `Ankaralı`, `Türkler`. */
export const derivations: readonly string[] = [...plurals, ...derived]

/** A suffix in the form it has after a word: `suffixed(endingOf('üç'), 'DA')` is `te`. */
export function suffixed(ending: Ending, suffix: string): string {
  const { bracket, rest } = parts(suffix)
  let vowel: Vowel = ending.vowel
  let made = ''
  const put = (sign: string): void => {
    const letter = spelled(sign, vowel, made === '' ? ending.isHard : isHard(made.at(-1)!))
    made += letter
    vowel = vowelOf(letter) ?? vowel
  }
  // The vowel of (I)ncI stands after a consonant, the consonant of (y)A after a vowel.
  if (bracket && (/[AI]/.test(bracket) ? !ending.isOpen : ending.isOpen)) put(bracket)
  for (const sign of rest) put(sign)
  return made
}

function spelled(sign: string, vowel: Vowel, afterHard: boolean): string {
  switch (sign) {
    case 'A': return twofold(vowel)
    case 'I': return fourfold(vowel)
    case 'D': return afterHard ? 't' : 'd'
    case 'C': return afterHard ? 'ç' : 'c'
    default: return sign
  }
}

/** Whether this is one of the suffixes, in the form it has after such a word. */
export function takes(ending: Ending, written: string, suffixes: readonly string[]): boolean {
  return likely(written, suffixes).some((suffix) => suffixed(formOf(ending), suffix) === written)
}

/** Whether this is one of the suffixes, in whatever form. */
export function isSuffix(written: string, suffixes: readonly string[]): boolean {
  return likely(written, suffixes).length > 0
}

/**
 * What a suffix would have to be after this word, or null when it is right already or none of those known: `da` after
 * `üç` is `te`, `i` is `ü`.
 */
export function rightSuffix(ending: Ending, written: string, suffixes: readonly string[]): string | null {
  const right = likely(written, ending.isPossessed ? afterPossessive : suffixes).map((suffix) => suffixed(formOf(ending), suffix))
  return right.includes(written) ? null : right[0] ?? null
}

/**
 * A suffix as it has to be after another word than the one it was written for: `nun` of `NATO’nun` after `Kurumu` is `nun`,
 * `nde` of `Partisi’nde` after `CHP` is `de`. Null when it is none of those known.
 */
export function carriedOver(written: string, from: Ending, to: Ending): string | null {
  const own = from.isPossessed ? afterPossessive : [...cases, ...copulas]
  const at = own.findIndex((suffix) => shape(suffix, true) === normal(written) || shape(suffix, false) === normal(written))
  if (at < 0) return null
  const plain = from.isPossessed ? plainOf[own[at]!] : own[at]!
  if (plain === undefined) return null
  const suffix = to.isPossessed ? possessedOf[plain] : plain
  return suffix === undefined ? null : suffixed(formOf(to), suffix)
}

const pairs = [['DA', 'ndA'], ['DAn', 'ndAn'], ['(n)In', 'nIn'], ['(y)A', 'nA'], ['(y)I', 'nI'], ['(y)lA', 'ylA'], ['DAki', 'ndAki'], ['(n)Inki', 'nInki'], ['DIr', 'dIr'], ['(y)dI', 'ydI']] as const
const possessedOf: Readonly<Record<string, string>> = Object.fromEntries(pairs)
const plainOf: Readonly<Record<string, string>> = Object.fromEntries(pairs.map(([plain, possessed]) => [possessed, plain]))

/** A possessive is a vowel, whose n belongs to the suffix. */
function formOf(ending: Ending): Ending {
  return ending.isPossessed ? { ...ending, isOpen: true, isHard: false } : ending
}

interface Parts {
  bracket: string
  rest: string
}

function parts(suffix: string): Parts {
  const bracket = /^\((.)\)/.exec(suffix)?.[1] ?? ''
  return { bracket, rest: bracket ? suffix.slice(3) : suffix }
}

/** The suffixes that a written one may be meant for, whatever its vowels and its first consonant. */
function likely(written: string, suffixes: readonly string[]): readonly string[] {
  const sounds = normal(written)
  let byShape = shapes.get(suffixes)
  if (!byShape) shapes.set(suffixes, byShape = shapesOf(suffixes))
  return byShape.get(sounds) ?? []
}

const shapes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

function shapesOf(suffixes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byShape = new Map<string, string[]>()
  for (const suffix of suffixes) {
    for (const key of new Set([shape(suffix, true), shape(suffix, false)])) byShape.set(key, [...(byShape.get(key) ?? []), suffix])
  }
  return byShape
}

function shape(suffix: string, withBracket: boolean): string {
  const { bracket, rest } = parts(suffix)
  return normal((withBracket ? bracket : '') + rest)
}

/** A suffix with its vowels as A and I, and the consonants that change as D and C. */
function normal(suffix: string): string {
  return suffix.replace(/[ae]/g, 'A').replace(/[ıiuü]/g, 'I').replace(/[dt]/g, 'D').replace(/[cç]/g, 'C')
}
