import { figure, other, signOf, space, stop, type LetterPairs } from './letter-pairs'

/** What a text has to have so that a pattern can stand in it: all signs, all pairs, and something of each choice. */
export interface Needs {
  /** A set of signs. */
  signs: number
  pairs: readonly Pair[]
  choices: readonly (readonly Needs[])[]
  /** The sets of signs with which it can begin and end; null where it may be empty, or where that is not known. */
  first: number | null
  last: number | null
}

/** One of `firsts` right before one of the set `seconds`. */
interface Pair {
  firsts: readonly number[]
  seconds: number
}

/** Whether a text with these pairs has all of it: if not, the pattern does not stand in it. If it has, the pattern may or may not. */
export function meets({ signs, pairs, choices }: Needs, text: LetterPairs): boolean {
  if ((text.signs & signs) !== signs) return false
  for (const pair of pairs) if (!hasPair(pair, text)) return false
  for (const choice of choices) if (!hasOne(choice, text)) return false
  return true
}

function hasPair({ firsts, seconds }: Pair, { after }: LetterPairs): boolean {
  for (const first of firsts) if ((after[first]! & seconds) !== 0) return true
  return false
}

function hasOne(choice: readonly Needs[], text: LetterPairs): boolean {
  for (const needs of choice) if (meets(needs, text)) return true
  return false
}

const nothing: Needs = { signs: 0, pairs: [], choices: [], first: null, last: null }

/** Worked out from the pattern itself: as much work as compiling it. */
export function needsOf({ source, flags }: RegExp): Needs {
  // Sets within sets are a language of their own.
  return flags.includes('v') ? nothing : joined(new Reader(source).choice())
}

/** A choice as what is needed in any case. */
function joined(choice: readonly Needs[]): Needs {
  if (choice.length === 1) return choice[0]!
  const [first, last] = [union(choice.map((each) => each.first)), union(choice.map((each) => each.last))]
  return { signs: 0, pairs: [], choices: choice.some(isNothing) ? [] : [choice], first, last }
}

function union(sets: readonly (number | null)[]): number | null {
  return sets.reduce((all, set) => (all === null || set === null ? null : all | set), 0)
}

function isNothing({ signs, pairs, choices }: Needs): boolean {
  return signs === 0 && pairs.length === 0 && choices.length === 0
}

const any = -1
const letters = 0x07FFFFFE
const classes: Readonly<Record<string, number>> = {
  d: 1 << figure, s: 1 << space, w: letters | 1 << figure | 1 << other,
  n: 1 << space, r: 1 << space, t: 1 << space, f: 1 << space, v: 1 << space, 0: 1 << other,
  D: any, S: any, W: any, P: any, c: any,
}
const properties: Readonly<Record<string, number>> = {
  Alpha: letters | 1 << other, Upper: letters | 1 << other, Lower: letters | 1 << other, M: 1 << other,
  IDC: letters | 1 << figure | 1 << other, N: 1 << figure | 1 << other, Nd: 1 << figure | 1 << other,
}

/** Reads the source of a pattern that is known to be one. */
class Reader {
  #at = 0

  constructor(readonly source: string) {}

