import type { Rule } from '../../../core/check/rule'
import type { Checked } from '../checked'
import type { Output } from '../output'

/** A way to print what was found. */
export type Report = (all: readonly Checked[], output: Output, about: About) => void

/** What a report says of the checker besides. */
export interface About {
  version: string
  rules: readonly Rule[]
}
