import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'

/** Slate as its own examples set it up, with the paragraphs given by the page: nothing of ours in it. */
declare global {
  interface Window { paragraphs: string[] }
}

function Plain() {
  const [editor] = useState(() => withHistory(withReact(createEditor())))
  const nodes = window.paragraphs.map((text) => ({ type: 'paragraph', children: [{ text }] })) as Descendant[]
  return (
    <Slate editor={editor} initialValue={nodes}>
      <Editable />
    </Slate>
  )
}

createRoot(document.getElementById('root')!).render(<Plain />)
