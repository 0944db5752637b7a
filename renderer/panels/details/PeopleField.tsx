import { Plus, X } from 'lucide-react'
import { Input, TextField } from 'react-aria-components'
import type { Person } from '../../../core/story/story'
import { Press, Sign } from '../../shell/controls/Press'
import { words } from '../../words/words'

interface PeopleFieldProps {
  people: readonly Person[]
  onSet(people: Person[]): void
}

/** Who the story mentions, with title or office. */
export function PeopleField({ people, onSet }: PeopleFieldProps) {
  const change = (id: string, part: Partial<Person>): void =>
    onSet(people.map((person) => (person.id === id ? { ...person, ...part } : person)))
  return (
    <section className="rows-field" aria-label={words.details.people}>
      <h2 className="label">{words.details.people}</h2>
      {people.length === 0 && <p className="hint">{words.details.noPeople}</p>}
      {people.map((person) => (
        <div className="person" data-field="people" key={person.id}>
          <div>
            <TextField aria-label={words.details.personName} value={person.name} onChange={(name) => change(person.id, { name })}>
              <Input className="input person-name" placeholder={words.details.personName} />
            </TextField>
            <TextField aria-label={words.details.personTitle} value={person.title} onChange={(title) => change(person.id, { title })}>
              <Input className="input person-title" placeholder={words.details.personTitle} />
            </TextField>
          </div>
          <Sign label={words.details.removePerson(person.name)} onPress={() => onSet(people.filter(({ id }) => id !== person.id))}>
            <X aria-hidden />
          </Sign>
        </div>
      ))}
      <Press look="link" data-field={people.length === 0 ? 'people' : undefined}
        onPress={() => onSet([...people, { id: crypto.randomUUID(), name: '', title: '' }])}>
        <Plus aria-hidden />{words.details.addPerson}
      </Press>
    </section>
  )
}
