import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { rawFromText } from '../../../core/copy/raw-from-text'
import { storyFromCopy } from '../../../core/copy/read-copy'
import { printStory } from '../../../core/story/saved'
import type { Story } from '../../../core/story/story'
import { fixedDesk } from '../../desk'
import { expectGolden } from '../../golden'

const stories = import.meta.dirname + '/../../stories'

/** The story with what the desk has entered besides its copy: `details.json`, with the language of the copy and the date of its dateline. */
function withDetails(story: Story, name: string): Story {
  const file = `${stories}/${name}/details.json`
  if (!existsSync(file)) return story
  const { language, date } = JSON.parse(readFileSync(file, 'utf8')) as { language?: string, date: string }
  return { ...story, language: language ?? story.language, dateline: story.dateline && { ...story.dateline, date } }
}

describe('copy becomes the story kept beside it', () => {
  it.each(readdirSync(stories).filter((name) => existsSync(`${stories}/${name}/copy.txt`)))('%s', (name) => {
    const copy = rawFromText(readFileSync(`${stories}/${name}/copy.txt`, 'utf8'))
    expectGolden(`stories/${name}/story.json`, printStory(withDetails(storyFromCopy(copy, fixedDesk({ fileName: `${name}.txt` })), name)))
  })
})
