import { sentenceOf } from '../wording'

/**
 * A message of Vale’s as ours: each `%s` in its turn is what `fills` names, in our quotation marks. In a substitution the
 * right comes first and then what was found, as Vale has it.
 */
export function messageOf(message: string, fills: readonly string[]): string {
  let count = 0
  const filled = message.replace(/%%|(['"“‘`]?)%(?:\[(\d)\])?[sdvq](['"”’`]?)/g, (piece, _open: string, number: string | undefined) => {
    if (piece === '%%') return '%'
    const name = fills[number === undefined ? count++ : Number(number) - 1] ?? fills.at(-1)
    return name === undefined ? '…' : name === 'count' ? '{count}' : `“{${name}}”`
  })
  return filled.trim() === '' ? 'The style asks for something else here.' : sentenceOf(filled, fills)
}
