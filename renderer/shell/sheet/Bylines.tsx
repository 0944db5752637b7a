import { Plus, X } from 'lucide-react'
import { Input, TextField } from 'react-aria-components'
import type { Byline } from '../../../core/story/story'
import { words } from '../../words/words'
import { onEnter } from '../controls/on-enter'
import { Sign } from '../controls/Press'

interface BylinesProps {
  bylines: readonly Byline[]
  onSet(bylines: Byline[]): void
  /** Enter: on to the text. */
  onNext(): void
}

const blank: Byline = { name: '', role: '', place: '' }

/** `By Agnes Szucs, Diplomatic correspondent, Brussels`, each part typed where it prints. */
export function Bylines({ bylines, onSet, onNext }: BylinesProps) {
  const shown = bylines.length > 0 ? bylines : [blank]
  const change = (at: number, part: Partial<Byline>): void =>
    onSet(shown.map((byline, index) => (index === at ? { ...byline, ...part } : byline)))
  return (
    <div className="bylines">
      {shown.map((byline, index) => (
        <div key={index} className="byline" data-field="byline" role="group" aria-label={words.fields.byline(index + 1, shown.length)}>
          <span aria-hidden>{words.fields.by}</span>
          <Part label={words.fields.name} hint={words.fields.nameHint} value={byline.name} always onNext={onNext}
            onSet={(name) => change(index, { name })} />
          <Part label={words.fields.role} hint={words.fields.roleHint} value={byline.role} onNext={onNext}
            onSet={(role) => change(index, { role })} />
          <Part label={words.fields.place} hint={words.fields.placeHint} value={byline.place} onNext={onNext}
            onSet={(place) => change(index, { place })} />
          {shown.length > 1 && (
            <Sign label={words.fields.removeByline(byline.name)} onPress={() => onSet(shown.filter((_, each) => each !== index))}>
              <X aria-hidden />
            </Sign>
          )}
          {index === shown.length - 1 && (
            <Sign label={words.fields.addByline} isDisabled={byline.name === ''} onPress={() => onSet([...shown, blank])}>
              <Plus aria-hidden />
            </Sign>
          )}
        </div>
      ))}
    </div>
  )
}

interface PartProps {
  label: string
  hint: string
  value: string
  always?: boolean
  onSet(value: string): void
  onNext(): void
}

/** As wide as its words: the hidden copy gives the input its width. */
function Part({ label, hint, value, always, onSet, onNext }: PartProps) {
  return (
    <TextField className={value || always ? 'part' : 'part blank'} aria-label={label} value={value} onChange={onSet}>
      <span className="width" aria-hidden>{value || hint}</span>
      <Input size={1} placeholder={hint} autoComplete="off" spellCheck={false} onKeyDown={onEnter(onNext)} />
    </TextField>
  )
}
