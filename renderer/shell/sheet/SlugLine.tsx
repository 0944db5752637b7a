import type { KeyboardEvent } from 'react'
import { Input, TextField } from 'react-aria-components'
import { onEnter } from '../controls/on-enter'
import { words } from '../../words/words'
import './sheet.css'

interface SlugLineProps {
  slug: string
  onSet(slug: string): void
  /** Enter or Tab: on to the headline, wherever the caret was in the text. */
  onNext(): void
}

/** The slug, typed where it prints: over the headline. */
export function SlugLine({ slug, onSet, onNext }: SlugLineProps) {
  const onTab = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onNext()
  }
  return (
    <TextField className="slug-line" data-field="slug" aria-label={words.fields.slug} value={slug} onChange={onSet}>
      <Input placeholder={words.fields.slugHint} spellCheck={false} dir="ltr" autoComplete="off" onKeyDown={(event) => { onTab(event); onEnter(onNext)(event) }} />
    </TextField>
  )
}
