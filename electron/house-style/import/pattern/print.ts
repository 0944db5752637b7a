import { isLetterOrDigit } from '../../../../core/text/words'
import type { ClassItem, Tree } from './tree'

/** What stands at one side of a part: a letter or figure, another sign, or either. */
type Side = 'word' | 'other' | 'either'

/**
 * The pattern as ours are written: `\b` and `\w` know all letters, groups have no names, and nothing is escaped that need not
 * be. In small letters for a rule that reads any case, whose text is read in small letters.
 */
export function printed(tree: Tree, inSmall: boolean): string {
  return print(tree, inSmall, 'either', 'either')
}

/** The pattern with an edge of a word on both sides, as a list of words means it. */
export function betweenEdges(tree: Tree): Tree {
  return { kind: 'all', of: [{ kind: 'edge' }, ...(tree.kind === 'all' ? tree.of : [{ kind: 'group', captures: false, of: tree } satisfies Tree]), { kind: 'edge' }] }
}

function print(tree: Tree, inSmall: boolean, before: Side, after: Side): string {
  switch (tree.kind) {
    case 'sign': return escaped(inSmall ? small(tree.sign) : tree.sign)
    case 'any': return '.'
    case 'start': return '^'
    case 'end': return '$'
    case 'edge': return edge(before, after)
    case 'not-edge': return '(?:(?<=\\p{IDC})(?=\\p{IDC})|(?<!\\p{IDC})(?!\\p{IDC}))'
    case 'class': return printClass(tree, inSmall)
    case 'group': return `(${tree.captures ? '' : '?:'}${print(tree.of, inSmall, before, after)})`
    case 'look': return `(?${tree.ahead ? '' : '<'}${tree.negated ? '!' : '='}${print(tree.of, inSmall, tree.ahead ? before : 'either', tree.ahead ? 'either' : after)})`
    case 'either': return tree.of.map((each) => print(each, inSmall, before, after)).join('|')
    case 'all': return tree.of.map((each, index) => wrapped(each, print(each, inSmall, sideBefore(tree.of, index, before), sideAfter(tree.of, index, after)))).join('')
    case 'repeat': return `${atom(tree.of, print(tree.of, inSmall, 'either', 'either'))}${times(tree)}`
  }
}

/** Where a word begins or ends. Of the two signs beside, one is mostly known, and then the other need not be asked twice. */
function edge(before: Side, after: Side): string {
  if (after === 'word') return '(?<!\\p{IDC})'
  if (before === 'word') return '(?!\\p{IDC})'
  if (after === 'other') return '(?<=\\p{IDC})'
  if (before === 'other') return '(?=\\p{IDC})'
  return '(?:(?<!\\p{IDC})(?=\\p{IDC})|(?<=\\p{IDC})(?!\\p{IDC}))'
}

function sideAfter(parts: readonly Tree[], index: number, outside: Side): Side {
  const next = parts.slice(index + 1).find((part) => !isPlace(part))
  return next ? sideOf(next, 'first') : outside
}

function sideBefore(parts: readonly Tree[], index: number, outside: Side): Side {
  const last = parts.slice(0, index).findLast((part) => !isPlace(part))
  return last ? sideOf(last, 'last') : outside
}

function isPlace({ kind }: Tree): boolean {
  return kind === 'edge' || kind === 'not-edge' || kind === 'start' || kind === 'end' || kind === 'look'
}

function sideOf(tree: Tree, end: 'first' | 'last'): Side {
  switch (tree.kind) {
    case 'sign': return isLetterOrDigit(tree.sign) ? 'word' : 'other'
    case 'class': return tree.negated ? 'either' : agreed(tree.items.map(sideOfItem))
    case 'group': return sideOf(tree.of, end)
    case 'either': return agreed(tree.of.map((each) => sideOf(each, end)))
    case 'repeat': return tree.min === 0 ? 'either' : sideOf(tree.of, end)
    case 'all': {
      const parts = tree.of.filter((part) => !isPlace(part))
      const outer = end === 'first' ? parts[0] : parts.at(-1)
      return outer ? sideOf(outer, end) : 'either'
    }
    default: return 'either'
  }
}

function sideOfItem(item: ClassItem): Side {
  if (item.kind === 'named') return /[dw]/.test(item.name) ? 'word' : /[sW]/.test(item.name) ? 'other' : 'either'
  if (item.kind === 'property') return item.negated ? 'either' : /^(?:Alpha|Upper|Lower|IDC|N|Nd)$/.test(item.name) ? 'word' : 'other'
  const [from, to] = [isLetterOrDigit(item.from), isLetterOrDigit(item.to)]
  return from !== to ? 'either' : from ? 'word' : 'other'
}

function agreed(sides: readonly Side[]): Side {
  return sides.length > 0 && sides.every((side) => side === sides[0]) ? sides[0]! : 'either'
}

function printClass({ negated, items }: Extract<Tree, { kind: 'class' }>, inSmall: boolean): string {
  const inside = items.map((item) => printItem(item, inSmall)).join('')
  return items.length === 1 && !negated && items[0]!.kind !== 'range' ? inside : `[${negated ? '^' : ''}${inside}]`
}

function printItem(item: ClassItem, inSmall: boolean): string {
  if (item.kind === 'named') return item.name === 'w' ? '\\p{IDC}' : item.name === 'W' ? '\\P{IDC}' : `\\${item.name}`
  if (item.kind === 'property') return `\\${item.negated ? 'P' : 'p'}{${inSmall && /^(?:Upper|Lower)$/.test(item.name) ? 'Alpha' : item.name}}`
  const [from, to] = inSmall ? [small(item.from), small(item.to)] : [item.from, item.to]
  if (from === to) return inClass(from)
  return from > to ? `${inClass(item.from)}-${inClass(item.to)}` : `${inClass(from)}-${inClass(to)}`
}

function wrapped(part: Tree, text: string): string {
  return part.kind === 'either' ? `(?:${text})` : text
}

function atom(part: Tree, text: string): string {
  return part.kind === 'all' || part.kind === 'either' || part.kind === 'repeat' ? `(?:${text})` : text
}

function times({ min, max, lazy }: Extract<Tree, { kind: 'repeat' }>): string {
  const most = max === null ? '' : String(max)
  const signs: Readonly<Record<string, string>> = { '0,': '*', '1,': '+', '0,1': '?' }
  const sign = signs[`${min},${most}`] ?? (min === max ? `{${min}}` : `{${min},${most}}`)
  return sign + (lazy ? '?' : '')
}

/** One sign in small letters, and as long as it was. */
function small(sign: string): string {
  const lower = sign.toLowerCase()
  return lower.length === sign.length ? lower : sign
}

function escaped(sign: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(sign) ? `\\${sign}` : sign === '\n' ? '\\n' : sign === '\t' ? '\\t' : sign
}

function inClass(sign: string): string {
  return /[\\\]^[-]/.test(sign) ? `\\${sign}` : sign
}
