import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../core/story/story'
import { sampleFolder, sampleStory } from '../../electron/sample'

const golden = readFileSync(join(import.meta.dirname, '../stories/nato-dialogue/story.json'), 'utf8')

describe('the sample story', () => {
  it('is what import makes of the sample: copy tests/stories/nato-dialogue/story.json over it when that has changed', () => {
    expect(readFileSync(join(sampleFolder, 'nato-dialogue.story.json'), 'utf8')).toBe(golden)
  })

  it('is a new story each time, with ids of its own that agree with each other, and made now', async () => {
    let made = 0
    const now = '2026-11-25T09:00:00+03:00'
    const story = await sampleStory(() => `id-${made += 1}`, now)
    expect(JSON.stringify(story)).not.toContain('00000000-0000-4000-8000')
    expect(story).toMatchObject({ created: now, slug: 'nato-dialogue' })
    const { story: imported } = JSON.parse(golden) as { story: Story }
    const ids = new Map<string, string>()
    const back = JSON.stringify(imported).replace(/00000000-0000-4000-8000-\d{12}/g, (id) => {
      if (!ids.has(id)) ids.set(id, `id-${ids.size + 1}`)
      return ids.get(id)!
    })
    expect(JSON.parse(back)).toEqual({ ...story, created: imported.created })
  })
})
