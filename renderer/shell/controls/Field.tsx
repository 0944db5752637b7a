import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Field } from '../../../core/story/place'
import {
  Button, Checkbox, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text, TextArea,
  TextField, type Key,
} from 'react-aria-components'

interface WordsFieldProps {
  label: string
  /** The field of the story that is edited here, by which its control is found. */
  field?: Field
  value: string
  onChange(value: string): void
  /** Runs when the hand leaves the field. */
  onBlur?(): void
  hint?: string
  wrong?: string
  placeholder?: string
  lines?: number
  autoFocus?: boolean
  dir?: 'ltr' | 'rtl'
}

/** A labelled line of text, or several. */
export function WordsField({ label, field, hint, wrong, placeholder, lines, dir, ...rest }: WordsFieldProps) {
  return (
    <TextField className="field" data-field={field} isInvalid={Boolean(wrong)} {...rest}>
      <Label>{label}</Label>
      {lines
        ? <TextArea className="input" rows={lines} placeholder={placeholder} dir={dir} />
        : <Input className="input" placeholder={placeholder} dir={dir} />}
      {hint && <Text slot="description" className="hint">{hint}</Text>}
      <FieldError className="wrong">{wrong}</FieldError>
    </TextField>
  )
}

export interface Choice {
  id: string
  name: string
  note?: string
}

interface ChoiceFieldProps {
  label: string
  /** As in WordsField. */
  field?: Field
  value: string
  choices: readonly Choice[]
  onChange(id: string): void
  /** Hides the label where its place already says it. */
  quiet?: boolean
}

/** One out of a short list. */
export function ChoiceField({ label, field, value, choices, onChange, quiet }: ChoiceFieldProps) {
  return (
    <Select className="field" data-field={field} value={value} onChange={(key: Key | null) => key !== null && onChange(String(key))}
      aria-label={quiet ? label : undefined}>
      {!quiet && <Label>{label}</Label>}
      <Button className="input select">
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="popover"><Options choices={choices} /></Popover>
    </Select>
  )
}

interface ComboFieldProps {
  label: string
  value: string
  choices: readonly Choice[]
  /** A choice taken from the list. */
  onChoose(choice: Choice): void
  /** Words typed that are not in the list, when the field allows them; called on Enter or on leaving. */
  onType?(text: string): void
  /** Every change of the text, for lists that are searched outside. */
  onInput?(text: string): void
  placeholder?: string
  quiet?: boolean
  none?: string
  /** Has the focus when it appears; its list then waits for typing. */
  autoFocus?: boolean
}

/** A line of text with a list of likely answers under it. */
export function ComboField({ label, value, choices, onChoose, onType, onInput, placeholder, quiet, none, autoFocus }: ComboFieldProps) {
  return (
    <ComboBox className="field" inputValue={value} onInputChange={(text) => onInput?.(text)}
      allowsCustomValue={Boolean(onType)} allowsEmptyCollection={Boolean(none)} menuTrigger={autoFocus ? 'input' : 'focus'} autoFocus={autoFocus} items={choices}
      value={null} aria-label={quiet ? label : undefined} onBlur={() => onType?.(value)}
      defaultFilter={onInput ? () => true : undefined}
      onChange={(key) => {
        const choice = choices.find((each) => each.id === key)
        if (choice) onChoose(choice)
      }}>
      {!quiet && <Label>{label}</Label>}
      <div className="box">
        <Input placeholder={placeholder} />
        <Button><ChevronDown aria-hidden /></Button>
      </div>
      <Popover className="popover"><Options none={none} /></Popover>
    </ComboBox>
  )
}

function Options({ choices, none }: { choices?: readonly Choice[], none?: string }) {
  return (
    <ListBox className="options" items={choices} renderEmptyState={() => <p className="none">{none}</p>}>
      {(choice: Choice) => (
        <ListBoxItem className="option" id={choice.id} textValue={choice.name}>
          <span className="grow">{choice.name}</span>
          {choice.note && <span className="keys">{choice.note}</span>}
        </ListBoxItem>
      )}
    </ListBox>
  )
}

interface CheckFieldProps {
  selected: boolean
  onChange(selected: boolean): void
  children: ReactNode
}

export function CheckField({ selected, onChange, children }: CheckFieldProps) {
  return (
    <Checkbox className="check-box" isSelected={selected} onChange={onChange}>
      <span className="mark"><Check aria-hidden /></span>
      <span>{children}</span>
    </Checkbox>
  )
}
