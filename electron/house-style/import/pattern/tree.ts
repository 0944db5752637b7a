/** A regular expression of another program, taken apart. */
export type Tree =
  | { kind: 'sign', sign: string }
  | { kind: 'class', negated: boolean, items: ClassItem[] }
  | { kind: 'any' | 'edge' | 'not-edge' | 'start' | 'end' }
  | { kind: 'group', captures: boolean, of: Tree }
  | { kind: 'look', ahead: boolean, negated: boolean, of: Tree }
  | { kind: 'all' | 'either', of: Tree[] }
  | { kind: 'repeat', of: Tree, min: number, max: number | null, lazy: boolean }

/** `d w s` and their opposites, a property such as `Upper`, or signs from one to another. */
export type ClassItem = { kind: 'named', name: string } | { kind: 'property', name: string, negated: boolean } | { kind: 'range', from: string, to: string }

/** A part of a pattern that ours have not. Its message reads on after “the pattern”. */
export class NotOurs extends Error {}

/** What a pattern says, and whether its very beginning has it read any case. Throws `NotOurs`. */
export function readPattern(text: string): { tree: Tree, anyCase: boolean } {
  const flags = /^\(\?([a-zA-Z]+)\)/.exec(text)
  if (flags && !/^[imsuU]+$/.test(flags[1]!)) throw new NotOurs(`begins with “${flags[0]}”, a switch that JavaScript has not`)
  const reader = new Reader(Array.from(text.slice(flags?.[0].length ?? 0)))
  const tree = reader.either()
  if (!reader.atEnd()) throw new NotOurs('has a “)” that nothing opens')
  return { tree, anyCase: flags?.[1]!.includes('i') ?? false }
}

const unreadable: Readonly<Record<string, string>> = {
  h: 'a Java class that JavaScript has not', H: 'a Java class that JavaScript has not', R: 'a Java class that JavaScript has not', X: 'a Java class that JavaScript has not',
  V: 'a Java class that JavaScript has not', N: 'a Java class that JavaScript has not', G: 'a place of Java’s matcher', Q: 'Java’s way of quoting', E: 'Java’s way of quoting', K: 'not in JavaScript', c: 'a control character',
}
const control: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', e: '\u001B', a: '\u0007', 0: '\0' }
const properties: Readonly<Record<string, string>> = {
  L: 'Alpha', Letter: 'Alpha', IsL: 'Alpha', IsAlphabetic: 'Alpha', Alphabetic: 'Alpha', Alpha: 'Alpha', Lu: 'Upper', IsLu: 'Upper', Upper: 'Upper', IsUppercase: 'Upper', Uppercase: 'Upper',
  Ll: 'Lower', IsLl: 'Lower', Lower: 'Lower', IsLowercase: 'Lower', Lowercase: 'Lower', Alnum: 'IDC', IDC: 'IDC', N: 'N', Nd: 'Nd', IsDigit: 'Nd', Digit: 'Nd', P: 'P', Punct: 'P', IsPunctuation: 'P', S: 'S', Sc: 'Sc', Z: 'Z', Zs: 'Zs',
}

class Reader {
  #at = 0

  constructor(readonly signs: readonly string[]) {}

  atEnd(): boolean {
    return this.#at >= this.signs.length
  }

