import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { PersonCard } from '../../../core/check/style'
import type { StyleChange } from '../../../electron/contract'
import { CheckField, ChoiceField, WordsField } from '../../shell/controls/Field'
import { Press, Sign } from '../../shell/controls/Press'
import { editorWords } from '../../words/style-editor'
import { listed, unlisted, useEditing } from './editing'
import { Proposed } from './Proposed'

interface CardFormProps {
  /** Null for a new one. */
  card: PersonCard | null
  layer: string | null
  onSaved(id: string): void
}

interface Title {
  form: string
  before: boolean
  from: string
  until: string
}

interface Fields {
  id: string
  full: string
  second: string
  accepted: string
  never: string
  mononym: boolean
  titles: Title[]
  source: string
  checked: string
}

/** The fields of a person card. A card of a lower layer is replaced by one of the desk's. */
export function CardForm({ card, layer, onSaved }: CardFormProps) {
  const words = editorWords()
  const { style } = useEditing()
  const [before] = useState(() => fieldsOf(card))
  const [fields, setFields] = useState(before)
  const set = <K extends keyof Fields>(key: K) => (value: Fields[K]): void => setFields((now) => ({ ...now, [key]: value }))
  // A new card is named after the person until somebody names it otherwise.
  const id = fields.id.trim() || idOf(fields.full)
  const isTaken = card === null && style.people.some((each) => each.id === id)
  const isOther = JSON.stringify(fields) !== JSON.stringify(before)
  const isWhole = id !== '' && !isTaken && [fields.full, fields.second, fields.source, fields.checked].every((text) => text.trim() !== '')
  const change: StyleChange | null = isOther && isWhole ? { what: 'put-card', card: cardOf({ ...fields, id }) } : null
  return (
    <div className="style-form">
      <div className="style-fields" data-own-undo>
        {layer !== null && <p className="hint">{words.from(layer)}</p>}
        <WordsField label={words.people.full} value={fields.full} onChange={set('full')} autoFocus={card === null} />
        <WordsField label={words.people.second} value={fields.second} onChange={set('second')} />
        <WordsField label={words.people.accepted} hint={words.terms.wordsHint} value={fields.accepted} onChange={set('accepted')} />
        <WordsField label={words.people.never} hint={words.terms.wordsHint} value={fields.never} onChange={set('never')} />
        <CheckField selected={fields.mononym} onChange={set('mononym')}>{words.people.mononym}</CheckField>
        <Titles titles={fields.titles} onSet={set('titles')} />
        {card === null && <WordsField label={words.people.id} hint={words.people.idHint} placeholder={id} value={fields.id} onChange={set('id')} {...(isTaken ? { wrong: id } : {})} />}
        <div className="field-pair">
          <WordsField label={words.source} value={fields.source} onChange={set('source')} />
          <WordsField label={words.people.checked} hint={words.people.dayHint} value={fields.checked} onChange={set('checked')} />
        </div>
      </div>
      <Proposed rule="" change={change} onSaved={() => onSaved(id)}
        removal={card && { label: layer === null ? words.terms.remove : words.terms.takeAway, change: { what: 'remove-card', id: card.id } }} />
    </div>
  )
}

function Titles({ titles, onSet }: { titles: readonly Title[], onSet(titles: Title[]): void }) {
  const words = editorWords().people
  const change = (index: number, part: Partial<Title>): void => onSet(titles.map((title, at) => (at === index ? { ...title, ...part } : title)))
  return (
    <fieldset className="card-titles">
      <legend className="label">{words.titles}</legend>
      {titles.map((title, index) => (
        <div key={index} className="card-title">
          <WordsField label={words.titleForm} value={title.form} onChange={(form) => change(index, { form })} />
          <ChoiceField label={words.titleBefore} value={title.before ? 'before' : 'after'} onChange={(side) => change(index, { before: side === 'before' })}
            choices={[{ id: 'before', name: words.before }, { id: 'after', name: words.after }]} />
          <WordsField label={words.titleFrom} placeholder={words.dayHint} value={title.from} onChange={(from) => change(index, { from })} />
          <WordsField label={words.titleUntil} placeholder={words.dayHint} value={title.until} onChange={(until) => change(index, { until })} />
          <Sign label={words.removeTitle(title.form)} onPress={() => onSet(titles.filter((_, at) => at !== index))}><X aria-hidden /></Sign>
        </div>
      ))}
      <Press look="plain" onPress={() => onSet([...titles, { form: '', before: true, from: '', until: '' }])}><Plus aria-hidden />{words.addTitle}</Press>
    </fieldset>
  )
}

function fieldsOf(card: PersonCard | null): Fields {
  const today = new Date().toLocaleDateString('sv')
  if (!card) return { id: '', full: '', second: '', accepted: '', never: '', mononym: false, titles: [], source: '', checked: today }
  return {
    ...card, accepted: unlisted(card.accepted), never: unlisted(card.never),
    titles: card.titles.map(({ form, before, from, until }) => ({ form, before, from: from ?? '', until: until ?? '' })),
  }
}

function cardOf({ id, full, second, accepted, never, mononym, titles, source, checked }: Fields): Extract<StyleChange, { what: 'put-card' }>['card'] {
  return {
    id, full: full.trim(), second: second.trim(), accepted: listed(accepted), never: listed(never), mononym, source: source.trim(), checked: checked.trim(),
    titles: titles.filter(({ form }) => form.trim() !== '').map(({ form, before, from, until }) => ({ form: form.trim(), before, from: from.trim() || null, until: until.trim() || null })),
  }
}

/** `João Silva` is joao-silva, `Yılmaz` yilmaz. */
function idOf(full: string): string {
  return full.trim().replaceAll('ı', 'i').normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
