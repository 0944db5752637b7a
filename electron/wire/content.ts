import { createHash } from 'node:crypto'
import type { Story } from '../../core/story/story'

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * The fingerprint of what a receiver gets of a story: everything but the newsroom's own notes about it (sendings,
 * findings set aside, doubts, lines left out) and the version number, which follows from it.
 */
export function contentHash(story: Story): string {
  const { sendings: _1, setAside: _2, doubts: _3, leftOut: _4, version: _5, ...content } = story
  return sha256(canonical(content))
}

/** JSON with the properties of each object in order of their names, so that equal values are equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** The version under which a story goes out now: its own, or one more when it has changed since that version was sent. */
export function versionToSend(story: Story): number {
  const last = story.sendings.findLast((sending) => sending.version === story.version)
  return last && last.content !== contentHash(story) ? story.version + 1 : story.version
}

/** Whether what was last sent is what the story is now. */
export function isSent(story: Story): boolean {
  const last = story.sendings.at(-1)
  return last !== undefined && last.content === contentHash(story)
}
