import { useState } from 'react'
import type { Answers, Failure, Newsroom } from '../../../electron/contract'

interface SendInput {
  formats: string[]
  folder: string
  overwrite: boolean
  despite: string
}

/** One sending at a time, and how it ended. */
export function useSending(
  send: (input: SendInput) => ReturnType<Newsroom['sendWire']>,
  onSent: (sent: Answers['sendWire'], folder: string) => void,
) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [sent, setSent] = useState<Answers['sendWire'] | null>(null)
  return {
    busy,
    failure,
    sent,
    forget: () => setFailure(null),
    async send(input: SendInput): Promise<void> {
      setBusy(true)
      setFailure(null)
      const answer = await send(input)
      setBusy(false)
      if (!answer.ok) return setFailure(answer.failure)
      setSent(answer.value)
      onSent(answer.value, input.folder)
    },
  }
}
