/** What a formula may count. */
export const countNames = ['words', 'sentences', 'paragraphs', 'characters', 'letters', 'long', 'capitals', 'figures', 'quoted'] as const

export type Counts = Record<(typeof countNames)[number], number>

export type Formula = (counts: Counts) => number

/**
 * Reads a sum such as `words / sentences` or `100 * (long + figures) / words`. Throws a SyntaxError that says in an
 * editor's words what is wrong. Dividing by nothing gives nothing.
 */
export function readFormula(text: string): Formula {
  const tokens = text.match(/\d+(?:\.\d+)?|[a-z]+|[-+*/()]|\S/g) ?? []
  let at = 0

  const binary = (next: () => Formula, signs: Readonly<Record<string, (a: number, b: number) => number>>) => (): Formula => {
    let left = next()
    for (let act = signs[tokens[at] ?? '']; act; act = signs[tokens[at] ?? '']) {
      at++
      const [one, does, other] = [left, act, next()]
      left = (counts) => does(one(counts), other(counts))
    }
    return left
  }
  const value = (): Formula => {
    const token = tokens[at++]
    if (token === '(') {
      const inner = sum()
      if (tokens[at++] !== ')') throw new SyntaxError('wants a “)”')
      return inner
    }
    if (token !== undefined && /^\d/.test(token)) return () => Number(token)
    const name = countNames.find((each) => each === token)
    if (name) return (counts) => counts[name]
    throw new SyntaxError(token === undefined ? 'ends too soon' : `has “${token}”, and counts only ${countNames.join(', ')}`)
  }
  const product = binary(value, { '*': (a, b) => a * b, '/': (a, b) => (b === 0 ? 0 : a / b) })
  const sum = binary(product, { '+': (a, b) => a + b, '-': (a, b) => a - b })

  const formula = sum()
  if (at < tokens.length) throw new SyntaxError(`has “${tokens[at]}” too many`)
  return formula
}
