import { ClipboardPaste, FileText, FolderOpen } from 'lucide-react'
import type { StorySummary } from '../../electron/contract'
import { when } from '../words/moments'
import { words } from '../words/words'
import { Press } from './controls/Press'
import './empty-story.css'

interface EmptyStoryProps {
  recent: readonly StorySummary[]
  onPaste(): void
  onFile(): void
  onSample(): void
  onOpen(id: string): void
}

/** Under the empty sheet: what to type, and the other ways to begin. Gone with the first words. */
export function EmptyStory({ recent, onPaste, onFile, onSample, onOpen }: EmptyStoryProps) {
  return (
    <section className="empty-story" aria-label={words.empty.title}>
      <p>{words.empty.type}</p>
      <div className="empty-acts">
        <Press onPress={onPaste}><ClipboardPaste aria-hidden />{words.empty.paste}</Press>
        <Press onPress={onFile}><FolderOpen aria-hidden />{words.empty.open}</Press>
        <Press onPress={onSample}><FileText aria-hidden />{words.empty.sample}</Press>
      </div>
      <p className="hint">{words.empty.drop}</p>
      {recent.length > 0 && (
        <>
          <h2>{words.empty.recent}</h2>
          <ul>
            {recent.slice(0, 5).map((story) => (
              <li key={story.id}>
                <Press look="link" onPress={() => onOpen(story.id)}>{story.headline || story.slug || words.stories.noHeadline}</Press>
                <span className="hint">{when(story.savedAt)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
