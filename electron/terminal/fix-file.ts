import { basename, dirname, resolve } from 'node:path'
import { applyFix } from '../../core/check/apply-fix'
import type { Checker } from '../../core/check/check'
import type { Edit } from '../../core/check/finding'
import { safeFixes } from '../../core/check/safe-fixes'
import { inSource, wholeLines } from '../../core/copy/in-source'
import { printStory } from '../../core/story/saved'
import type { Story } from '../../core/story/story'
import { fail } from '../failed'
import type { HouseStyle } from '../house-style/house-style'
import { plainText } from '../reading/plain-text'
import { isSavedStory } from '../reading/read-copy-file'
import { writeFiles } from '../wire/folder'
import { storyOf, type Source } from './terminal-desk'

/** Fixes bring others: after so many rounds one is left for a person to look at. */
const mostRounds = 10

/**
 * Applies every fix that is safe, again and again until there is none, and writes the file, whole or not at all. A saved
 * story is saved again; in plain text the words are replaced where they stand, and everything else stays byte by byte.
 * Answers the source as it is now and how many were applied. Fails with `cannot-write` for what cannot be mended in place.
 */
export async function fixFile(file: string, source: Source, styles: readonly HouseStyle[], checkerFor: (story: Story) => Promise<Checker>): Promise<{ source: Source, fixed: number }> {
  const mend = mender(file, source, styles)
  let now = source
  let fixed = 0
  for (let round = 0; round < mostRounds; round++) {
    const { findings } = (await checkerFor(now.story)).check(now.story)
    const fixes = safeFixes(findings).map(({ edits }) => edits)
    const next = fixes.length ? await mend(now, fixes) : null
    if (!next) break
    now = next.source
    fixed += next.applied
  }
  if (fixed > 0) await writeFiles(dirname(resolve(file)), [{ name: basename(file), bytes: now.bytes }], { overwrite: true })
  return { source: now, fixed }
}

type Mend = (source: Source, fixes: Edit[][]) => Promise<{ source: Source, applied: number } | null>

function mender(file: string, { name, bytes }: Source, styles: readonly HouseStyle[]): Mend {
  const text = plainText(name, bytes)
  if (file !== '-' && text !== null && isUtf8(text, bytes)) return inText(styles)
  if (file !== '-' && isSavedStory(name, new TextDecoder().decode(bytes.subarray(0, 200)))) return inStory
  return fail('cannot-write', `${name} cannot be mended in place.`, 'Mend plain text in UTF-8 or a saved story: `dateline import` makes a story of any copy.')
}

const inStory: Mend = async (source, fixes) => {
  const story = applyFix(source.story, { title: '', edits: fixes.flat(), safe: true })
  if (story === source.story) return null
  return { source: { ...source, story, bytes: new TextEncoder().encode(printStory(story)) }, applied: fixes.length }
}

function inText(styles: readonly HouseStyle[]): Mend {
  return async (source, fixes) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes)
    const where = inSource(text, source.story)
    const placed = fixes.flatMap((edits) => {
      const stretches = edits.flatMap(({ place, instead, removeBlock }) => {
        const span = where(place)
        return span ? [{ ...(removeBlock ? wholeLines(text, span) : span), instead }] : []
      })
      return stretches.length === edits.length ? [stretches] : []
    })
    const changes = placed.flat().toSorted((a, b) => b.from - a.from)
    const mended = changes.reduce((all, { from, to, instead }) => all.slice(0, from) + instead + all.slice(to), text)
    if (mended === text) return null
    const bytes = new TextEncoder().encode(mended)
    return { source: { ...source, bytes, story: await storyOf(source.name, bytes, styles, 'as-written') }, applied: placed.length }
  }
}

function isUtf8(text: string, bytes: Uint8Array): boolean {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return whole.replace(/^\uFEFF/, '') === text.replace(/^\uFEFF/, '') && Buffer.from(whole).equals(bytes)
}
