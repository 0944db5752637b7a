import type { StylePackage } from '../check/style'
import { foldCase } from '../text/casing'
import { rememberedBy } from '../text/remembered'

/** Every word that the agency's lists have as right, in small letters: gathered when the first unknown word comes. */
export const ownWords: (style: StylePackage) => ReadonlySet<string> = rememberedBy((style) => {
  const own = new Set<string>()
  const add = (text: string): void => {
    for (const { 0: word } of text.matchAll(/[\p{Alpha}\p{M}]{3,}/gu)) own.add(foldCase(word))
  }
  style.terms.forEach(({ right }) => add(right))
  style.acronyms.forEach(({ acronym, full }) => add(`${acronym} ${full}`))
  style.places.forEach(({ city, country }) => add(`${city} ${country}`))
  style.people.forEach(({ full, accepted, second }) => add([full, ...accepted, second].join(' ')))
  style.verbs.forEach(({ verb }) => add(verb))
  style.words.forEach(({ word }) => add(word))
  return own
})
