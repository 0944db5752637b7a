import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { rawFromText } from '../../../core/copy/raw-from-text'
import { storyFromCopy } from '../../../core/copy/read-copy'
import { printStory } from '../../../core/story/saved'
import { fixedDesk } from '../../desk'
import { expectGolden } from '../../golden'

const stories = import.meta.dirname + '/../../stories'

describe('copy becomes the story kept beside it', () => {
  it.each(readdirSync(stories).filter((name) => existsSync(`${stories}/${name}/copy.txt`)))('%s', (name) => {
    const copy = rawFromText(readFileSync(`${stories}/${name}/copy.txt`, 'utf8'))
    expectGolden(`stories/${name}/story.json`, printStory(storyFromCopy(copy, fixedDesk({ fileName: `${name}.txt` }))))
  })
})