  either(): Tree {
    const branches = [this.#all()]
    while (this.#take('|')) branches.push(this.#all())
    return branches.length === 1 ? branches[0]! : { kind: 'either', of: branches }
  }

  #all(): Tree {
    const parts: Tree[] = []
    while (!this.atEnd() && !this.#sees('|') && !this.#sees(')')) parts.push(this.#repeated(this.#one()))
    return parts.length === 1 ? parts[0]! : { kind: 'all', of: parts }
  }

  #one(): Tree {
    const sign = this.signs[this.#at++]!
    switch (sign) {
      case '(': return this.#group()
      case '[': return this.#class()
      case '.': return { kind: 'any' }
      case '^': return { kind: 'start' }
      case '$': return { kind: 'end' }
      case '\\': return this.#escape()
      case '*': case '+': case '?': throw new NotOurs(`has a “${sign}” with nothing before it`)
      default: return { kind: 'sign', sign }
    }
  }

  #group(): Tree {
    const opening = /^\?(?::|=|!|<=|<!|P?<(?![=!])[^>]*>|>|[^)]*\)?)/.exec(this.#rest(60))?.[0]
    if (opening === '?>') throw new NotOurs('has “(?>”, an atomic group, which JavaScript has not')
    const look = { '?=': [true, false], '?!': [true, true], '?<=': [false, false], '?<!': [false, true] }[opening ?? '']
    const named = opening !== undefined && /^\?P?<[^=!]/.test(opening)
    if (opening !== undefined && opening !== '?:' && !look && !named) throw new NotOurs(`has “(${opening}”, a switch in its middle, which JavaScript has not`)
    this.#at += opening?.length ?? 0
    const of = this.either()
    if (!this.#take(')')) throw new NotOurs('has a “(” that nothing closes')
    return look ? { kind: 'look', ahead: look[0]!, negated: look[1]!, of } : { kind: 'group', captures: opening === undefined || named, of }
  }

  #repeated(of: Tree): Tree {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#rest(14))
    if (!found) return of
    this.#at += found[0].length
    if (this.#take('+')) throw new NotOurs(`has “${found[0]}+”, a possessive repeat, which JavaScript has not`)
    const lazy = this.#take('?')
    const [min, max] = found[1] === undefined
      ? { '*': [0, null], '+': [1, null], '?': [0, 1] }[found[0]]!
      : [Number(found[1]), found[3] ? Number(found[3]) : found[2] ? null : Number(found[1])]
    if (of.kind === 'look' || of.kind === 'edge' || of.kind === 'start' || of.kind === 'end') throw new NotOurs(`repeats a place rather than a sign`)
    return this.#repeated({ kind: 'repeat', of, min: min!, max: max!, lazy })
  }

  #escape(): Tree {
    const sign = this.signs[this.#at]
    if (sign === undefined) throw new NotOurs('ends with a “\\”')
    if (sign === 'b') { this.#at++; return { kind: 'edge' } }
    if (sign === 'B') { this.#at++; return { kind: 'not-edge' } }
    if (sign === 'A') { this.#at++; return { kind: 'start' } }
    if (sign === 'z' || sign === 'Z') { this.#at++; return { kind: 'end' } }
    const item = this.#item(true)
    return item.kind === 'range' ? { kind: 'sign', sign: item.from } : { kind: 'class', negated: false, items: [item] }
  }

  /** What stands after a “\\”, or a sign of a class that stands for itself. */
  #item(escaped: boolean): ClassItem {
    const sign = this.signs[this.#at++]
    if (sign === undefined) throw new NotOurs('has a “[” that nothing closes')
    if (!escaped) return sign === '\\' ? this.#item(true) : { kind: 'range', from: sign, to: sign }
    if (/[dDwWsS]/.test(sign)) return { kind: 'named', name: sign }
    if (sign === 'p' || sign === 'P') return this.#property(sign === 'P')
    if (sign === 'x' || sign === 'u') return this.#code(sign)
    if (/[1-9k]/.test(sign)) throw new NotOurs('refers back to a group, which can take forever')
    const trouble = unreadable[sign]
    if (trouble) throw new NotOurs(`has “\\${sign}”, ${trouble}`)
    const own = control[sign] ?? sign
    return { kind: 'range', from: own, to: own }
  }

  #property(negated: boolean): ClassItem {
    const found = /^(?:\{\^?([A-Za-z_=]+)\}|([A-Z]))/.exec(this.#rest(40))
    const name = properties[found?.[1] ?? found?.[2] ?? '']
    if (!found || !name || found[0].startsWith('{^')) throw new NotOurs(`has “\\p${found?.[0] ?? ''}”, a class of signs that no pattern of ours has`)
    this.#at += found[0].length
    return { kind: 'property', name, negated }
  }

  #code(sign: string): ClassItem {
    const found = /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{4})|([0-9a-fA-F]{2}))/.exec(this.#rest(8))
    const digits = found?.[1] ?? (sign === 'u' ? found?.[2] : found?.[3] ?? found?.[2]?.slice(0, 2))
    const code = Number.parseInt(digits ?? '', 16)
    if (!found || digits === undefined || code > 0x10FFFF) throw new NotOurs(`has “\\${sign}” without the number of a sign`)
    this.#at += found[1] === undefined ? digits.length : found[0].length
    const own = String.fromCodePoint(code)
    return { kind: 'range', from: own, to: own }
  }

  #class(): Tree {
    const negated = this.#take('^')
    const items: ClassItem[] = []
    while (!this.#sees(']') || items.length === 0) {
      if (this.#sees('[')) throw new NotOurs('has a class of signs within another, which JavaScript has not')
      if (this.#rest(2) === '&&') throw new NotOurs('has “&&” in a class of signs, which JavaScript has not')
      const item = this.#item(false)
      items.push(item.kind === 'range' && this.#sees('-') && this.signs[this.#at + 1] !== ']' ? this.#rangeFrom(item.from) : item)
    }
    this.#at++
    return { kind: 'class', negated, items }
  }

  #rangeFrom(from: string): ClassItem {
    this.#at++
    const last = this.#item(false)
    if (last.kind !== 'range' || last.from.codePointAt(0)! < from.codePointAt(0)!) throw new NotOurs('has a range of signs that ends before it begins')
    return { kind: 'range', from, to: last.from }
  }

  #sees(sign: string): boolean {
    return this.signs[this.#at] === sign
  }

  #take(sign: string): boolean {
    if (!this.#sees(sign)) return false
    this.#at++
    return true
  }

  #rest(length: number): string {
    return this.signs.slice(this.#at, this.#at + length).join('')
  }
}
