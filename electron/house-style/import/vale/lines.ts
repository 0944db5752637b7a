import type { RuleDraft } from '../draft'
import { printed } from '../pattern/print'
import { specimensOf } from '../pattern/specimen'
import { readPattern } from '../pattern/tree'
import { messageOf } from './message'
import { accountOf, inCase, plainForms, type ValeRule } from './rule'

export function conditionalOf(rule: ValeRule): RuleDraft[] {
  const { parts, id, at } = rule
  const anyCase = parts.isTrue('ignorecase')
  const [first, second] = [readPattern(parts.text('first')).tree, readPattern(parts.text('second')).tree]
  const except = parts.list('exceptions').map(({ value }) => value).filter((value) => value.trim() !== '')
  const row = {
    ...accountOf(rule, 'conditional', messageOf(parts.text('message'), ['text'])), case: anyCase ? 'any' : 'exact', order: 'anywhere', ...(except.length > 0 ? { except } : {}),
    when: { pattern: printed(first, anyCase) }, needs: { pattern: printed(second, anyCase) },
  }
  const specimens = inCase(specimensOf(first), anyCase).filter((text) => !except.includes(text))
  const fine = specimens.flatMap((text) => inCase(specimensOf(second, text), anyCase).map((given) => `They met ${given} there. Later ${text} left.`))
  return [{ id, origin: at('extends', 'rule'), row, entries: [], specimens: specimens.flatMap((text) => [`They met ${text} there.`, text]), fine }]
}

const cases: Readonly<Record<string, { as: string, specimens: string[] }>> = {
  $title: { as: 'title', specimens: ['Ministers meet in Brussels'] },
  $sentence: { as: 'sentence', specimens: ['Ministers Meet Again After Long Talks'] },
  $lower: { as: 'lower', specimens: ['Ministers Meet'] },
  $upper: { as: 'upper', specimens: ['Ministers meet'] },
}

export function capitalizationOf(rule: ValeRule): RuleDraft[] {
  const { parts, id, at } = rule
  const match = parts.text('match')
  const known = cases[match]
  if (!known) {
    rule.left(at('match', match), 'it asks for a pattern of its own, and ours are sentence, title, lower and upper', 'Write an existence rule for what is wrong.')
    return []
  }
  const except = parts.list('exceptions').flatMap(({ value }) => plainForms(value) ?? []).flatMap((each) => each.split(/\s+/))
  const row = { ...accountOf(rule, 'capitalization', messageOf(parts.text('message'), ['text'])), as: known.as, ...(except.length > 0 ? { except: [...new Set(except)] } : {}) }
  return [{ id, origin: at('extends', 'rule'), row, entries: [], specimens: known.specimens }]
}
