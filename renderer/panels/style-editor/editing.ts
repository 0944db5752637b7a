import { createContext, useContext } from 'react'
import type { Finding } from '../../../core/check/finding'
import type { GuideEntry } from '../../../core/check/guide'
import type { StylePackage } from '../../../core/check/style'
import type { Failure, Newsroom, StyleAtHand, StyleChange } from '../../../electron/contract'

/** A house style that is being edited, for all parts of the editor. */
export interface Editing {
  newsroom: Pick<Newsroom, 'tryStyle'>
  style: StylePackage
  atHand: StyleAtHand
  /** Every rule for copy in the style’s language, in the language that is spoken. */
  entries: readonly GuideEntry[]
  /** The choice of the style by which a rule is not in force, by its id. */
  choices: ReadonlyMap<string, string>
  /** How a finding is said. */
  say(finding: Finding): Finding
  /** Why it could not be made; null when it is in force. */
  save(change: StyleChange): Promise<Failure | null>
  /** What is tried on, whichever entry is open. */
  text: string
  onText(text: string): void
}

export const EditingContext = createContext<Editing | null>(null)

/** The style that is being edited. Throws outside of a StyleEditor. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('useEditing needs a StyleEditor around it')
  return editing
}

/** The package that a row is from, as a label; null for one that changes are made in. */
export function layerOf({ by }: { by?: string }, { atHand }: Pick<Editing, 'atHand'>): string | null {
  if (by !== undefined) return by
  return atHand.own ? null : atHand.name
}

/** Stands for a reason or a source while a change is only tried. */
export const untold = '…'

/** The words of a field, separated by | as in a table. */
export function listed(text: string): string[] {
  return text.split('|').map((each) => each.trim()).filter((each) => each !== '')
}

export const unlisted = (list: readonly string[]): string => list.join(' | ')
