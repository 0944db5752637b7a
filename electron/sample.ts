import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Story } from '../core/story/story'
import { programFolder } from './version'

/** Where the sample is, as raw copy and as the story that import makes of it. */
export const sampleFolder = join(programFolder, 'assets', 'sample')

const anyId = /00000000-0000-4000-8000-\d{12}/g

/**
 * The sample story as a new one, with ids of its own. It was imported before the program was packed, so that the first
 * window anybody sees does not wait for it.
 */
export async function sampleStory(newId: () => string, now: string): Promise<Story> {
  const text = await readFile(join(sampleFolder, 'nato-dialogue.story.json'), 'utf8')
  const ids = new Map<string, string>()
  const own = text.replace(anyId, (id) => {
    if (!ids.has(id)) ids.set(id, newId())
    return ids.get(id)!
  })
  const { story } = JSON.parse(own) as { story: Story }
  return { ...story, created: now }
}
