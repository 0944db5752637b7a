import { countNames } from '../../../../core/check/kinds/formula'
import { isLetterOrDigit } from '../../../../core/text/words'
import type { Entry, RuleDraft } from '../draft'
import { printed } from '../pattern/print'
import { specimensOf } from '../pattern/specimen'
import { readPattern } from '../pattern/tree'
import { accountOf, inCase, plainForms, type ValeRule } from './rule'
import { messageOf } from './message'

/** A pattern for any word: what is counted is then the length of the passage. */
const anyWord = /^(?:\\b)?\(?(?:\\w\+|\[\^\\s\]\+|\\S\+)\)?(?:\\b)?$/

const clauses = [
  'the ministers met in Brussels on Monday', 'the envoys of both countries went on to the port', 'two roads along the coast were closed in the night',
  'farmers brought their cattle to the market in the square', 'the mayor asked for help from the capital', 'schools opened again after the long holiday',
]

/** Sentences and paragraphs of many sizes, some of which pass any sensible limit. */
const sizes = ['They met in the town.', ...[1, 2, 3, 5, 8, 13, 21].flatMap((count) => {
  const all = Array.from({ length: count }, (_, index) => clauses[index % clauses.length]!)
  return [sentence(all.join(', and ')), all.map(sentence).join(' ')]
})]

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

export function occurrenceOf(rule: ValeRule): RuleDraft[] {
  const { parts, id, at } = rule
  const anyCase = parts.isTrue('ignorecase')
  const [max, min] = [Number(parts.text('max')) || null, Number(parts.text('min')) || null]
  const token = parts.text('token')
  const limits = { ...(max === null ? {} : { max }), ...(min === null ? {} : { min }) }
  const per = parts.list('scope').some(({ value }) => value.includes('sentence')) ? 'sentence' : 'block'
  const origin = at('token', token)
  const message = messageOf(parts.text('message'), [])
  if (anyWord.test(token)) return [{ id, origin, entries: [], specimens: sizes, row: { ...accountOf(rule, 'length', message), of: per, in: 'words', ...limits } }]
  const { tree } = readPattern(token)
  const specimens = [...inCase(specimensOf(tree), anyCase).flatMap((text) => [times(text, (max ?? 0) + 1), text]), 'They met.', 'Talks go on']
  return [{ id, origin, entries: [], specimens, row: { ...accountOf(rule, 'occurrence', message), case: anyCase ? 'any' : 'exact', pattern: printed(tree, anyCase), per, ...limits } }]
}

/** A sentence that has a text so many times, set apart as words or as marks are. */
function times(text: string, count: number): string {
  const places = ['the town', 'the port', 'the road', 'the square']
  const all = Array.from({ length: Math.min(60, count) }, (_, index) => places[index % places.length]! + (isLetterOrDigit(text) ? ` ${text}` : text))
  return `They saw ${all.join(' ')} and left.`
}

export function repetitionOf(rule: ValeRule): RuleDraft[] {
  const { parts, id, at } = rule
  const other = parts.list('tokens').find(({ value }) => !anyWord.test(value))
  if (other) rule.left({ ...at('tokens', other.value), line: other.line }, 'a rule of ours counts words that come twice, and no other pattern', 'Write a pattern for it by hand.')
  if (other || Number(parts.text('max')) > 0) {
    if (!other) rule.left(at('max'), 'a rule of ours tells the first time that a word comes twice', 'Nothing, or write it by hand.')
    return []
  }
  const except = parts.list('exceptions').flatMap(({ value }) => plainForms(value) ?? [])
  const row = { ...accountOf(rule, 'repetition', messageOf(parts.text('message'), ['text'])), within: 1, ...(except.length > 0 ? { except } : {}) }
  return [{ id, origin: at('extends', 'rule'), row, entries: [], specimens: ['They met met there.'] }]
}

export function consistencyOf(rule: ValeRule): RuleDraft[] {
  const { parts, id, at } = rule
  const entries = parts.pairs('either').flatMap(({ wrong, right, line }): Entry[] => {
    const origin = { ...at('either', `${wrong}: ${right}`), line }
    const [one, other] = [wrong, right].map((side) => plainForms(side))
    if (!one || !other || one.length !== other.length) {
      rule.left(origin, 'the two sides are not the same number of words', 'Write out the forms that are mixed under “sets”.')
      return []
    }
    return one.map((form, index) => ({ origin, key: 'sets', value: [form, other[index]!], specimens: [`The ${form} came.\nThe ${other[index]!} went.`] }))
  })
  const row = { ...accountOf(rule, 'consistency', messageOf(parts.text('message'), ['text'])), case: parts.isTrue('ignorecase') ? 'any' : 'start' }
  return [{ id, origin: at('extends', 'rule'), row, entries, specimens: [] }]
}

/** Vale’s names for our counts; its characters are letters and figures only. */
const counts: Readonly<Record<string, string>> = { words: 'words', sentences: 'sentences', paragraphs: 'paragraphs', characters: 'letters', long_words: 'long' }

export function metricOf(rule: ValeRule): RuleDraft[] {
  const { parts, id, at } = rule
  const unknown = [...parts.text('formula').matchAll(/[A-Za-z_.]*[A-Za-z_][\w.]*/g)].map(([name]) => name).find((name) => !counts[name])
  const [, sign, number] = /^\s*(>=|<=|>|<)\s*(\d+(?:\.\d+)?)\s*$/.exec(parts.text('condition')) ?? []
  if (unknown !== undefined) rule.left(at('formula', unknown), `it counts “${unknown}”, and ours are ${countNames.join(', ')}`, 'Limit the length of sentences instead.')
  else if (sign === undefined) rule.left(at('condition', parts.text('condition')), 'a limit of ours is a number that is not to be passed', 'Write “min” or “max” by hand.')
  if (unknown !== undefined || sign === undefined) return []
  if (sign.length > 1) rule.changed(at('condition', parts.text('condition')), `just ${number} is not told, only what is beyond it`, 'Nothing, or change the limit by a little.')
  const formula = parts.text('formula').replace(/[a-z_]+/g, (name) => counts[name]!).replace(/\s+/g, ' ').trim()
  const limit = sign.startsWith('>') ? { max: Number(number) } : { min: Number(number) }
  const row = { ...accountOf(rule, 'metric', messageOf(parts.text('message'), ['count'])), of: 'story', formula, ...limit }
  return [{ id, origin: at('formula', 'formula'), row, entries: [], specimens: sizes.map((text) => `HEADLINE: Ministers meet\nBODY: ${text}`).concat(sizes) }]
}
