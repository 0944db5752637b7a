import { parseQuotations } from '../../../core/quotations/parse'
import { inProse, pick, replaced, type Copy, type Kind } from './copy'

const lookalikes: Record<string, string> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х' }

/** Slips with marks, spaces and signs that cannot be seen. */
export const markKinds: readonly Kind[] = [
  inProse('double space', /(?<=[\p{Lower},]) (?=\p{Lower})/gu, () => '  '),
  inProse('space before a comma', /(?<=\p{Lower}),(?= \p{Lower})/gu, () => ' ,'),
  inProse('no space after a comma', /(?<=\p{Lower}), (?=\p{Lower})/gu, () => ','),
  inProse('no space after a stop', /(?<=\p{Lower}{3})\. (?=\p{Upper}\p{Lower})/gu, () => '.'),
  inProse('stop twice', /(?<=\p{Lower})\.(?= \p{Upper}|$)/gu, () => '..'),
  inProse('comma twice', /(?<=\p{Lower}),(?= \p{Lower})/gu, () => ',,'),
  inProse('no stop at the end', /(?<=\p{Lower}{2})\.$/gu, () => ''),
  { name: 'bracket not closed', plant: ({ text, body }, random) => {
    const found = body.flatMap((line) => Array.from(line.prose.matchAll(/\([\p{IDC} .,’'-]{2,60}\)/gu), ({ 0: words, index }) => ({ from: line.from + index, to: line.from + index + words.length })))
    const chosen = pick(found, random)
    return chosen && { text: text.slice(0, chosen.to - 1) + text.slice(chosen.to), places: [{ from: chosen.from, to: chosen.to - 1 }] }
  } },
  inProse('letter of another script', /(?<=\p{Lower})[aceopx](?=\p{Lower}{2})/gu, ([letter]) => lookalikes[letter]!),
  inProse('sign that cannot be seen', /(?<=\p{Lower}{2})(?=\p{Lower}{2})/gu, (_found, random) => pick(['\u200b', '\u00ad', '\u200e'], random)),
  inProse('garbled letters', /[’“”é]/gu, ([sign]) => ({ '’': 'â€™', '“': 'â€œ', '”': 'â€\u009d', é: 'Ã©' })[sign]!, true),
  ofQuotation('quotation not closed', ({ text, parts: [part] }, { to }) => (part.to === to || /^[,.]? \p{Alpha}/u.test(text.slice(part.to)) ? { from: part.to - 1, to: part.to, instead: '' } : null)),
  ofQuotation('quotation not opened', ({ parts: [part] }) => ({ from: part.from, to: part.from + 1, instead: '' })),
  ofQuotation('straight mark among curly', ({ text, parts: [part] }) => (text[part.from] === '“' ? { from: part.from, to: part.from + 1, instead: '"' } : null)),
  ofQuotation('not reopened', ({ text, parts: [part] }) => {
    if (!/[“"]/.test(text[part.from]!)) return null
    const stop = /(?<=\p{Lower}{3})\. (?=\p{Upper})/u.exec(text.slice(part.from, part.to))
    return stop && { from: part.from + stop.index, to: part.from + stop.index + 2, instead: '.\n\n' }
  }),
  inProse('straight apostrophe among curly', /(?<=\p{Alpha})’(?=\p{Alpha})/gu, (_found, _random, { text }) => ((text.match(/’/g)?.length ?? 0) > 3 ? "'" : null)),
]

interface Quoted {
  text: string
  parts: readonly [{ from: number, to: number }]
}

function ofQuotation(name: string, change: (quoted: Quoted, line: { to: number }) => { from: number, to: number, instead: string } | null): Kind {
  return {
    name,
    plant(copy: Copy, random) {
      const found = copy.body.flatMap((line) => parseQuotations([line.text]).quotations.flatMap(({ parts }) => {
        const part = parts[0]
        const made = part && parts.length === 1 && /^["“]/.test(line.text.slice(part.from)) ? change({ text: line.text, parts: [part] }, { to: line.text.length }) : null
        return made ? [{ line, part: part!, made }] : []
      }))
      const chosen = pick(found, random)
      if (!chosen) return null
      const { line, part, made } = chosen
      const planted = replaced(copy.text, line.from + made.from, line.from + made.to, made.instead)
      // Where a mark is lost, anything on the quotation tells of it.
      return { ...planted, places: [...planted.places, { from: line.from + part.from, to: line.from + part.to + 1 }] }
    },
  }
}
