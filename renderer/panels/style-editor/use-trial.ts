import { useEffect, useRef, useState } from 'react'
import type { Failure, StyleChange, Trial } from '../../../electron/contract'
import { useEditing } from './editing'

/** In milliseconds after the last key: a text is answered at once, stories take their time. */
const waits = { text: 150, kept: 350 }

export interface Tried {
  trial: Trial | null
  failure: Failure | null
  /** What is shown is of an earlier change. */
  isOld: boolean
}

/** What the style would find with a change, in the text of the editor and in the stories that are kept. */
export function useTrial(change: StyleChange | null, rule: string): { text: Tried, kept: Tried } {
  const { text } = useEditing()
  return { text: useAsked(change, rule, text, waits.text), kept: useAsked(change, rule, null, waits.kept) }
}

function useAsked(change: StyleChange | null, rule: string, text: string | null, wait: number): Tried {
  const { newsroom, atHand } = useEditing()
  const [answered, setAnswered] = useState<Tried & { of: string }>({ of: '', trial: null, failure: null, isOld: true })
  const input = useRef({ name: atHand.name, change, rule, text })
  const of = JSON.stringify([atHand.name, atHand.stamp, change, rule, text])
  useEffect(() => { input.current = { name: atHand.name, change, rule, text } })
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      void newsroom.tryStyle(input.current).then((answer) => {
        if (isWanted) setAnswered({ of, trial: answer.ok ? answer.value : null, failure: answer.ok ? null : answer.failure, isOld: false })
      })
    }, wait)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [newsroom, of, wait])
  return { ...answered, isOld: answered.of !== of }
}
