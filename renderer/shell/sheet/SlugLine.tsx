import { Input, TextField } from 'react-aria-components'
import { onEnter } from '../controls/on-enter'
import { words } from '../../words/words'
import './sheet.css'

interface SlugLineProps {
  slug: string
  onSet(slug: string): void
  /** Enter: on to the headline. */
  onNext(): void
}

/** The slug, typed where it prints: over the headline. */
export function SlugLine({ slug, onSet, onNext }: SlugLineProps) {
  return (
    <TextField className="slug-line" data-field="slug" aria-label={words.fields.slug} value={slug} onChange={onSet}>
      <Input placeholder={words.fields.slugHint} spellCheck={false} dir="ltr" autoComplete="off" onKeyDown={onEnter(onNext)} />
    </TextField>
  )
}
