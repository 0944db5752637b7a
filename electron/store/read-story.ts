import * as v from 'valibot'
import { upgradeSaved } from '../../core/story/saved'
import type { Story } from '../../core/story/story'
import { fail } from '../failed'
import { problemInWords, storySchema } from '../story-schema'

/** A story from its saved text, brought up to date and judged. Fails with `not-a-story` or `newer-story`, naming `where`. */
export function readSavedStory(text: string, where: string): Story {
  const upgraded = upgradeSaved(parse(text))
  if (!upgraded.ok && upgraded.reason === 'newer') {
    fail('newer-story', `${where} was written by a newer Dateline.`, 'Open it with that one; nothing has been changed.')
  }
  if (!upgraded.ok) fail('not-a-story', `${where} is not a story of Dateline.`, 'Bring it in as raw copy if it is text.')
  const read = v.safeParse(storySchema, upgraded.story)
  if (!read.success) {
    fail('not-a-story', `${where} is not a whole story: ${problemInWords(read.issues[0])}.`, 'Open an earlier copy of it.')
  }
  return read.output
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
