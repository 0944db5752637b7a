import { useMemo, useState } from 'react'
import type { Term } from '../../../core/check/style'
import type { StyleChange } from '../../../electron/contract'
import { ChoiceField, ComboField, WordsField } from '../../shell/controls/Field'
import { editorWords } from '../../words/style-editor'
import { listed, unlisted, untold, useEditing } from './editing'
import { Proposed } from './Proposed'

interface TermFormProps {
  /** Null for a new one. */
  term: Term | null
  /** The lower layer it is from; null for the desk's own. */
  layer: string | null
  onSaved(wrong: string): void
}

const empty = { rule: 'words/desk', wrong: '', right: '', note: '', source: '', level: 'warning', case: 'start', unlessAfter: '', unlessBefore: '' } as const

type Fields = { [K in keyof typeof empty]: string }

/** The fields of a term. A row of a lower layer is replaced by one of the desk's. */
export function TermForm({ term, layer, onSaved }: TermFormProps) {
  const { style } = useEditing()
  const words = editorWords()
  const before = useMemo(() => (term ? { ...term, unlessAfter: unlisted(term.unlessAfter), unlessBefore: unlisted(term.unlessBefore) } : empty), [term])
  const [fields, setFields] = useState<Fields>(before)
  const set = (key: keyof Fields) => (value: string): void => setFields((now) => ({ ...now, [key]: value }))
  const lists = useMemo(() => [...new Set(style.terms.map(({ rule }) => rule))].sort().map((id) => ({ id, name: id })), [style])

  const isOther = (Object.keys(empty) as (keyof Fields)[]).some((key) => fields[key].trim() !== before[key])
  const isSaid = fields.wrong.trim() !== '' && fields.rule.trim() !== '' && (fields.right.trim() !== '' || fields.note.trim() !== '')
  const put: StyleChange | null = isOther && isSaid ? { what: 'put-term', instead: term?.wrong ?? '', term: termOf(fields) } : null
  const change = fields.source.trim() === '' ? null : put
  // What it would find does not wait for who says so.
  const tried = put && { ...put, term: { ...put.term, source: untold } }
  const why = layer === null || fields.source.trim() === term?.source ? '' : fields.source.trim()
  const removal = term && {
    label: layer === null ? words.terms.remove : words.terms.takeAway,
    change: layer === null || why !== '' ? { what: 'remove-term' as const, wrong: term.wrong, because: why } : null,
    ...(layer !== null && why === '' ? { hint: words.terms.takeAwayNeeds } : {}),
  }
  return (
    <div className="style-form">
      <div className="style-fields" data-own-undo>
        {layer !== null && <p className="hint">{words.from(layer)}</p>}
        <WordsField label={words.terms.wrong} value={fields.wrong} onChange={set('wrong')} autoFocus={term === null} />
        <WordsField label={words.terms.right} hint={words.terms.rightHint} value={fields.right} onChange={set('right')} />
        <WordsField label={words.terms.note} value={fields.note} onChange={set('note')} />
        <div className="field-pair">
          <ChoiceField label={words.terms.level} value={fields.level} onChange={set('level')}
            choices={(['error', 'warning', 'advice'] as const).map((id) => ({ id, name: words.rules.levels[id] }))} />
          <ChoiceField label={words.terms.case} value={fields.case} onChange={set('case')}
            choices={(['start', 'exact', 'any'] as const).map((id) => ({ id, name: words.terms.cases[id] }))} />
        </div>
        <div>
          <ComboField label={words.terms.rule} value={fields.rule} choices={lists.filter(({ name }) => name.includes(fields.rule.trim()))}
            onInput={set('rule')} onType={set('rule')} onChoose={({ name }) => set('rule')(name)} />
          <p className="hint">{words.terms.ruleHint}</p>
        </div>
        <div className="field-pair">
          <WordsField label={words.terms.unlessAfter} hint={words.terms.wordsHint} value={fields.unlessAfter} onChange={set('unlessAfter')} />
          <WordsField label={words.terms.unlessBefore} hint={words.terms.wordsHint} value={fields.unlessBefore} onChange={set('unlessBefore')} />
        </div>
        <WordsField label={words.source} value={fields.source} onChange={set('source')} />
      </div>
      <Proposed rule={fields.rule.trim()} change={change} tried={tried} removal={removal} onSaved={() => onSaved(fields.wrong.trim())} />
    </div>
  )
}

function termOf(fields: Fields): Extract<StyleChange, { what: 'put-term' }>['term'] {
  return {
    rule: fields.rule.trim(), wrong: fields.wrong.trim(), right: fields.right.trim(), note: fields.note.trim(), source: fields.source.trim(),
    level: fields.level as Term['level'], case: fields.case as Term['case'], unlessAfter: listed(fields.unlessAfter), unlessBefore: listed(fields.unlessBefore),
  }
}
