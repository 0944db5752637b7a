import { useState } from 'react'
import type { Subject } from '../../../core/story/story'
import { ComboField, type Choice } from '../../shell/controls/Field'
import { Tags } from '../../shell/controls/Tags'
import { words } from '../../words/words'

interface SubjectsFieldProps {
  subjects: readonly Subject[]
  onSet(subjects: Subject[]): void
  find(text: string): Choice[]
}

/** Media Topics of the story, found by a part of their name. */
export function SubjectsField({ subjects, onSet, find }: SubjectsFieldProps) {
  const [text, setText] = useState('')
  const choices = find(text).filter((choice) => !subjects.some((subject) => subject.code === choice.id))
  return (
    <div className="tagged" data-field={subjects.length === 0 ? 'subjects' : undefined}>
      <ComboField label={words.details.subjects} placeholder={words.details.subjectsHint} value={text} choices={choices}
        none={text.trim() ? words.details.noTopic : undefined} onInput={setText}
        onChoose={({ id, name }) => {
          onSet([...subjects, { code: id, name }])
          setText('')
        }} />
      <Tags label={words.details.subjects} field="subjects" items={subjects.map(({ code, name }) => ({ id: code, name }))}
        remove={words.details.removeSubject} onRemove={(ids) => onSet(subjects.filter(({ code }) => !ids.has(code)))} />
    </div>
  )
}
