import type { ReactNode } from 'react'
import { ReactEditor, useSlateStatic, type RenderElementProps } from 'slate-react'
import { isTextBlock, nodeText } from '../../../core/story/text'
import type { StoryChild, TextBlock } from '../../../core/story/story'
import { words } from '../../words/words'
import { Margin } from '../margin/Margin'
import { FieldsPlace } from './FieldsPlace'
import { MeterPlace } from './MeterPlace'
import './blocks.css'

/** Every node of the story as it prints. */
export function renderElement(props: RenderElementProps) {
  return <Node {...props} />
}

type Attributes = RenderElementProps['attributes']

function Node({ attributes, element, children }: RenderElementProps) {
  switch (element.type) {
    case 'story': return <div {...attributes} className="story">{children}</div>
    case 'list-item': return <li {...attributes} {...missing(element)}>{children}</li>
    case 'table-row': return <tr {...attributes}>{children}</tr>
    case 'table-cell': return element.heading ? <th {...attributes}>{children}</th> : <td {...attributes}>{children}</td>
    default: return <ChildOrPart attributes={attributes} element={element}>{children}</ChildOrPart>
  }
}

interface ChildProps {
  attributes: Attributes
  element: StoryChild
  children: ReactNode
}

/** A paragraph in a box has no margin of its own: the box has. */
function ChildOrPart({ attributes, element, children }: ChildProps) {
  const editor = useSlateStatic()
  const isPart = ReactEditor.findPath(editor, element).length > 2
  if (isPart && element.type === 'paragraph') return <p {...attributes} {...missing(element)}>{children}</p>
  if (isPart && element.type === 'crosshead') return <h3 {...attributes} className="crosshead" {...missingHeading(element)}>{children}</h3>
  const { dir, ...outer } = attributes
  return (
    <>
      {isBody(element) && <FieldsPlace before={element} />}
      <div {...outer} className={`block ${element.type}`}>
        <Margin of={element} />
        <Content element={element} dir={dir}>{children}</Content>
        {element.type === 'headline' && <MeterPlace />}
      </div>
    </>
  )
}

function Content({ element, dir, children }: { element: StoryChild, dir?: 'rtl', children: ReactNode }) {
  switch (element.type) {
    case 'headline': return <h1 dir={dir} {...missingHeading(element)}>{children}</h1>
    case 'subhead': case 'paragraph': return <p dir={dir} {...missing(element)}>{children}</p>
    case 'crosshead': return <h2 dir={dir} className="crosshead" {...missingHeading(element)}>{children}</h2>
    case 'list': return element.ordered ? <ol dir={dir}>{children}</ol> : <ul dir={dir}>{children}</ul>
    case 'table': return <div className="wide"><table dir={dir}><tbody>{children}</tbody></table></div>
    case 'editors-note': return (
      <div role="note" aria-label={words.editor.note} data-label={words.editor.note}>
        <p dir={dir} {...missing(element)}>{children}</p>
      </div>
    )
    case 'fact-box': return <section aria-label={words.editor.box} data-label={words.editor.box} dir={dir}>{children}</section>
  }
}

function isBody(element: StoryChild): boolean {
  return element.type !== 'headline' && element.type !== 'subhead'
}

/** What stands, greyed, where text is missing. Drawn by the stylesheet, so that it is never part of the text. */
function missing(element: TextBlock): { 'data-missing'?: string } {
  return isTextBlock(element) && nodeText(element) === '' ? { 'data-missing': words.editor.missing[element.type] } : {}
}

/** A heading without text is named by what is missing: screen readers list headings by their names. */
function missingHeading(element: TextBlock): { 'data-missing'?: string, 'aria-label'?: string } {
  const mark = missing(element)
  return { ...mark, 'aria-label': mark['data-missing'] }
}
