import { isLetterOrDigit, words } from '../../../../core/text/words'
import type { ClassItem, Tree } from './tree'

/** From here on a pattern is shorter than its list of words. */
const most = 40

/** All texts that a pattern can stand for, when they are few and no place in it asks for what is beside; null otherwise. */
export function formsOf(tree: Tree): string[] | null {
  const forms = read(tree)
  return forms && forms.length > 0 && forms.length <= most ? [...new Set(forms)] : null
}

/** Whether all forms are words that a list of ours may have: they begin and end with one, and have no `*`. */
export function areWords(forms: readonly string[]): boolean {
  return forms.every((form) => !form.includes('*') && !form.includes('\n') && words(form).length > 0 && isLetterOrDigit(form) && isLetterOrDigit(Array.from(form).at(-1)))
}

/** A pattern without the edges of words at its own ends, and whether it had both. */
export function withoutEdges(tree: Tree): { tree: Tree, hadBoth: boolean } {
  if (tree.kind !== 'all') return { tree, hadBoth: false }
  const [first, last] = [tree.of[0]?.kind === 'edge', tree.of.length > 1 && tree.of.at(-1)?.kind === 'edge']
  return { tree: { kind: 'all', of: tree.of.slice(first ? 1 : 0, last ? -1 : undefined) }, hadBoth: first && last }
}

function read(tree: Tree): string[] | null {
  switch (tree.kind) {
    case 'sign': return [tree.sign]
    case 'class': return tree.negated ? null : signsOf(tree.items)
    case 'group': return read(tree.of)
    case 'either': return joined(tree.of.map(read))
    case 'all': return tree.of.map(read).reduce(product, [''])
    case 'repeat': return repeated(tree)
    default: return null
  }
}

function signsOf(items: readonly ClassItem[]): string[] | null {
  const signs: string[] = []
  for (const item of items) {
    if (item.kind === 'named' && item.name === 's') signs.push(' ')
    else if (item.kind !== 'range') return null
    else {
      const [from, to] = [item.from.codePointAt(0)!, item.to.codePointAt(0)!]
      if (to - from > 4) return null
      for (let code = from; code <= to; code++) signs.push(String.fromCodePoint(code))
    }
  }
  // Whatever space it is, a phrase of ours reads it as one.
  return [...new Set(signs.map((sign) => (/\s/.test(sign) ? ' ' : sign)))]
}

function repeated({ of, min, max }: Extract<Tree, { kind: 'repeat' }>): string[] | null {
  const forms = read(of)
  if (!forms) return null
  if (forms.length === 1 && forms[0] === ' ') return min === 0 ? ['', ' '] : [' ']
  if (max === null || max > 2) return null
  let all: string[] | null = min === 0 ? [''] : []
  for (let count = Math.max(1, min), text: string[] | null = Array.from({ length: count }, () => forms).reduce<string[] | null>(product, ['']); count <= max; count++) {
    all = joined([all, text])
    text = product(text, forms)
  }
  return all
}

function joined(lists: readonly (string[] | null)[]): string[] | null {
  return lists.includes(null) ? null : lists.flatMap((list) => list!).slice(0, most + 1)
}

function product(heads: string[] | null, tails: string[] | null): string[] | null {
  if (!heads || !tails) return null
  return heads.slice(0, most + 1).flatMap((head) => tails.map((tail) => head + tail)).slice(0, most + 1)
}
