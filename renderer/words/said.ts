import type { Abstention, Finding } from '../../core/check/finding'
import type { Sentences } from '../../core/says/speech'
import type { Failure } from '../../electron/contract'
import { spoken, type Spoken } from './words'

let known = new WeakMap<Finding, Finding>()
let by: Spoken | null = null

/** A finding in the language that is spoken. `own` has what a rule of a package says itself. The same one for the same finding. */
export function said(finding: Finding, own?: Sentences): Finding {
  if (!spoken) return finding
  if (by !== spoken) {
    by = spoken
    known = new WeakMap()
  }
  const before = known.get(finding)
  if (before) return before
  const made = spoken.finding(finding, own)
  known.set(finding, made)
  return made
}

/** What a rule could not judge. */
export function saidAbstention(abstention: Abstention): Abstention {
  return spoken?.abstention(abstention) ?? abstention
}

/** What import was not sure of. */
export function saidDoubt(says: string): string {
  return spoken?.doubt(says) ?? says
}

/** What a wire file cannot hold. */
export function saidLoss(message: string): string {
  return spoken?.loss(message) ?? message
}

/** What a wire format is called. */
export function saidFormat(title: string): string {
  return spoken?.loss(title) ?? title
}

/** What went wrong in the world, and what to do next. */
export function saidFailure<F extends Pick<Failure, 'message' | 'next'>>(failure: F): F {
  return spoken ? { ...failure, message: spoken.failure(failure.message), next: spoken.failure(failure.next) } : failure
}
