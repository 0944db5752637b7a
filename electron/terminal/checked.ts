import { createChecker, type Checker } from '../../core/check/check'
import type { Finding } from '../../core/check/finding'
import { styleFor } from '../../core/check/style'
import { inSource } from '../../core/copy/in-source'
import type { Place } from '../../core/story/place'
import type { SetAside, Story } from '../../core/story/story'
import type { HouseStyle } from '../house-style/house-style'
import { plainText } from '../reading/plain-text'
import { readyToSpell } from '../spelling/dictionaries'
import type { Source } from './terminal-desk'

/** What the style says of one file. Plain: it crosses from one thread to another. */
export interface Checked {
  /** The file, as it was named. */
  file: string
  findings: Finding[]
  setAside: SetAside[]
  /** The text of the file and where the findings stand in it, where it is plain text. */
  source: { text: string, stretches: Stretch[] } | null
  /** How many fixes were applied before. */
  fixed: number
}

/** A place of a story in the text of its file, in UTF-16 offsets. */
export interface Stretch {
  place: Place
  from: number
  to: number
}

/** Checkers for the styles, each for stories in its language, made when the first of them comes. */
export function checkersFor(styles: readonly HouseStyle[]): (story: Story) => Promise<Checker> {
  const checkers = new Map<HouseStyle, Promise<Checker>>()
  return async ({ language }) => {
    readyToSpell(language)
    const style = styleFor(styles, language)
    if (!checkers.has(style)) checkers.set(style, style.whole().then((whole) => createChecker(whole)))
    return checkers.get(style)!
  }
}

/** Where the findings of a story stand in the file it was read from; null where that is not plain text. */
export function placedIn({ story, bytes, name }: Source, findings: readonly Finding[]): Checked['source'] {
  const text = plainText(name, bytes)
  if (text === null) return null
  const where = inSource(text, story)
  const places = findings.flatMap(({ place, related, fixes }) => [
    place, ...related.map((other) => other.place), ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.place)),
  ])
  const stretches = places.flatMap((place) => {
    const span = where(place)
    return span ? [{ place, ...span }] : []
  })
  return { text, stretches }
}

/** The stretch of a place, when it is in the text of the file. */
export function stretchOf({ source }: Checked, place: Place): Stretch | null {
  return source?.stretches.find((each) => (
    each.place.field === place.field && each.place.block === place.block && each.place.from === place.from && each.place.to === place.to
  )) ?? null
}
