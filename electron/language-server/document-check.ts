import { randomUUID } from 'node:crypto'
import type { Finding, Fix } from '../../core/check/finding'
import { asWritten, holdingUpNothing } from '../../core/copy/as-written'
import { inSource, wholeLines } from '../../core/copy/in-source'
import { rawFromText } from '../../core/copy/raw-from-text'
import { storyFromCopy } from '../../core/copy/read-copy'
import type { Speech } from '../../core/says/speech'
import type { Place } from '../../core/story/place'
import { localMoment } from '../clock'
import type { HouseStyle } from '../house-style/house-style'
import type { checkersFor } from '../terminal/checked'
import { sayFindings } from '../terminal/speech'

/** A finding where its words stand in a document, in UTF-16 offsets. */
export interface Marked {
  finding: Finding
  from: number
  to: number
  related: { from: number, to: number, text: string }[]
  fixes: PlacedFix[]
}

export interface PlacedFix extends Pick<Fix, 'title' | 'safe'> {
  edits: { from: number, to: number, instead: string }[]
}

/**
 * What the style says of a document, which is read as raw copy anew each time. A finding whose words are not in the
 * document as the story has them stands at its beginning.
 */
export async function checkDocument(text: string, fileName: string, styles: readonly HouseStyle[], checkerFor: ReturnType<typeof checkersFor>, speech: Speech | null = null): Promise<Marked[]> {
  if (text.trim() === '') return []
  const { agency, language } = styles[0]!
  const story = asWritten(storyFromCopy(rawFromText(text, 'kept'), { now: localMoment(), newId: randomUUID, agency, language, fileName }))
  const findings = await sayFindings(holdingUpNothing((await checkerFor(story)).check(story).findings), story, styles, speech)
  const where = inSource(text, story)
  return findings.map((finding) => ({
    finding,
    ...(where(finding.place) ?? { from: 0, to: 0 }),
    related: finding.related.flatMap(({ place, text: words }) => placed(where, place, { text: words })),
    fixes: finding.fixes.flatMap(({ title, safe, edits }) => {
      const there = edits.flatMap(({ place, instead, removeBlock }) => placed(where, place, { instead }).map((edit) => (removeBlock ? { ...edit, ...wholeLines(text, edit) } : edit)))
      return there.length === edits.length ? [{ title, safe, edits: there }] : []
    }),
  }))
}

function placed<T extends object>(where: ReturnType<typeof inSource>, place: Place, more: T): ({ from: number, to: number } & T)[] {
  const span = where(place)
  return span ? [{ ...span, ...more }] : []
}
