import { Check } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Person, Quotation } from '../../../core/story/story'
import { ComboField } from '../../shell/controls/Field'
import { Press } from '../../shell/controls/Press'
import { words } from '../../words/words'
import { peopleNamed } from './people-named'

interface SpeakerFieldProps {
  quotation: Quotation
  speakers: readonly string[]
  people: readonly Person[]
  onSet(change: Partial<Quotation>): void
  /** Has the focus when it appears. */
  autoFocus?: boolean
}

/** Who says it: somebody who speaks elsewhere, somebody the story names, or whoever is typed. */
export function SpeakerField({ quotation, speakers, people, onSet, autoFocus }: SpeakerFieldProps) {
  const [typed, setTyped] = useState(quotation.speaker)
  const choices = [
    ...speakers.map((name) => ({ id: `speaker:${name}`, name })),
    ...people.filter((person) => !speakers.includes(person.name))
      .map((person) => ({ id: `person:${person.id}`, name: person.name, note: person.title })),
  ]
  const isTyped = useRef(false)
  const take = (speaker: string): void => {
    isTyped.current = false
    const name = speaker.trim()
    if (name !== quotation.speaker) onSet({ speaker: name, people: peopleNamed(name, people), confirmed: name !== '' })
  }
  // What was typed counts when the field is left in whatever way: by Enter, by a press elsewhere, by closing what it is in.
  const leave = useRef(() => {})
  useEffect(() => { leave.current = () => { if (isTyped.current) take(typed) } })
  useEffect(() => () => leave.current(), [])
  return (
    <div className="speaker-field" onKeyUp={(event) => { if (event.key === 'Enter') leave.current() }}>
      <ComboField label={words.quotations.speaker} placeholder={words.quotations.speakerHint} value={typed} choices={choices} autoFocus={autoFocus}
        onInput={(text) => { isTyped.current = true; setTyped(text) }} onType={() => leave.current()} onChoose={(choice) => { setTyped(choice.name); take(choice.name) }} />
      <Press look={quotation.confirmed ? 'plain' : 'first'} isDisabled={quotation.confirmed || !quotation.speaker}
        onPress={() => onSet({ confirmed: true })}>
        <Check aria-hidden />{quotation.confirmed ? words.quotations.confirmed : words.quotations.confirm}
      </Press>
    </div>
  )
}
