import { Check } from 'lucide-react'
import { useState } from 'react'
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
}

/** Who says it: somebody who speaks elsewhere, somebody the story names, or whoever is typed. */
export function SpeakerField({ quotation, speakers, people, onSet }: SpeakerFieldProps) {
  const [typed, setTyped] = useState(quotation.speaker)
  const choices = [
    ...speakers.map((name) => ({ id: `speaker:${name}`, name })),
    ...people.filter((person) => !speakers.includes(person.name))
      .map((person) => ({ id: `person:${person.id}`, name: person.name, note: person.title })),
  ]
  const take = (speaker: string): void => {
    const name = speaker.trim()
    if (name !== quotation.speaker) onSet({ speaker: name, people: peopleNamed(name, people), confirmed: name !== '' })
  }
  return (
    <div className="speaker-field">
      <ComboField label={words.quotations.speaker} placeholder={words.quotations.speakerHint} value={typed} choices={choices}
        onInput={setTyped} onType={take} onChoose={(choice) => { setTyped(choice.name); take(choice.name) }} />
      <Press look={quotation.confirmed ? 'plain' : 'first'} isDisabled={quotation.confirmed || !quotation.speaker}
        onPress={() => onSet({ confirmed: true })}>
        <Check aria-hidden />{quotation.confirmed ? words.quotations.confirmed : words.quotations.confirm}
      </Press>
    </div>
  )
}
