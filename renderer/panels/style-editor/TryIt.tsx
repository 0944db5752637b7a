import type { StyleChange, TrialSample } from '../../../electron/contract'
import { WordsField } from '../../shell/controls/Field'
import { Mark } from '../../shell/controls/Mark'
import { editorWords } from '../../words/style-editor'
import { useEditing } from './editing'
import { useTrial, type Tried } from './use-trial'

/** What the style would find with a change before it is made: in a text, and in the stories that are kept. */
export function TryIt({ change, rule }: { change: StyleChange | null, rule: string }) {
  const { text, onText } = useEditing()
  const tried = useTrial(change, rule)
  const words = editorWords().trial
  return (
    <section className="try" aria-label={words.title}>
      <h3>{words.title}</h3>
      <InKept tried={tried.kept} hasRule={rule !== ''} />
      <div data-own-undo><WordsField label={words.text} hint={words.textHint} value={text} onChange={onText} lines={6} /></div>
      <InText tried={tried.text} />
    </section>
  )
}

function InText({ tried: { trial, failure, isOld } }: { tried: Tried }) {
  const words = editorWords().trial
  if (failure) return null
  const samples = trial?.stories.flatMap((story) => story.samples) ?? []
  return (
    <div className="try-found" aria-busy={isOld}>
      <h4>{words.inText}</h4>
      {trial && samples.length === 0 && <p className="hint">{words.nothing}</p>}
      <Samples label={words.inText} samples={samples} />
    </div>
  )
}

function InKept({ tried: { trial, failure, isOld }, hasRule }: { tried: Tried, hasRule: boolean }) {
  const words = editorWords().trial
  return (
    <div className="try-found" aria-busy={isOld}>
      <h4>{words.inKept}</h4>
      {failure && <p className="wrong" role="alert">{failure.message} {failure.next}</p>}
      <div role="status">
        {!trial && !failure && <p className="hint">{words.waiting}</p>}
        {trial && trial.of === 0 && <p className="hint">{words.noStories}</p>}
        {trial && trial.of > 0 && (
          <p className="try-count">
            {hasRule && words.kept(trial.found, trial.inStories, trial.looked)} <b>{words.difference(trial.added, trial.gone, trial.otherLevel)}</b>
            {trial.looked < trial.of && <span className="hint"> {words.some(trial.looked, trial.of)}</span>}
          </p>
        )}
      </div>
      {trial?.stories.map(({ id, headline, count, samples }) => (
        <div key={id}>
          <p className="try-story">{words.story(headline, count)}</p>
          <Samples label={headline} samples={samples} />
        </div>
      ))}
    </div>
  )
}

function Samples({ label, samples }: { label: string, samples: readonly TrialSample[] }) {
  const { say } = useEditing()
  const words = editorWords().trial
  if (samples.length === 0) return null
  return (
    <ul aria-label={label}>
      {samples.map(({ finding, before, after, is }, index) => (
        <li key={index}>
          <Mark level={finding.level} />
          <span>
            <span dir="auto" className="try-words">{before}{is === 'gone' ? <del>{finding.text}</del> : <mark>{finding.text}</mark>}{after}</span>
            <span className="hint">{say(finding).message}{is !== 'as-now' && <b> {words.is[is]}</b>}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
