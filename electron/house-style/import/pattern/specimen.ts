import type { ClassItem, Tree } from './tree'

/** How a specimen is made: with what may be left out or without, which of several, and what a group has to hold. */
interface How {
  whole: boolean
  choice: number
  /** What the first group that captures holds. */
  group?: string
}

/** Texts that a pattern may well find, the plainest first. Whether it does is for whoever tries them. */
export function specimensOf(tree: Tree, group?: string): string[] {
  const ways: How[] = [{ whole: true, choice: 0 }, { whole: false, choice: 0 }, { whole: true, choice: 1 }, { whole: false, choice: 1 }]
  return [...new Set(ways.map((way) => specimen(tree, { ...way, ...(group === undefined ? {} : { group }) })))].filter((text) => text.trim() !== '')
}

function specimen(tree: Tree, how: How): string {
  switch (tree.kind) {
    case 'sign': return tree.sign
    case 'any': return 'a'
    case 'class': return signOf(tree.items, tree.negated, how)
    case 'group': return tree.captures && how.group !== undefined ? how.group : specimen(tree.of, how)
    case 'either': return specimen(tree.of[Math.min(how.choice, tree.of.length - 1)]!, how)
    case 'all': return tree.of.map((each) => specimen(each, how)).join('')
    // What has to stand beside; what must not needs nothing.
    case 'look': return tree.negated ? '' : specimen(tree.of, how)
    case 'repeat': return specimen(tree.of, how).repeat(Math.min(20, Math.max(tree.min, how.whole ? Math.min(1, tree.max ?? 1) : 0)))
    default: return ''
  }
}

const candidates = [...'aeAE15 sbBtx', ...'-.,;:’“”!?()/&%$€@', 'é', 'ş']

function signOf(items: readonly ClassItem[], negated: boolean, { choice }: How): string {
  const fits = (sign: string): boolean => items.some((item) => isIn(sign, item)) !== negated
  const found = candidates.filter(fits)
  if (found.length > 0) return found[Math.min(choice, found.length - 1)]!
  const range = items.find((item) => item.kind === 'range')
  return range?.kind === 'range' ? range.from : ''
}

const named: Readonly<Record<string, RegExp>> = { d: /\d/, D: /\D/, w: /\p{IDC}/u, W: /\P{IDC}/u, s: /\s/, S: /\S/ }

function isIn(sign: string, item: ClassItem): boolean {
  if (item.kind === 'named') return named[item.name]!.test(sign)
  if (item.kind === 'property') return new RegExp(`\\${item.negated ? 'P' : 'p'}{${item.name}}`, 'u').test(sign)
  const code = sign.codePointAt(0)!
  return item.from.codePointAt(0)! <= code && code <= item.to.codePointAt(0)!
}
