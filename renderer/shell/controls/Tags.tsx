import { X } from 'lucide-react'
import { useState } from 'react'
import { Button, Input, Label, Tag, TagGroup, TagList, TextField, type Key } from 'react-aria-components'
import type { Field } from '../../../core/story/place'
import { onEnter } from './on-enter'

interface TagsProps {
  label: string
  /** The field of the story whose words they are, by which each is found. */
  field: Field
  items: readonly { id: string, name: string }[]
  remove: (name: string) => string
  onRemove(ids: Set<Key>): void
}

/** Words on a line, each with its own way out; Delete takes away the one that has the focus. */
export function Tags({ label, field, items, remove, onRemove }: TagsProps) {
  if (items.length === 0) return null
  return (
    <TagGroup aria-label={label} onRemove={onRemove} className="tags">
      <TagList items={items} className="tag-list">
        {(item) => (
          <Tag id={item.id} textValue={item.name} className="tag" data-field={field}>
            <span>{item.name}</span>
            <Button slot="remove" aria-label={remove(item.name)}><X aria-hidden /></Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  )
}

interface AddWordProps {
  label: string
  placeholder: string
  quiet?: boolean
  onAdd(text: string): void
}

/** A line that gives its words on Enter or when the hand leaves it, and is empty again. */
export function AddWord({ label, placeholder, quiet, onAdd }: AddWordProps) {
  const [text, setText] = useState('')
  const give = (): void => {
    if (text.trim()) onAdd(text.trim())
    setText('')
  }
  return (
    <TextField className="field" value={text} onChange={setText} onBlur={give} aria-label={quiet ? label : undefined}>
      {!quiet && <Label>{label}</Label>}
      <Input className="input" placeholder={placeholder} onKeyDown={onEnter(give)} />
    </TextField>
  )
}
