import type { Abstention, Finding } from '../../core/check/finding'
import type { GuideEntry } from '../../core/check/guide'
import type { Rule } from '../../core/check/rule'
import type { StylePackage } from '../../core/check/style'
import { languageOf, type Language } from '../../core/says/language'
import type { Sentences } from '../../core/says/speech'
import { en } from './en'

/** Every word of the interface. Another language is a file of this type. */
export type Words = typeof en

/** A language other than English: its words, and its way of saying what comes in English from beyond the window. */
export interface Spoken {
  language: Language
  words: Words
  /** `own` has the sentences that a rule of a style package brings itself. */
  finding(finding: Finding, own: Sentences | undefined): Finding
  abstention(abstention: Abstention): Abstention
  /** The guide of a style. */
  guide(rules: readonly Rule[], style: StylePackage): GuideEntry[]
  doubt(says: string): string
  loss(message: string): string
  failure(sentence: string): string
}

/**
 * The words in the language that is spoken now. It may change while the window is open, and everything is drawn again then:
 * nothing is to be made of them before it is drawn.
 */
export let words: Words = en

/** Null while English is spoken, in which everything is said already. */
export let spoken: Spoken | null = null

export function languageSpoken(): Language {
  return spoken?.language ?? 'en'
}

/** The language of an editor's choice. */
export function languageChosen(choice: Language | 'system'): Language {
  return choice === 'system' ? languageOf(navigator.language) : choice
}

/**
 * Speaks this language from now on. English is there at once; another is loaded first, and where it cannot be, what was
 * spoken before goes on.
 */
export async function speak(language: Language): Promise<void> {
  const next = language === 'tr' ? (await import('./tr')).tr : null
  spoken = next
  words = next?.words ?? en
  document.documentElement.lang = language
}
