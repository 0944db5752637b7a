import type { Entry, Origin, RuleDraft } from '../draft'
import { areWords, formsOf, withoutEdges } from '../pattern/forms'
import { betweenEdges, printed } from '../pattern/print'
import { specimensOf } from '../pattern/specimen'
import { NotOurs, readPattern, type Tree } from '../pattern/tree'
import { messageOf } from './message'
import { accountOf, inCase, plainForms, type ValeRule } from './rule'

export function existenceOf(rule: ValeRule): RuleDraft[] {
  const { parts, id, at } = rule
  const anyCase = parts.isTrue('ignorecase')
  const bare = parts.isTrue('nonword')
  const tokens = parts.list('tokens').filter(({ value }) => value.trim() !== '')
  const raw = parts.list('raw').map(({ value }) => value).join('')
  const entries = raw === '' ? tokens.flatMap(({ value, line }) => entriesOf(rule, value, { ...at('tokens', value), line }, anyCase, bare)) : joinedWithRaw(rule, tokens.map(({ value }) => value), raw, anyCase, bare)
  const row = { ...accountOf(rule, 'existence', messageOf(parts.text('message'), ['text'])), case: anyCase ? 'any' : 'exact', ...exceptOf(rule, entries, anyCase) }
  return [{ id, origin: at('extends', 'rule'), row, entries, specimens: [] }]
}

/** `raw` stands before the tokens, or behind them. */
function joinedWithRaw({ parts, at }: ValeRule, tokens: readonly string[], raw: string, anyCase: boolean, bare: boolean): Entry[] {
  const edge = bare || tokens.length === 0 ? '' : '\\b'
  const listed = tokens.length === 0 ? '' : `${edge}(?:${tokens.join('|')})${edge}`
  const { tree, anyCase: own } = readPattern(parts.isTrue('append') ? listed + raw : raw + listed)
  if (own && !anyCase) throw new NotOurs('reads any case by a switch of its own')
  return [{ origin: at('raw', raw), key: 'pattern', value: printed(tree, anyCase), specimens: inCase(specimensOf(tree), anyCase) }]
}

/** A token as words of ours, or as a pattern. */
function entriesOf(rule: ValeRule, token: string, origin: Origin, anyCase: boolean, bare: boolean): Entry[] {
  const read = treeOf(rule, token, origin, anyCase)
  if (!read) return []
  const forms = bare ? null : formsOf(withoutEdges(read).tree)
  if (forms && areWords(forms)) return forms.map((value) => ({ origin, key: 'words', value, specimens: [value] }))
  const whole = bare ? read : betweenEdges(read)
  return [{ origin, key: 'pattern', value: printed(whole, anyCase), specimens: inCase(specimensOf(read), anyCase) }]
}

/** Null when it is told that it cannot be read. */
function treeOf(rule: ValeRule, pattern: string, origin: Origin, anyCase: boolean): Tree | null {
  try {
    const { tree, anyCase: own } = readPattern(pattern)
    if (own && !anyCase) throw new NotOurs('reads any case by a switch of its own, and the rule does not')
    return tree
  } catch (error) {
    if (!(error instanceof NotOurs)) throw error
    rule.left(origin, `the pattern ${error.message}`, 'Write it as words, or as a pattern that JavaScript reads.')
    return null
  }
}

export function substitutionOf(rule: ValeRule): RuleDraft[] {
  const { parts, id, at } = rule
  const anyCase = parts.isTrue('ignorecase')
  const bare = parts.isTrue('nonword')
  const capitals: Entry[] = []
  const gone: Entry[] = []
  const entries = parts.pairs('swap').flatMap(({ wrong, right: all, line }): Entry[] => {
    const origin = { ...at('swap', wrong), line }
    const [right = '', ...others] = all.split('|').map((each) => each.trim())
    if (others.length > 0) rule.changed(origin, `only “${right}” is offered, of “${all}”`, 'Nothing, or say the others in the message.')
    const tree = treeOf(rule, wrong, origin, anyCase)
    if (!tree) return []
    if (right === '') {
      gone.push(...entriesOf(rule, wrong, origin, anyCase, bare))
      return []
    }
    const forms = bare || /\$\d/.test(right) ? null : formsOf(withoutEdges(tree).tree)
    if (!forms || !areWords(forms)) return [{ origin, key: 'swap_pattern', value: [printed(bare ? tree : betweenEdges(tree), anyCase), right], specimens: inCase(specimensOf(tree), anyCase) }]
    const wrongs = forms.filter((form) => (anyCase ? form.toLowerCase() !== right.toLowerCase() : form !== right))
    if (anyCase && wrongs.length < forms.length) capitals.push({ origin, key: 'capitals', value: right, specimens: [right.toLowerCase(), right.charAt(0).toUpperCase() + right.slice(1).toLowerCase()] })
    return wrongs.map((form) => ({ origin, key: 'swap', value: [form, right], specimens: [form] }))
  })
  const message = messageOf(parts.text('message'), ['right', 'text'])
  const except = exceptOf(rule, entries, anyCase)
  const origin = at('extends', 'rule')
  return [
    { id, origin, specimens: [], entries, row: { ...accountOf(rule, 'substitution', message), case: anyCase ? 'any' : 'exact', ...withRights(except, entries) } },
    { id: `${id}-capitals`, origin, specimens: [], entries: capitals, row: accountOf(rule, 'capitalization', message) },
    { id: `${id}-without`, origin, specimens: [], entries: gone, row: { ...accountOf(rule, 'existence', messageOf(parts.text('message').replace(/'%s'|"%s"|%s/, '…'), ['text'])), case: anyCase ? 'any' : 'exact', ...except } },
  ]
}

/** Where the right words have the wrong ones in them (`fix` → `fix up`), they are left alone. */
function withRights({ except = [] }: { except?: string[] }, entries: readonly Entry[]): { except?: string[] } {
  const rights = entries.flatMap(({ key, value }) => (key === 'swap' && ` ${value[1]} `.toLowerCase().includes(` ${value[0].toLowerCase()} `) ? [value[1]] : []))
  const all = [...new Set([...except, ...rights])]
  return all.length > 0 ? { except: all } : {}
}

/** From this many letters on a word in capitals is hardly another one: `us`, `it` and `who` are, as US, IT and WHO. */
const telling = 5

/**
 * The exceptions that are words. Of short words that are read in any case, their capitals are left alone, which are mostly
 * an acronym.
 */
function exceptOf(rule: ValeRule, entries: readonly Entry[], anyCase: boolean): { except?: string[] } {
  const named = rule.parts.list('exceptions').flatMap(({ value, line }) => {
    const forms = plainForms(value)
    if (!forms) rule.left({ ...rule.at('exceptions', value), line }, 'an exception of ours is words, and this is a pattern', 'Write out the words that it stands for under “except”.')
    return forms ?? []
  })
  const short = !anyCase ? [] : entries.flatMap(({ key, value }) => {
    const word = key === 'words' ? value : key === 'swap' ? value[0] : ''
    return /^\p{Lower}+$/u.test(word) && word.length < telling ? [word.toUpperCase()] : []
  })
  if (short.length > 0) rule.changed(rule.at('ignorecase', short.join(', ')), `${short.map((word) => `“${word}”`).join(', ')} in capitals is left alone: that is mostly an acronym`, 'Take it out of “except” if it is meant.')
  const all = [...new Set([...named, ...short])]
  return all.length > 0 ? { except: all } : {}
}
