import { useRef, useState } from 'react'
import type { Failure, StyleChange } from '../../../electron/contract'
import { Press } from '../../shell/controls/Press'
import { editorWords } from '../../words/style-editor'
import { useEditing } from './editing'
import { TryIt } from './TryIt'

interface ProposedProps {
  /** As the fields are; null where nothing has been changed yet, or something is missing. */
  change: StyleChange | null
  /** What is tried, where less is needed for that than for saving. */
  tried?: StyleChange | null
  /** The rule that is looked at. */
  rule: string
  /** What else may be done with the entry. */
  removal?: { label: string, change: StyleChange | null, hint?: string } | null
  onSaved?(): void
}

/** What would become of a change, and the buttons that make it. */
export function Proposed({ change, tried = change, rule, removal, onSaved }: ProposedProps) {
  const { save } = useEditing()
  const [failure, setFailure] = useState<Failure | null>(null)
  const isSaving = useRef(false)
  const words = editorWords()
  const make = async (made: StyleChange | null): Promise<void> => {
    if (!made || isSaving.current) return
    isSaving.current = true
    const why = await save(made)
    isSaving.current = false
    setFailure(why)
    if (!why) onSaved?.()
  }
  return (
    <>
      <div className="proposed">
        {failure && <p className="wrong" role="alert">{failure.message} {failure.next}</p>}
        {removal?.hint && <p className="hint">{removal.hint}</p>}
        <Press look="first" isDisabled={!change} onPress={() => void make(change)}>{words.save}</Press>
        {removal && <Press isDisabled={!removal.change} onPress={() => void make(removal.change)}>{removal.label}</Press>}
      </div>
      <TryIt change={tried} rule={rule} />
    </>
  )
}
