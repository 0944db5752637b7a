/** What is imported, in the words and names of a style package. */

/** On one line, composed, without marks that cannot be seen; for names, notes and sources. */
export function plainLine(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD').normalize('NFC').replace(/[\p{Cc}\u2028\u2029\uFEFF\uFFFC]+/gu, ' ').replace(/\s+/gu, ' ').trim()
}

/** A whole sentence of a message: with a capital and a stop. What stands in braces on purpose is named by `fills`. */
export function sentenceOf(text: string, fills: readonly string[] = []): string {
  const plain = plainLine(text).replace(/\{(\w+)\}/g, (piece, name: string) => (fills.includes(name) ? piece : `(${name})`))
  const capital = plain.charAt(0).toUpperCase() + plain.slice(1)
  const begun = /^[\p{Upper}\p{N}“{]/u.test(capital) ? capital : `Note: ${plain}`
  return /[.?!]$/u.test(begun) ? begun : `${begun.replace(/[\s:;,]+$/u, '')}.`
}

const figures = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A part of a rule's id: small letters and hyphens. `HeadingsH2` is `headings-h-two`. */
export function slug(name: string): string {
  const apart = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/([a-z])([A-Z])/g, '$1-$2').replace(/\d/g, (figure) => `-${figures[Number(figure)]!}-`)
  return apart.toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '') || 'list'
}

/** Answers each id once: the second that asks for `a/b` has `a/b-b`. */
export function freeIds(isTaken: (id: string) => boolean): (id: string) => string {
  const given = new Set<string>()
  return (wanted) => {
    let id = wanted
    for (let count = 1; given.has(id) || isTaken(id); count++) id = `${wanted}-${letters(count)}`
    given.add(id)
    return id
  }
}

/** 1 is b, 25 is z, 26 is ba. */
function letters(count: number): string {
  return (count >= 26 ? letters(Math.floor(count / 26)) : '') + String.fromCharCode(97 + (count % 26))
}
