import { Input, TextField } from 'react-aria-components'
import { words } from '../../words/words'
import './sheet.css'

/** The slug, typed where it prints: over the headline. */
export function SlugLine({ slug, onSet }: { slug: string, onSet(slug: string): void }) {
  return (
    <TextField className="slug-line" aria-label={words.fields.slug} value={slug} onChange={onSet}>
      <Input placeholder={words.fields.slugHint} spellCheck={false} dir="ltr" autoComplete="off" />
    </TextField>
  )
}
