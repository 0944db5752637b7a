import { words } from './words'
import type { Choice } from '../shell/controls/Field'

/** The languages that desks ask for most, first; any other that a story has is added to them. */
const usual = ['en', 'tr', 'ar', 'az', 'bs', 'de', 'es', 'fa', 'fr', 'he', 'hr', 'id', 'it', 'ku', 'mk', 'nl', 'pt', 'ru', 'sq', 'sr', 'uk', 'ur', 'zh']
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb'])

let made: { locale: string, namer: Intl.DisplayNames } | null = null

function namer(): Intl.DisplayNames {
  if (made?.locale !== words.locale) made = { locale: words.locale, namer: new Intl.DisplayNames([words.locale], { type: 'language' }) }
  return made.namer
}

export function languageName(tag: string): string {
  try {
    return namer().of(tag) ?? tag
  } catch {
    return tag
  }
}

export function languageChoices(present: string): Choice[] {
  const tags = usual.includes(present) || present === '' ? usual : [present, ...usual]
  return tags.map((id) => ({ id, name: languageName(id), note: id }))
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
