import type { Loss } from '../../../core/formats/format'
import { lossLines } from '../../../core/formats/losses'
import type { Place } from '../../../core/story/place'
import { Press } from '../../shell/controls/Press'
import { saidLoss } from '../../words/said'
import { words } from '../../words/words'

/** How many words of one line are shown before the rest is only counted. */
const shown = 4

/** What the chosen files cannot hold: a line for each kind, and under it the words, each a way to its place. */
export function Losses({ losses, onGoTo }: { losses: readonly Loss[], onGoTo(place: Place): void }) {
  const lines = lossLines(losses)
  return (
    <section className="send-list">
      <h3>{words.send.lost(lines.length)}</h3>
      <ul aria-label={words.send.losses}>
        {lines.map(({ message, losses: own }) => (
          <li key={message}>
            {saidLoss(message)}
            <span className="lost-words">
              {own.slice(0, shown).map((loss, index) => (
                <Press key={index} look="link" onPress={() => onGoTo(loss.place)}>{loss.text || words.send.goThere}</Press>
              ))}
              {own.length > shown && <span className="hint">{words.send.moreLost(own.length - shown)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
