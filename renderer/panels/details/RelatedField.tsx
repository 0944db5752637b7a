import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { RelatedStory } from '../../../core/story/story'
import { ChoiceField, WordsField, type Choice } from '../../shell/controls/Field'
import { Press, Sign } from '../../shell/controls/Press'
import { words } from '../../words/words'

interface RelatedFieldProps {
  related: readonly RelatedStory[]
  onSet(related: RelatedStory[]): void
}

const relationNames = () => Object.keys(words.details.relations) as RelatedStory['relation'][]

/** Stories that a receiver may want beside this one. */
export function RelatedField({ related, onSet }: RelatedFieldProps) {
  const relations = relationNames()
  const choices = relations.map((id): Choice => ({ id, name: words.details.relations[id] }))
  const [draft, setDraft] = useState<RelatedStory | null>(null)
  const complete = draft !== null && draft.title.trim() !== '' && isAddress(draft.uri.trim())
  return (
    <section className="rows-field" aria-label={words.details.related}>
      <h2 className="label">{words.details.related}</h2>
      {related.length === 0 && !draft && <p className="hint">{words.details.noRelated}</p>}
      {related.map((story, index) => (
        <div className="related" data-field="related" key={story.uri + index}>
          <span>{story.title}<span className="hint">{words.details.relations[story.relation]} · {story.uri}</span></span>
          <Sign label={words.details.removeRelated(story.title)} onPress={() => onSet(related.filter((_, each) => each !== index))}>
            <X aria-hidden />
          </Sign>
        </div>
      ))}
      {draft && (
        <div className="related-draft">
          <WordsField autoFocus label={words.details.relatedTitle} value={draft.title} onChange={(title) => setDraft({ ...draft, title })} />
          <WordsField label={words.details.relatedUri} value={draft.uri} onChange={(uri) => setDraft({ ...draft, uri })}
            placeholder={words.details.relatedUriHint} dir="ltr" />
          <ChoiceField label={words.details.relation} value={draft.relation} choices={choices}
            onChange={(id) => setDraft({ ...draft, relation: relations.find((each) => each === id) ?? draft.relation })} />
          <div className="row-between">
            <Press look="plain" onPress={() => setDraft(null)}>{words.cancel}</Press>
            <Press isDisabled={!complete} onPress={() => {
              onSet([...related, { ...draft, title: draft.title.trim(), uri: draft.uri.trim() }])
              setDraft(null)
            }}>{words.details.add}</Press>
          </div>
        </div>
      )}
      {!draft && (
        <Press look="link" data-field={related.length === 0 ? 'related' : undefined} onPress={() => setDraft({ title: '', uri: '', relation: 'background' })}>
          <Plus aria-hidden />{words.details.addRelated}
        </Press>
      )}
    </section>
  )
}

/** An absolute address or URN. (Chrome 114 has no `URL.canParse`.) */
function isAddress(text: string): boolean {
  try {
    return new URL(text).protocol !== ''
  } catch {
    return false
  }
}
