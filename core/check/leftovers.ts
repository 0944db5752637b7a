import { leftoverRuleOf } from '../copy/leftover-lines'
import { newQuestion } from './noted'
import { noHits, type BlockRule, type Hit, type RuleAccount } from './rule'
import type { Reading } from './reading'
import type { LeftoverPattern } from './style'

/**
 * A rule about lines of the page around a story: it reports a whole line that falls under one of the style's patterns for
 * it, and takes the line away. `gist` may judge less gravely of some lines.
 */
export function leftoverRule(account: Omit<RuleAccount, 'says' | 'language'> & { says: string, level: BlockRule['level'] }, gist?: (line: string) => Hit['level']): BlockRule {
  return {
    ...account,
    language: 'any',
    says: { line: account.says },
    safe: true,
    reads: 'block',
    fields: ['subhead', 'body'],
    skips: ['editors-note', 'table', 'fact-box'],
    check(block, { leftovers }) {
      if (lineRule(block, leftovers) !== account.id) return noHits
      const { text } = block
      return [{ ...wholeBlock(text), ...removal(text), level: gist?.(text.trim()) }]
    },
  }
}

/** A line of a page is shorter, and so is a list of them. */
const longest = 2_000

const known = newQuestion()

interface Known {
  patterns: readonly LeftoverPattern[]
  rule: string | null
}

/** The rule under which a block falls, looked up once for all rules. Of a list every item has to be such a line. */
function lineRule(block: Reading, patterns: readonly LeftoverPattern[]): string | null {
  const before = block.answers[known] as Known | undefined
  if (before?.patterns === patterns) return before.rule
  const isLine = block.text.trim() !== '' && block.text.trim().length <= longest
  const rules = isLine ? linesOf(block).map((line) => leftoverRuleOf(line, patterns)) : []
  const rule = rules.length > 0 && rules.every((each) => each !== null) ? rules[0]! : null
  block.answers[known] = { patterns, rule } satisfies Known
  return rule
}

function linesOf({ kind, text }: Reading): readonly string[] {
  return kind === 'list' ? text.split('\n') : [text]
}

/** From the first character to the last, without the spaces around them. */
export function wholeBlock(text: string): { from: number, to: number } {
  return { from: text.length - text.trimStart().length, to: text.trimEnd().length }
}

/** The fix that takes the whole line or paragraph away. */
export function removal(text: string, title = 'Remove the line', safe = true): Required<Pick<Hit, 'fixes'>> {
  return { fixes: [{ title, safe, edits: [{ from: 0, to: text.length, instead: '', removeBlock: true }] }] }
}