  /** The alternatives up to the end of the group. */
  choice(): Needs[] {
    const all = [this.#sequence()]
    while (this.#take('|')) all.push(this.#sequence())
    return all
  }

  #sequence(): Needs {
    const needs = new Gathering()
    while (this.#at < this.source.length && this.#peek() !== '|' && this.#peek() !== ')') this.#piece(needs)
    return needs.done()
  }

  #piece(needs: Gathering): void {
    if (this.#take('^') || this.#take('$') || this.#take('\\b') || this.#take('\\B')) return
    const group = this.#found(/\((?:\?(?:<?[=!]|:|<[^>]*>))?/y)
    if (group === null) {
      const reference = this.#found(/\\(?:[1-9]\d*|k<[^>]*>)/y)
      const signs = reference ? any : this.#signs()
      const isOptional = this.#isOptional()
      if (reference) needs.gap()
      else if (isOptional) needs.optional(signs)
      else needs.sign(signs)
      return
    }
    const inside = joined(this.choice())
    this.#at++
    const isOptional = this.#isOptional()
    if (group.endsWith('!')) return
    if (group === '(?<=') needs.behind(isOptional ? nothing : inside)
    else if (group === '(?=') needs.ahead(isOptional ? nothing : inside)
    else if (isOptional) needs.optional(inside.first, inside.last)
    else needs.group(inside)
  }

  /** The signs that one character of the pattern stands for. */
  #signs(): number {
    if (this.#take('.')) return any
    return this.#take('[') ? this.#set() : this.#character().signs
  }

  #set(): number {
    const isNegated = this.#take('^')
    let all = 0
    while (!this.#take(']')) {
      const { signs, code } = this.#character()
      const to = code !== null && /^-[^\]]/.test(this.source.slice(this.#at, this.#at + 2)) ? (this.#at++, this.#character().code) : null
      all |= signs | (to === null ? 0 : between(code!, to))
    }
    return isNegated ? any : all
  }

  /** A literal with its code, or one that stands for several. */
  #character(): { signs: number, code: number | null } {
    const unicode = this.#found(/\\u\{[0-9A-Fa-f]+\}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}/y)
    if (unicode) return literal(Number.parseInt(unicode.replace(/[^0-9A-Fa-f]/g, ''), 16))
    const property = this.#found(/\\p\{[^}]*\}/y)
    if (property) return { signs: properties[property.slice(3, -1)] ?? any, code: null }
    if (this.#found(/\\P\{[^}]*\}/y)) return { signs: any, code: null }
    const escape = this.#found(/\\[dswDSWcnrtfv0]/y)
    if (escape) return { signs: classes[escape[1]!]!, code: null }
    this.#take('\\')
    const code = this.source.codePointAt(this.#at)!
    this.#at += code > 0xFFFF ? 2 : 1
    return literal(code)
  }

  /** Takes the quantifier, if there is one, and tells whether what it is about may be absent. */
  #isOptional(): boolean {
    const quantifier = this.#found(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y)
    return quantifier !== null && /^(?:[*?]|\{0)/.test(quantifier)
  }

  #peek(): string {
    return this.source[this.#at]!
  }

  #take(text: string): boolean {
    const isThere = this.source.startsWith(text, this.#at)
    if (isThere) this.#at += text.length
    return isThere
  }

  #found(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.source)?.[0] ?? null
    if (found !== null) this.#at += found.length
    return found
  }
}

/** What stands in a row. */
class Gathering {
  #signs = 0
  #pairs: Pair[] = []
  #choices: (readonly Needs[])[] = []
  /** The signs that may stand right before; null where that is not known. */
  #before: number | null = null
  /** The signs with which it can begin, as far as that is known; closed once something stands for sure. */
  #first: number | null = 0
  #isFirstOpen = true
  /** The same of its end: null while it may be empty. */
  #last: number | null = null

  sign(signs: number): void {
    if (membersOf(signs).length === 1) this.#signs |= signs
    this.#pair(this.#before, signs)
    this.#begin(signs, false)
    this.#before = this.#last = signs
  }

  /** Something that may be absent: what comes next stands behind it or behind what was before. */
  optional(first: number | null, last = first): void {
    this.#begin(first, true)
    this.#before = union([this.#before, last])
    this.#last = union([this.#last, last])
  }

  gap(): void {
    this.#begin(null, true)
    this.#before = this.#last = null
  }

  group(inside: Needs): void {
    this.#all(inside)
    this.#pair(this.#before, inside.first)
    const isSure = inside.first !== null && inside.last !== null
    this.#begin(inside.first, !isSure)
    this.#before = isSure ? inside.last : null
    this.#last = isSure ? inside.last : null
  }

  /** What has to stand right before this place. */
  behind(inside: Needs): void {
    this.#all(inside)
    if (this.#before === null) this.#before = inside.last
  }

  /** What has to stand right behind this place. */
  ahead(inside: Needs): void {
    this.#all(inside)
    this.#pair(this.#before, inside.first)
  }

  done(): Needs {
    return {
      signs: this.#signs, pairs: this.#pairs.sort((a, b) => frequency(a) - frequency(b)), choices: this.#choices,
      first: this.#isFirstOpen ? null : this.#first, last: this.#last,
    }
  }

  #all({ signs, pairs, choices }: Needs): void {
    this.#signs |= signs
    this.#pairs.push(...pairs)
    this.#choices.push(...choices)
  }

  #pair(before: number | null, signs: number | null): void {
    if (before === null || signs === null) return
    const pair = { firsts: membersOf(before), seconds: signs }
    if (frequency(pair) < often) this.#pairs.push(pair)
  }

  #begin(signs: number | null, isOptional: boolean): void {
    if (!this.#isFirstOpen) return
    this.#first = union([this.#first, signs])
    this.#isFirstOpen = isOptional
  }
}

function literal(code: number): { signs: number, code: number } {
  return { signs: 1 << signOf(code), code }
}

function between(from: number, to: number | null): number {
  if (to === null || to - from > 0x1000) return any
  let all = 0
  for (let code = from; code <= to; code++) all |= 1 << signOf(code)
  return all
}

function membersOf(signs: number): readonly number[] {
  let known = members.get(signs)
  if (!known) members.set(signs, known = Array.from({ length: 32 }, (_, sign) => sign).filter((sign) => (signs & (1 << sign)) !== 0))
  return known
}

const members = new Map<number, readonly number[]>()

const common = new Set(Array.from('etaoinsrhl', (letter) => signOf(letter.charCodeAt(0))))

/** A pair that comes so often, or more often, in a paragraph is not worth looking for. */
const often = 1.5

/** How often a pair comes in a paragraph, about. The rarer it is, the sooner it is looked for. */
function frequency({ firsts, seconds }: Pair): number {
  const after = membersOf(seconds)
  let all = 0
  for (const first of firsts) for (const second of after) all += isLetter(first) && isLetter(second) ? 170 * share(first) * share(second) : besides(first, second)
  return all
}

function besides(first: number, second: number): number {
  if (isLetter(first)) return share(first) * (second === space ? 38 : second === stop ? 5 : 1)
  if (isLetter(second)) return share(second) * (first === space ? 38 : first === stop || first === figure ? 0.2 : 1)
  return first === space || second === space || first === second ? 2 : 0.5
}

function share(letter: number): number {
  return common.has(letter) ? 0.072 : 0.018
}

function isLetter(sign: number): boolean {
  return sign >= 1 && sign <= 26
}
