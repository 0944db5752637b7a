import { useMemo, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { withDots, type GuideEntry } from '../../../core/check/guide'
import type { StyleChange } from '../../../electron/contract'
import { WordsField } from '../../shell/controls/Field'
import { Mark } from '../../shell/controls/Mark'
import { editorWords } from '../../words/style-editor'
import { words as shared } from '../../words/words'
import { untold, useEditing } from './editing'
import { Entries, type Line } from './Entries'
import { Proposed } from './Proposed'

type Level = Extract<StyleChange, { what: 'switch-rule' }>['to']

interface RuleLine extends Line {
  entry: GuideEntry
}

/** Every rule with its level; the chosen one can be turned to another, with a reason. */
export function RulesTab({ first, isOpened }: { first: string, isOpened: boolean }) {
  const { entries, style } = useEditing()
  const words = editorWords()
  const [chosen, setChosen] = useState<string | null>(first || null)
  const lines = useMemo(() => entries.map((entry): RuleLine => ({
    id: entry.id, entry, text: withDots(entry.says[0] ?? entry.id),
    sought: [entry.id, entry.source, ...entry.says, ...entry.wrong.flat()].join('\n').toLowerCase(),
  })), [entries])
  const entry = entries.find(({ id }) => id === chosen)
  return (
    <div className="style-tab">
      <Entries autoFocus={isOpened} label={words.rules.list} lines={lines} chosen={chosen} onChoose={setChosen}>
        {({ entry: { id, level }, text }) => (
          <>
            {level === 'off' ? <span className="entry-off">{words.rules.levels.off}</span> : <Mark level={level} />}
            <span className="entry-text">{text}</span>
            <span className="hint">{id}</span>
          </>
        )}
      </Entries>
      {entry ? <RuleForm key={`${entry.id} ${style.version}`} entry={entry} /> : <p className="hint style-choose">{words.choose}</p>}
    </div>
  )
}

const levels: Level[] = ['error', 'warning', 'advice', 'off']

function RuleForm({ entry }: { entry: GuideEntry }) {
  const { style, atHand, choices } = useEditing()
  const words = editorWords()
  const { id, says, source, because, decidedBy, wrong } = entry
  const switched = style.switches[id]
  const isOwn = atHand.own && switched !== undefined && switched.by === undefined
  const against = choices.get(id)
  const [level, setLevel] = useState<Level>(entry.level)
  const [reason, setReason] = useState(isOwn ? switched.because : '')
  const isOther = level !== entry.level || (isOwn && reason.trim() !== switched.because)
  const isReady = against === undefined && isOther && (level === 'as-below' || reason.trim() !== '')
  const change: StyleChange | null = isReady ? { what: 'switch-rule', rule: id, to: level, because: reason.trim() } : null
  // What it would find does not wait for the reason.
  const tried: StyleChange | null = against === undefined && level !== entry.level ? { what: 'switch-rule', rule: id, to: level, because: untold } : null
  return (
    <div className="style-form">
      <div className="style-fields">
        <h3>{withDots(says[0] ?? id)}</h3>
        <dl className="style-about">
          <dt>{shared.findings.rule}</dt><dd>{id}</dd>
          <dt>{shared.findings.source}</dt><dd>{source}</dd>
          {wrong.slice(0, 1).map(([before, after]) => (
            <div key={before}>
              <dt>{shared.findings.wrong}</dt><dd className="story-words">{before}</dd>
              <dt>{shared.findings.right}</dt><dd className="story-words">{after ?? shared.findings.recast}</dd>
            </div>
          ))}
          <dt>{words.rules.decided}</dt>
          <dd>{decidedBy ? shared.guide.decidedBy(decidedBy, because ?? '').trim() : words.rules.decidedNobody}</dd>
        </dl>
        {against !== undefined ? <p className="hint">{words.rules.byChoice(against)}</p> : (
          <>
            <RadioGroup className="field levels" value={level} onChange={(value) => setLevel(value as Level)}>
              <Label>{words.rules.level}</Label>
              {[...levels, ...(isOwn ? ['as-below' as const] : [])].map((each) => (
                <Radio key={each} className="radio" value={each}>{each === 'as-below' ? words.rules.asBelow : words.rules.levels[each]}</Radio>
              ))}
            </RadioGroup>
            {level !== 'as-below' && (isOwn || level !== entry.level) && (
              <div data-own-undo><WordsField label={words.because} hint={words.becauseHint} value={reason} onChange={setReason} /></div>
            )}
          </>
        )}
      </div>
      <Proposed rule={id} change={change} tried={tried} />
    </div>
  )
}
