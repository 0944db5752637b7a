import { memo, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Editable, Slate } from 'slate-react'
import type { Story } from '../../core/story/story'
import { useSelectedFinding, useSession, useStory, type Session } from '../session'
import { later } from '../shell/later'
import { words } from '../words/words'
import { renderElement } from './blocks/Block'
import { renderLeaf } from './blocks/Leaf'
import { createDecorate } from './decorate'
import { FieldSigns } from './margin/FieldSigns'
import { PageContext, type Aside, type Page } from './page'
import { keepInSight } from './sight'
import { textHandlers } from './text-handlers'
import { leaveFields } from './tab-order'
import './story-editor.css'

/** With the field that completes names. */
const AsidePopover = later(() => import('./margin/AsidePopover').then((part) => part.AsidePopover))

interface StoryEditorProps {
  /** Stands beside the headline. */
  meter: ReactNode
  /** Byline and dateline: stand between the subheads and the body. */
  fields: ReactNode
}

const directionOf = (story: Story) => story.direction
const languageOf = (story: Story) => story.language

/**
 * The story on the page: typed where it prints, with what the style says under the words and at the edge. Drawn again only
 * for a reason of its own: in the moment between a press and the browser's word of it, drawing would take the caret back.
 */
export const StoryEditor = memo(function StoryEditor({ meter, fields }: StoryEditorProps) {
  const session = useSession()
  const { editor } = session
  const direction = useStory(directionOf)
  const language = useStory(languageOf)
  const [aside, setAside] = useState<Aside | null>(null)
  const [fieldsHost] = useState(createFieldsHost)
  const page = useMemo<Page>(() => ({ meter, fieldsHost, open: setAside }), [meter, fieldsHost])
  const handlers = useMemo(() => textHandlers(session), [session])
  const decorate = useDecorate(session)

  return (
    <div className="story-editor" dir={direction} lang={language}>
      <PageContext value={page}>
        <Slate editor={editor} initialValue={editor.children}>
          <Editable className="story-text" aria-label={words.editor.text} spellCheck={false} autoCorrect="off" autoCapitalize="off"
            decorate={decorate} renderElement={renderElement} renderLeaf={renderLeaf}
            scrollSelectionIntoView={keepInSight} {...handlers} />
        </Slate>
        {createPortal(
          <div className="fields" onKeyDown={(event) => leaveFields(session, event)}>{fields}<FieldSigns /></div>,
          fieldsHost,
        )}
      </PageContext>
      <span className="story-end" tabIndex={-1} />
      {aside && <AsidePopover aside={aside} onClose={() => setAside(null)} />}
    </div>
  )
})

function createFieldsHost(): HTMLElement {
  const host = document.createElement('div')
  host.className = 'fields-host'
  return host
}

/** A new way to decorate whenever marks change other than by moving along with the text: Slate then looks at every block again. */
function useDecorate(session: Session) {
  const version = useSyncExternalStore(session.subscribe, session.marksVersion)
  const selected = useSelectedFinding()
  return useMemo(() => {
    void version
    void selected
    return createDecorate(session)
  }, [session, version, selected])
}
