import { useCallback, useContext } from 'react'
import { ReactEditor, useSlateStatic } from 'slate-react'
import { bodyStart } from '../../../core/story/text'
import type { Story, StoryChild } from '../../../core/story/story'
import { useStory } from '../../session'
import { PageContext } from '../page'

/**
 * Where byline and dateline stand: between the subheads and the body, in the page and in the order it is read. What stands
 * there is drawn from outside of the text, so that what is typed in it is none of the text's business.
 */
export function FieldsPlace({ before }: { before: StoryChild }) {
  const editor = useSlateStatic()
  // By its key: the block that is typed in is another object with each letter, and must not lose its place for a moment.
  const { id } = ReactEditor.findKey(editor, before)
  const isFirst = useStory(useCallback((story: Story) => {
    const first = story.children[bodyStart(story)]
    return first !== undefined && ReactEditor.findKey(editor, first).id === id
  }, [editor, id]))
  return isFirst ? <Place /> : null
}

function Place() {
  const { fieldsHost } = useContext(PageContext)
  const takeHost = useCallback((place: HTMLElement | null) => place?.append(fieldsHost), [fieldsHost])
  return <div className="fields-place" contentEditable={false} ref={takeHost} />
}
