import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { WordRow } from '../../../core/check/style'
import { WordsField } from '../../shell/controls/Field'
import { Press } from '../../shell/controls/Press'
import { editorWords } from '../../words/style-editor'
import { layerOf, useEditing } from './editing'
import { Entries, type Line } from './Entries'
import { Proposed } from './Proposed'

interface WordLine extends Line {
  /** Null for one that is taken away. */
  row: WordRow | null
  layer: string | null
}

/** The id of the form for a word that is not there yet. */
const fresh = ' new'

/** The words that are right although no dictionary has them. */
export function WordsTab() {
  const { style, atHand } = useEditing()
  const words = editorWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const lines = useMemo(() => [
    ...(atHand.own ? style.without.words : []).map((word): WordLine => ({ id: word, text: word, sought: word.toLowerCase(), row: null, layer: style.name })),
    ...style.words.map((row): WordLine => ({ id: row.word, text: row.word, sought: `${row.word}\n${row.source}`.toLowerCase(), row, layer: layerOf(row, { atHand }) })),
  ], [style, atHand])
  const line = lines.find(({ id }) => id === chosen)
  return (
    <div className="style-tab">
      <Entries label={words.words.list} lines={lines} chosen={chosen} onChoose={setChosen}
        act={<Press onPress={() => setChosen(fresh)}><Plus aria-hidden />{words.words.add}</Press>}>
        {({ id, row, layer }) => (
          <>
            {!row && <span className="entry-off">{words.terms.off}</span>}
            <span className="entry-text">{row ? id : <s>{id}</s>}</span>
            <span className="hint">{row?.source}{row && layer && ` · ${layer}`}</span>
          </>
        )}
      </Entries>
      {(line || chosen === fresh) ? <WordForm key={`${chosen} ${style.version}`} line={line ?? null} onSaved={setChosen} /> : <p className="hint style-choose">{words.choose}</p>}
    </div>
  )
}

function WordForm({ line, onSaved }: { line: WordLine | null, onSaved(word: string): void }) {
  const words = editorWords()
  const [word, setWord] = useState(line?.id ?? '')
  const [source, setSource] = useState(line?.row?.source ?? '')
  const isTaken = line !== null && line.row === null
  const isWhole = word.trim() !== '' && source.trim() !== '' && source.trim() !== line?.row?.source
  const removal = line && (isTaken
    ? { label: words.terms.giveBack, change: { what: 'give-back' as const, list: 'words' as const, name: line.id } }
    : { label: line.layer === null ? words.terms.remove : words.terms.takeAway, change: { what: 'remove-word' as const, word: line.id } })
  return (
    <div className="style-form">
      <div className="style-fields" data-own-undo>
        {line?.layer && <p className="hint">{isTaken ? words.terms.taken(line.layer) : words.from(line.layer)}</p>}
        {line ? <h3>{line.id}</h3> : <WordsField label={words.words.word} value={word} onChange={setWord} autoFocus />}
        {!isTaken && <WordsField label={words.source} value={source} onChange={setSource} />}
      </div>
      <Proposed rule="words/spelling" change={isWhole ? { what: 'put-word', word: word.trim(), source: source.trim() } : null} removal={removal} onSaved={() => onSaved(word.trim())} />
    </div>
  )
}
