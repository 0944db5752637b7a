import { ClipboardPaste, FilePlus2, FolderOpen, Search, X } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Button, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import type { StorySummary } from '../../../electron/contract'
import { Sign } from '../../shell/controls/Press'
import { when } from '../../words/moments'
import { words } from '../../words/words'
import { storiesWith } from './filter'
import './stories.css'

interface StoriesProps {
  stories: readonly StorySummary[]
  /** The story on the sheet, as it is at this moment. */
  current: StorySummary
  onOpen(id: string): void
  onNew(): void
  onPaste(): void
  onFile(): void
}

/** Every story kept here, the newest first; the one on the sheet is marked and shows what is typed at once. */
export function Stories({ stories, current, onOpen, onNew, onPaste, onFile }: StoriesProps) {
  const [text, setText] = useState('')
  const sought = useDeferredValue(text)
  const known = stories.some((story) => story.id === current.id)
  const all = known ? stories.map((story) => (story.id === current.id ? current : story)) : [current, ...stories]
  const shown = storiesWith(all, sought)
  return (
    <div className="stories">
      <header>
        <h2>{words.stories.title}</h2>
        <Sign label={words.commands['new-story'].title} onPress={onNew}><FilePlus2 aria-hidden /></Sign>
        <Sign label={words.commands['open-file'].title} onPress={onFile}><FolderOpen aria-hidden /></Sign>
        <Sign label={words.commands['paste-copy'].title} onPress={onPaste}><ClipboardPaste aria-hidden /></Sign>
      </header>
      <SearchField className="search" data-own-undo aria-label={words.stories.filter} value={text} onChange={setText}>
        <Search aria-hidden />
        <Input placeholder={words.stories.filter} />
        <Button slot="clear" className="clear"><X aria-hidden /></Button>
      </SearchField>
      <ListBox className="story-list" aria-label={words.stories.list} items={shown} dependencies={[shown]} selectionMode="single"
        selectionBehavior="toggle" selectedKeys={[current.id]} disallowEmptySelection
        onSelectionChange={(ids) => { for (const id of ids) if (id !== current.id) onOpen(String(id)) }}
        renderEmptyState={() => <p className="no-match">{words.stories.noMatch(sought)}</p>}>
        {(story: StorySummary) => (
          <ListBoxItem className="story-row" id={story.id} textValue={story.slug || story.headline || words.stories.noHeadline}>
            <StateSign state={story.state} />
            <span className="slug">{story.slug || words.stories.noSlug}</span>
            <span className="when">{story.savedAt ? when(story.savedAt) : ''}</span>
            <span className="head" dir="auto">{story.headline || words.stories.noHeadline}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}

/** Draft an open ring, sent a filled one: told apart without colour. */
function StateSign({ state }: { state: StorySummary['state'] }) {
  return (
    <svg className={`state ${state}`} viewBox="0 0 10 10" role="img" aria-label={words.stories.states[state]}>
      <circle cx="5" cy="5" r="3.75" />
    </svg>
  )
}
