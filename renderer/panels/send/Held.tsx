import type { Finding, Level } from '../../../core/check/finding'
import type { AsideRow } from '../../../core/check/style'
import type { Place } from '../../../core/story/place'
import { fieldText } from '../../../core/story/text'
import type { Story } from '../../../core/story/story'
import { WordsField } from '../../shell/controls/Field'
import { Mark } from '../../shell/controls/Mark'
import { Press } from '../../shell/controls/Press'
import { useSaid } from '../../session'
import { placeName } from '../../words/places'
import { words } from '../../words/words'
import { surroundings } from '../findings/surroundings'

interface HeldProps {
  story: Story
  findings: readonly Finding[]
  /** What the style sets aside for all stories, of which something stands in this one. */
  forDesk: readonly AsideRow[]
  despite: string
  onDespite(reason: string): void
  onGoTo(place: Place): void
}

/** What stands against sending: errors, which hold it back unless a reason is given; warnings; what was set aside. */
export function Held({ story, findings, forDesk, despite, onDespite, onGoTo }: HeldProps) {
  const errors = findings.filter((finding) => finding.level === 'error')
  const warnings = findings.filter((finding) => finding.level === 'warning')
  return (
    <>
      {errors.length > 0 && (
        <section className="send-list held-back">
          <h3>{words.send.errors(errors.length)}</h3>
          <FindingLines story={story} level="error" label={words.send.errorsList} findings={errors} onGoTo={onGoTo} />
          <WordsField label={words.send.despite} hint={words.send.despiteHint} value={despite} onChange={onDespite} />
        </section>
      )}
      {warnings.length > 0 && (
        <section className="send-list">
          <h3>{words.send.warnings(warnings.length)}</h3>
          <FindingLines story={story} level="warning" label={words.send.warningsList} findings={warnings} onGoTo={onGoTo} />
        </section>
      )}
      {story.setAside.length + forDesk.length > 0 && (
        <section className="send-list">
          <h3>{words.send.setAside(story.setAside.length + forDesk.length)}</h3>
          <ul aria-label={words.send.setAsideList}>
            {story.setAside.map((each) => (
              <li key={each.key}>{each.extent === 'story' ? each.rule : <q>{each.text}</q>} <span className="hint">{words.findings.asideBecause(each.reason, each.by)}</span></li>
            ))}
            {forDesk.map((row) => (
              <li key={`${row.rule}: ${row.words}`}>
                <q>{row.words}</q> <span className="hint">{words.findings.asideWholeDesk} · {words.findings.asideBecause(row.reason, row.who)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface FindingLinesProps {
  story: Story
  level: Level
  label: string
  findings: readonly Finding[]
  onGoTo(place: Place): void
}

function FindingLines({ story, level, label, findings, onGoTo }: FindingLinesProps) {
  const say = useSaid()
  return (
    <ul aria-label={label}>
      {findings.map((finding, index) => (
        <li key={index} className="with-mark">
          <Mark level={level} silent />
          <span>
            <Press look="link" onPress={() => onGoTo(finding.place)}>{say(finding).message}</Press>
            <FindingPlace story={story} finding={finding} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Where it is, and the words it is about with what touches them. */
function FindingPlace({ story, finding: { place, text } }: { story: Story, finding: Finding }) {
  const { before, after } = surroundings(fieldText(story, place.field, place.block), place.from, place.to)
  return <span className="finding-place">{placeName(place)} {text && <q dir="auto">{before}{text}{after}</q>}</span>
}
