import { useMemo, useState } from 'react'
import type { AsideRow } from '../../../core/check/style'
import { editorWords } from '../../words/style-editor'
import { layerOf, useEditing } from './editing'
import { Entries, type Line } from './Entries'
import { Proposed } from './Proposed'

interface AsideLine extends Line {
  row: AsideRow
}

/** What is set aside for all stories of the desk, by whom and why. */
export function AsidesTab() {
  const { style } = useEditing()
  const words = editorWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const lines = useMemo(() => style.asides.map((row): AsideLine => ({
    id: `${row.rule}: ${row.words}`, row, text: words.asides.line(row.words, row.rule), sought: `${row.rule}\n${row.words}\n${row.reason}\n${row.who}`.toLowerCase(),
  })), [style, words])
  const line = lines.find(({ id }) => id === chosen)
  if (lines.length === 0) return <p className="hint style-choose">{words.asides.none}</p>
  return (
    <div className="style-tab">
      <Entries label={words.asides.list} lines={lines} chosen={chosen} onChoose={setChosen}>
        {({ row }) => (
          <>
            <span className="entry-text"><q>{row.words}</q> {row.reason}</span>
            <span className="hint">{row.rule} · {words.asides.who(row.who, row.day)}</span>
          </>
        )}
      </Entries>
      {line ? <AsideAbout key={line.id} row={line.row} /> : <p className="hint style-choose">{words.choose}</p>}
    </div>
  )
}

function AsideAbout({ row }: { row: AsideRow }) {
  const editing = useEditing()
  const words = editorWords()
  const layer = layerOf(row, editing)
  return (
    <div className="style-form">
      <div className="style-fields">
        <h3><q>{row.words}</q></h3>
        <p>{row.reason}</p>
        <p className="hint">{row.rule} · {words.asides.who(row.who, row.day)}</p>
        {layer !== null && <p className="hint">{words.asides.below(layer)}</p>}
      </div>
      <Proposed rule={row.rule} change={null} removal={layer === null ? { label: words.asides.takeUp, change: { what: 'take-up', rule: row.rule, words: row.words } } : null} />
    </div>
  )
}
