import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Term } from '../../../core/check/style'
import { Mark } from '../../shell/controls/Mark'
import { Press } from '../../shell/controls/Press'
import { editorWords } from '../../words/style-editor'
import { layerOf, useEditing } from './editing'
import { Entries, type Line } from './Entries'
import { Proposed } from './Proposed'
import { TermForm } from './TermForm'

interface TermLine extends Line {
  /** Null for one that is taken away. */
  term: Term | null
  layer: string | null
}

/** The id of the form for a term that is not there yet; no term begins with a space. */
const fresh = ' new'

/** Every term, those of lower layers with their name. */
export function TermsTab() {
  const { style, atHand } = useEditing()
  const words = editorWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const lines = useMemo(() => [
    ...(atHand.own ? style.without.terms : []).map((wrong): TermLine => ({ id: wrong, text: wrong, sought: wrong.toLowerCase(), term: null, layer: style.name })),
    ...style.terms.map((term): TermLine => ({
      id: term.wrong, text: words.terms.line(term.wrong, term.right), sought: `${term.wrong}\n${term.right}\n${term.rule}\n${term.note}\n${term.source}`.toLowerCase(),
      term, layer: layerOf(term, { atHand }),
    })),
  ], [style, atHand, words])
  const line = lines.find(({ id }) => id === chosen)
  return (
    <div className="style-tab">
      <Entries label={words.terms.list} lines={lines} chosen={chosen} onChoose={setChosen}
        act={<Press onPress={() => setChosen(fresh)}><Plus aria-hidden />{words.terms.add}</Press>}>
        {({ id, term, layer }) => (
          <>
            {term ? <Mark level={term.level} /> : <span className="entry-off">{words.terms.off}</span>}
            <span className="entry-text">{term ? <><s>{id}</s> {term.right || words.terms.recast}</> : <s>{id}</s>}</span>
            <span className="hint">{term && term.rule}{term && layer && ` · ${layer}`}</span>
          </>
        )}
      </Entries>
      {line?.term === null && <TakenTerm key={line.id} wrong={line.id} layer={style.name} />}
      {line?.term && <TermForm key={`${line.id} ${style.version}`} term={line.term} layer={line.layer} onSaved={setChosen} />}
      {chosen === fresh && <TermForm key={`new ${style.version}`} term={null} layer={null} onSaved={setChosen} />}
      {chosen !== fresh && !line && <p className="hint style-choose">{words.choose}</p>}
    </div>
  )
}

function TakenTerm({ wrong, layer }: { wrong: string, layer: string }) {
  const words = editorWords()
  return (
    <div className="style-form">
      <div className="style-fields"><h3>{wrong}</h3><p>{words.terms.taken(layer)}</p></div>
      <Proposed rule="" change={null} removal={{ label: words.terms.giveBack, change: { what: 'give-back', list: 'terms', name: wrong } }} />
    </div>
  )
}
