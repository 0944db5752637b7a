import type { Story } from '../../../core/story/story'
import type { StorySummary } from '../../../electron/contract'

/**
 * The version that goes out now: the story's own, or one more when that version has gone out and the story has changed
 * since. Whether it has changed is the newsroom's to say: its list calls an unchanged one `sent`.
 */
export function versionToSend(story: Story, state: StorySummary['state']): number {
  const gone = story.sendings.some((sending) => sending.version === story.version)
  return gone && state === 'draft' ? story.version + 1 : story.version
}
