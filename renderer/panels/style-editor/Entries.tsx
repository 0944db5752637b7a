import { Search, X } from 'lucide-react'
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { Button, Input, ListBox, ListBoxItem, ListLayout, SearchField, Virtualizer } from 'react-aria-components'
import { editorWords } from '../../words/style-editor'

/** A line of a list: what it shows, and by which words it is found. */
export interface Line {
  id: string
  text: string
  /** In small letters. */
  sought: string
}

interface EntriesProps<Row extends Line> {
  label: string
  lines: readonly Row[]
  chosen: string | null
  onChoose(id: string): void
  /** The field has the focus when it appears. */
  autoFocus?: boolean
  /** Beside the field that finds an entry. */
  act?: ReactNode
  children(row: Row): ReactNode
}

const layout = { rowHeight: 44 }

/** A list of any length with a field that finds an entry, and what is chosen in it beside it. */
export function Entries<Row extends Line>({ label, lines, chosen, onChoose, autoFocus = false, act, children }: EntriesProps<Row>) {
  const words = editorWords()
  const [text, setText] = useState('')
  const sought = useDeferredValue(text)
  const found = useMemo(() => withWords(lines, sought), [lines, sought])
  return (
    <div className="entries">
      <div className="entries-top">
        <SearchField className="search" data-own-undo aria-label={words.find} value={text} onChange={setText} autoFocus={autoFocus}>
          <Search aria-hidden />
          <Input placeholder={words.find} />
          <Button slot="clear" className="clear"><X aria-hidden /></Button>
        </SearchField>
        {act}
      </div>
      <p className="hint" role="status">{words.count(found.length)}</p>
      <Virtualizer layout={ListLayout} layoutOptions={layout}>
        <ListBox className="entries-list" aria-label={label} items={found} selectionMode="single" selectionBehavior="replace" disallowEmptySelection escapeKeyBehavior="none"
          selectedKeys={chosen === null ? [] : [chosen]} renderEmptyState={() => <p className="hint">{words.none}</p>}
          onSelectionChange={(keys) => { for (const key of keys) onChoose(String(key)) }}>
          {(row) => <ListBoxItem id={row.id} textValue={row.text} className="entry">{children(row)}</ListBoxItem>}
        </ListBox>
      </Virtualizer>
    </div>
  )
}

/** The lines that hold all of these words, in any case. */
export function withWords<Row extends Line>(lines: readonly Row[], text: string): readonly Row[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return words.length === 0 ? lines : lines.filter(({ sought }) => words.every((word) => sought.includes(word)))
}
