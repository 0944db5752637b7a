import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { PersonCard } from '../../../core/check/style'
import { Press } from '../../shell/controls/Press'
import { editorWords } from '../../words/style-editor'
import { CardForm } from './CardForm'
import { layerOf, useEditing } from './editing'
import { Entries, type Line } from './Entries'
import { Proposed } from './Proposed'

interface CardLine extends Line {
  /** Null for one that is taken away. */
  card: PersonCard | null
  layer: string | null
}

/** The id of the form for a card that is not there yet; no card has a space in its id. */
const fresh = ' new'

/** Every person card, those of lower layers with their name. */
export function PeopleTab() {
  const { style, atHand } = useEditing()
  const words = editorWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const lines = useMemo(() => [
    ...(atHand.own ? style.without.people : []).map((id): CardLine => ({ id, text: id, sought: id, card: null, layer: style.name })),
    ...style.people.map((card): CardLine => ({
      id: card.id, text: card.full, sought: [card.id, card.full, ...card.accepted, ...card.never, ...card.titles.map(({ form }) => form)].join('\n').toLowerCase(),
      card, layer: layerOf(card, { atHand }),
    })),
  ], [style, atHand])
  const line = lines.find(({ id }) => id === chosen)
  return (
    <div className="style-tab">
      <Entries label={words.people.list} lines={lines} chosen={chosen} onChoose={setChosen}
        act={<Press onPress={() => setChosen(fresh)}><Plus aria-hidden />{words.people.add}</Press>}>
        {({ id, card, layer }) => (
          <>
            <span className="entry-off">{card ? card.second : words.terms.off}</span>
            <span className="entry-text">{card ? card.full : <s>{id}</s>}</span>
            <span className="hint">{card?.titles.at(-1)?.form}{card && layer && `${card.titles.length > 0 ? ' · ' : ''}${layer}`}</span>
          </>
        )}
      </Entries>
      {line?.card === null && (
        <div className="style-form">
          <div className="style-fields"><h3>{line.id}</h3><p>{words.terms.taken(style.name)}</p></div>
          <Proposed rule="" change={null} removal={{ label: words.terms.giveBack, change: { what: 'give-back', list: 'people', name: line.id } }} />
        </div>
      )}
      {line?.card && <CardForm key={`${line.id} ${style.version}`} card={line.card} layer={line.layer} onSaved={setChosen} />}
      {chosen === fresh && <CardForm key={`new ${style.version}`} card={null} layer={null} onSaved={setChosen} />}
      {chosen !== fresh && !line && <p className="hint style-choose">{words.choose}</p>}
    </div>
  )
}
