import { leftoverRuleOf } from '../copy/leftover-lines'
import type { BlockRule, Hit, RuleAccount } from './rule'
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
    *check({ text, kind }, { leftovers }) {
      const line = text.trim()
      if (line === '' || lineRule(line, kind, leftovers) !== account.id) return
      yield { ...wholeBlock(text), ...removal(text), level: gist?.(line) }
    },
  }
}

/** Of a list every item has to be such a line. */
function lineRule(line: string, kind: Reading['kind'], patterns: readonly LeftoverPattern[]): string | null {
  if (kind !== 'list') return leftoverRuleOf(line, patterns)
  const rules = line.split('\n').map((item) => leftoverRuleOf(item, patterns))
  return rules.every((rule) => rule !== null) ? rules[0]! : null
}

/** From the first character to the last, without the spaces around them. */
export function wholeBlock(text: string): { from: number, to: number } {
  return { from: text.length - text.trimStart().length, to: text.trimEnd().length }
}

/** The fix that takes the whole line or paragraph away. */
export function removal(text: string, title = 'Remove the line', safe = true): Required<Pick<Hit, 'fixes'>> {
  return { fixes: [{ title, safe, edits: [{ from: 0, to: text.length, instead: '', removeBlock: true }] }] }
}
