/** Whether the rules of Turkish casing (`İ`/`i`, `I`/`ı`) hold for text in this language. */
export function isTurkic(language: string): boolean {
  return /^(tr|az)\b/i.test(language)
}

/**
 * A text in lower case with every offset kept: `İ` becomes one `i`, not two units, and a letter whose lower case is
 * longer stays as it is. For comparing words whose language is not known; `I` and `İ` both become `i`.
 */
export function foldCase(text: string): string {
  // Only these two are written otherwise when the text is taken as a whole.
  if (!text.includes('İ') && !text.includes('Σ')) return text.toLowerCase()
  let folded = ''
  for (const letter of text) {
    const lower = letter === 'İ' ? 'i' : letter.toLowerCase()
    folded += lower.length === letter.length ? lower : letter
  }
  return folded
}

/** One word in lower case. Turkish rules are used for Turkish words only: `w`, `q` and `x` name a foreign one. */
export function lowerWord(word: string, language: string): string {
  return turkishWord(word, language) ? word.toLocaleLowerCase('tr') : foldCase(word)
}

export function upperWord(word: string, language: string): string {
  return turkishWord(word, language) ? word.toLocaleUpperCase('tr') : word.toUpperCase()
}

/** A word with its first letter as a capital and the rest untouched. */
export function capitalize(word: string, language: string): string {
  const first = word.slice(0, word.codePointAt(0)! > 0xffff ? 2 : 1)
  return upperWord(first, language) + word.slice(first.length)
}

function turkishWord(word: string, language: string): boolean {
  return (isTurkic(language) || /[İığĞşŞ]/.test(word)) && !/[wqxWQX]/.test(word)
}

const smallWords = new Set([
  'am',
  'an',
  'and',
  'au',
  'aux',
  'bei',
  'da',
  'de',
  'del',
  'der',
  'des',
  'di',
  'do',
  'dos',
  'du',
  'en',
  'et',
  'in',
  'la',
  'le',
  'les',
  'of',
  'on',
  'sur',
  'the',
  'upon',
  've',
])

/**
 * A place name printed in capitals as it is written otherwise: `PORT-AU-PRINCE` → `Port-au-Prince`, `İSTANBUL` →
 * `İstanbul`. Text that is not all capitals is answered unchanged.
 */
export function nameFromCapitals(name: string, language: string): string {
  if (!/\p{Upper}/u.test(name) || /\p{Lower}{2}/u.test(name)) return name
  let first = true
  return name.replace(/[\p{Alpha}\p{M}]+(?:\.[\p{Alpha}\p{M}]+)*\.?/gu, (part, at: number) => {
    const isFirst = first
    first = false
    if (/^(?:\p{Alpha}\.)+\p{Alpha}?$/u.test(part)) return part
    if (/^Mc\p{Upper}{2,}$/u.test(part)) return part.slice(0, 3) + lowerWord(part.slice(3), language)
    const lower = lowerWord(part, language)
    const before = name[at - 1]
    if (!isFirst && smallWords.has(lower) && (before === ' ' || before === '-')) return lower
    if ((before === "'" || before === '’') && !/(^|[ -])\p{Alpha}.$/u.test(name.slice(0, at))) return lower
    return part.slice(0, 1) + lower.slice(1)
  })
}
