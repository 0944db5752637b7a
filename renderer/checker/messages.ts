import type { Abstention, Finding } from '../../core/check/finding'
import type { AsideRow } from '../../core/check/style'
import type { StoryChange } from '../../core/story/story-change'

/** What the page asks of its checker, which runs in a worker. */
export type Asked =
  /** A house style, as the JSON of its package, before the first check by it. */
  | { give: 'style', name: string, text: string }
  /** A check of the story that the last one has become. */
  | { give: 'change', style: string, change: StoryChange }

/** What it answers to each change, and tells without being asked once it knows more of the story it was given last. */
export type Told = { again?: true } & (
  | {
    ok: true
    /** A number stands for the finding that had this index in the answer before: the very same. */
    findings: (Finding | number)[]
    abstentions: Abstention[]
    /** As in CheckResult. */
    asides?: AsideRow[]
    /** The rules that are heard of for the first time. */
    rules: RuleAccount[]
  }
  /** A bug of ours. */
  | { ok: false, message: string, stack: string }
)

/** What the style says of a rule, for the panel: examples are the rule's own. */
export interface RuleAccount {
  id: string
  source: string
  /** Its sentences in Turkish, where a style package brings the rule and them. */
  inTurkish?: Readonly<Record<string, string>>
  wrong: readonly (readonly [string, string | null])[]
  allows: readonly string[]
}
