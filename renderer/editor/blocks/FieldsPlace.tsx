import { useCallback, useContext } from 'react'
import { bodyStart } from '../../../core/story/text'
import type { Story, StoryChild } from '../../../core/story/story'
import { useStory } from '../../session'
import { PageContext } from '../page'

/**
 * Where byline and dateline stand: between the subheads and the body, in the page and in the order it is read. What stands
 * there is drawn from outside of the text, so that what is typed in it is none of the text's business.
 */
export function FieldsPlace({ before }: { before: StoryChild }) {
  const isFirst = useStory(useCallback((story: Story) => story.children[bodyStart(story)] === before, [before]))
  return isFirst ? <Place /> : null
}

function Place() {
  const { fieldsHost } = useContext(PageContext)
  const takeHost = useCallback((place: HTMLElement | null) => place?.append(fieldsHost), [fieldsHost])
  return <div className="fields-place" contentEditable={false} ref={takeHost} />
}
