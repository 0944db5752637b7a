import { languageName } from '../words/languages'
import { clockTime } from '../words/moments'
import { words } from '../words/words'
import { Press } from './controls/Press'
import type { Keeping } from './keep-story'
import './status-bar.css'

interface StatusBarProps {
  wordCount: number
  minutes: number
  language: string
  version: number
  style: { name: string, version: string }
  keeping: Keeping
  errors: number
  /** Whether the style has been heard, so that no errors means that there are none. */
  isChecked: boolean
  onSend(): void
  onSaveAgain(): void
  sendKeys: string
}

/** The foot of the window: the measure of the story, whether it is safe, and the way out to the wire. */
export function StatusBar({ wordCount, minutes, language, version, style, keeping, errors, isChecked, onSend, onSaveAgain, sendKeys }: StatusBarProps) {
  return (
    <footer className="status" aria-label={words.regions.status}>
      <span className="count">{words.status.words(wordCount)}</span>
      {wordCount > 0 && <span className="minutes" title={words.status.reading(minutes)}>{words.status.minutes(minutes)}</span>}
      <span className="language">{languageName(language)}</span>
      <span className="style" title={words.status.styleSaid(style.name, style.version)}>{words.status.style(style.name, style.version)}</span>
      <span className="grow" />
      <span className="version">{words.status.version(version)}</span>
      <KeepingLine keeping={keeping} onSaveAgain={onSaveAgain} />
      <Press look={isChecked && errors === 0 && wordCount > 0 ? 'first' : undefined} onPress={onSend} aria-keyshortcuts={sendKeys}>
        {errors > 0 ? words.status.sendWith(errors) : words.status.send}
      </Press>
    </footer>
  )
}

function KeepingLine({ keeping, onSaveAgain }: { keeping: Keeping, onSaveAgain(): void }) {
  if (keeping.state === 'failed') {
    return (
      <span className="keeping failed" role="alert">
        {words.status.notSaved(keeping.failure.message)} {keeping.failure.next}{' '}
        <Press look="link" onPress={onSaveAgain}>{words.failures.tryAgain}</Press>
      </span>
    )
  }
  return <span className={`keeping ${keeping.state}`}>{keepingWords(keeping)}</span>
}

function keepingWords(keeping: Exclude<Keeping, { state: 'failed' }>): string {
  switch (keeping.state) {
    case 'new': return words.status.notKept
    case 'saved': return words.status.saved(clockTime(keeping.at))
    case 'unsaved': return keeping.slow ? words.status.saving : words.status.unsaved
  }
}
