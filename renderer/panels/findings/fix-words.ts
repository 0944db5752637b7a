import type { Finding } from '../../../core/check/finding'
import { words } from '../../words/words'
import type { Surroundings } from './surroundings'

/** What a fix's button says: the words that will stand there, with what touches them where they alone say nothing. */
export function fixWords({ place, fixes }: Finding, which: number, around: Surroundings): string {
  const fix = fixes[which]
  if (!fix) return ''
  const [edit, ...more] = fix.edits
  const isSamePlace = edit?.place.from === place.from && edit.place.to === place.to
  if (more.length === 0 && isSamePlace && edit.instead === fix.title) return around.before + fix.title + around.after
  return fix.title.trim() || words.findings.fixShort
}
