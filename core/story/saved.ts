import type { Story } from './story'
import { steps } from './steps/steps'

/** The version this program writes. A file of an older one is brought up to date by one step per version. */
export const formatVersion = steps.length + 1

/** A saved story: the whole of a `.story.json` file, and what the database keeps. */
export interface SavedStory {
  format: 'dateline-story'
  formatVersion: number
  story: Story
}

/** The text of a `.story.json` file. The same story gives the same text. */
export function printStory(story: Story): string {
  const saved: SavedStory = { format: 'dateline-story', formatVersion, story }
  return JSON.stringify(saved, null, 2) + '\n'
}

export type Upgraded = { ok: true, story: unknown, from: number } | { ok: false, reason: 'not-a-story' | 'newer' }

/**
 * Brings a parsed saved story up to this version. Answers `newer` for a file of a later program and `not-a-story` for
 * anything else. The shape of `story` is not judged here: that is for whoever reads files.
 */
export function upgradeSaved(json: unknown): Upgraded {
  if (typeof json !== 'object' || json === null) return { ok: false, reason: 'not-a-story' }
  const { format, formatVersion: from, story } = json as Record<string, unknown>
  if (format !== 'dateline-story' || typeof from !== 'number' || !Number.isInteger(from) || from < 1)
    return { ok: false, reason: 'not-a-story' }
  if (from > formatVersion) return { ok: false, reason: 'newer' }
  if (typeof story !== 'object' || story === null || Array.isArray(story)) return { ok: false, reason: 'not-a-story' }
  return { ok: true, story: steps.slice(from - 1).reduce<unknown>((older, step) => step(older), story), from }
}
