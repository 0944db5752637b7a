import type { Failure } from '../../electron/contract'
import { words } from '../words/words'
import { Press } from './controls/Press'
import './no-start.css'

/** In place of the window when its host does not answer: why, what to do, and the way to try again. */
export function NoStart({ failure, onAgain }: { failure: Failure, onAgain(): void }) {
  return (
    <main className="no-start" aria-label={words.appName}>
      <h1>{failure.message}</h1>
      <p>{failure.next}</p>
      <Press look="first" onPress={onAgain}>{words.failures.tryAgain}</Press>
    </main>
  )
}
