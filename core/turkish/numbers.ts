import { endingOf, type Ending } from './endings'

const ones = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz']
const tens = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan']
const groups = ['', 'bin', 'milyon', 'milyar', 'trilyon', 'katrilyon']

/** A whole number in words, as it is read: 1765 is `bin yedi yüz altmış beş`. Up to 999 quadrillions; digits only. */
export function inWords(digits: string): string | null {
  const plain = digits.replace(/^0+(?=\d)/, '')
  if (!/^\d{1,18}$/.test(plain)) return null
  if (plain === '0') return 'sıfır'
  const words: string[] = []
  const count = Math.ceil(plain.length / 3)
  for (let group = count - 1; group >= 0; group--) {
    const end = plain.length - group * 3
    const three = Number(plain.slice(Math.max(0, end - 3), end))
    if (three === 0) continue
    // A thousand is `bin`, not `bir bin`.
    if (!(three === 1 && group === 1)) words.push(...hundreds(three))
    if (group > 0) words.push(groups[group]!)
  }
  return words.join(' ')
}

function hundreds(number: number): string[] {
  const hundred = Math.floor(number / 100)
  const words = hundred === 0 ? [] : hundred === 1 ? ['yüz'] : [ones[hundred]!, 'yüz']
  return [...words, tens[Math.floor(number / 10) % 10]!, ones[number % 10]!].filter((word) => word !== '')
}

const grouped = /^\d{1,3}(?:\.\d{3})+$/

/**
 * The word a figure ends in when it is read out, to which its suffix belongs: `üç` for 63, 2.003, 0,3 and 17.33. Null where
 * people read it in more than one way (17.00) or it is no number.
 */
export function lastWordOf(figure: string): string | null {
  if (grouped.test(figure)) return last(inWords(figure.replaceAll('.', '')))
  const parts = figure.split(/[.,:]/)
  const end = parts.at(-1)!
  if (!parts.every((part) => /^\d+$/.test(part)) || (parts.length > 1 && /^0+$/.test(end))) return null
  return last(inWords(end))
}

/** The ending of a figure for the suffix behind it, or null. */
export function endingOfFigure(figure: string): Ending | null {
  const word = lastWordOf(figure)
  return word === null ? null : endingOf(word)
}

/** `ikişer`, `yüzer`, `on beşer`: so many each. Null for what is no whole number. */
export function distributive(digits: string): string | null {
  const words = inWords(digits)
  const ending = words === null || words === 'sıfır' ? null : endingOf(last(words)!)
  if (!words || !ending) return null
  const soft = words.endsWith('dört') ? words.replace(/t$/, 'd') : words
  const vowel = 'aıou'.includes(ending.vowel) ? 'a' : 'e'
  return `${soft}${ending.isOpen ? 'ş' : ''}${vowel}r`
}

/** The small numbers a thousand times over as copy has them: 2500 is `2 bin 500`, 1765 is `bin 765`. Null below a thousand. */
export function withBin(digits: string): string | null {
  const number = Number(digits)
  if (!/^\d{4,6}$/.test(digits) || number < 1000) return null
  const thousands = Math.floor(number / 1000)
  const rest = number % 1000
  return `${thousands === 1 ? '' : `${thousands} `}bin${rest === 0 ? '' : ` ${rest}`}`
}

/** Digits in threes with points: `1.500.000`. */
export function withPoints(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.')
}

function last(words: string | null): string | null {
  return words?.split(' ').at(-1) ?? null
}
