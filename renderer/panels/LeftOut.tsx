import { Undo2 } from 'lucide-react'
import type { LeftOut as Line } from '../../core/story/story'
import { Press } from '../shell/controls/Press'
import { words } from '../words/words'
import './left-out.css'

interface LeftOutProps {
  lines: readonly Line[]
  onPutBack(id: string): void
}

/** What import did not take for story text, each line with the reason and the way back. */
export function LeftOut({ lines, onPutBack }: LeftOutProps) {
  if (lines.length === 0) {
    return <div className="empty-note"><p>{words.leftOut.none}</p><p>{words.leftOut.noneMore}</p></div>
  }
  return (
    <div className="left-out">
      <p className="hint">{words.leftOut.about(lines.length)}</p>
      <ul aria-label={words.leftOut.list}>
        {lines.map((line) => (
          <li key={line.id}>
            <p className="line">{line.text}</p>
            <p className="why">
              <span>{words.leftOut.reasons[line.because] ?? words.leftOut.otherReason}</span>
              <Press look="plain" aria-label={words.leftOut.putBackThis(line.text)} onPress={() => onPutBack(line.id)}>
                <Undo2 aria-hidden />{words.leftOut.putBack}
              </Press>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
