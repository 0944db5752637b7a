import type { Finding, Fix } from '../../../core/check/finding'
import { words } from '../../words/words'
import type { Surroundings } from './surroundings'

/** What a fix's button says: the words that will stand there, with what touches them where they alone say nothing. */
export function fixWords(finding: Finding, which: number, around: Surroundings): string {
  const fix = finding.fixes[which]
  if (!fix) return ''
  if (wordsAfter(finding, fix) === fix.title) return around.before + fix.title + around.after
  return fix.title.trim() || words.findings.fixShort
}

/** The finding's own words once they are fixed; null for a fix that reaches beyond them. */
function wordsAfter({ place, text }: Finding, { edits }: Fix): string | null {
  let fixed = text
  for (const edit of edits.toReversed()) {
    const [from, to] = [edit.place.from - place.from, edit.place.to - place.from]
    const isWithin = edit.place.field === place.field && edit.place.block === place.block && from >= 0 && to <= text.length
    if (!isWithin || edit.removeBlock) return null
    fixed = fixed.slice(0, from) + edit.instead + fixed.slice(to)
  }
  return fixed
}
