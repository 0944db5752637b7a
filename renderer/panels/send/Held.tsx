import type { Finding, Level } from '../../../core/check/finding'
import type { Place } from '../../../core/story/place'
import type { Story } from '../../../core/story/story'
import { WordsField } from '../../shell/controls/Field'
import { Mark } from '../../shell/controls/Mark'
import { Press } from '../../shell/controls/Press'
import { words } from '../../words/words'

interface HeldProps {
  story: Story
  findings: readonly Finding[]
  despite: string
  onDespite(reason: string): void
  onGoTo(place: Place): void
}

/** What stands against sending: errors, which hold it back unless a reason is given; warnings; what was set aside. */
export function Held({ story, findings, despite, onDespite, onGoTo }: HeldProps) {
  const errors = findings.filter((finding) => finding.level === 'error')
  const warnings = findings.filter((finding) => finding.level === 'warning')
  return (
    <>
      {errors.length > 0 && (
        <section className="send-list held-back">
          <h3>{words.send.errors(errors.length)}</h3>
          <FindingLines level="error" label={words.send.errorsList} findings={errors} onGoTo={onGoTo} />
          <WordsField label={words.send.despite} hint={words.send.despiteHint} value={despite} onChange={onDespite} />
        </section>
      )}
      {warnings.length > 0 && (
        <section className="send-list">
          <h3>{words.send.warnings(warnings.length)}</h3>
          <FindingLines level="warning" label={words.send.warningsList} findings={warnings} onGoTo={onGoTo} />
        </section>
      )}
      {story.setAside.length > 0 && (
        <section className="send-list">
          <h3>{words.send.setAside(story.setAside.length)}</h3>
          <ul aria-label={words.send.setAsideList}>
            {story.setAside.map((each) => (
              <li key={each.key}>{each.extent === 'story' ? each.rule : <q>{each.text}</q>} <span className="hint">{each.reason}</span></li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface FindingLinesProps {
  level: Level
  label: string
  findings: readonly Finding[]
  onGoTo(place: Place): void
}

function FindingLines({ level, label, findings, onGoTo }: FindingLinesProps) {
  return (
    <ul aria-label={label}>
      {findings.map((finding, index) => (
        <li key={index} className="with-mark">
          <Mark level={level} silent />
          <span>
            <Press look="link" onPress={() => onGoTo(finding.place)}>{finding.message}</Press>
            {finding.text && <q>{finding.text}</q>}
          </span>
        </li>
      ))}
    </ul>
  )
}
