export interface Surroundings {
  before: string
  after: string
}

const none: Surroundings = { before: '', after: '' }
const most = 16

/**
 * What touches the marked words, for findings that mark no letter or figure: a lone `'` or `”.` says nothing in a list,
 * `Ukraine's` and `world”.` do. Nothing is added to words. Offsets in UTF-16 units, `to` excluded.
 */
export function surroundings(text: string, from: number, to: number): Surroundings {
  if (/\p{IDC}/u.test(text.slice(from, to))) return none
  const before = /\S*$/u.exec(text.slice(0, from))?.[0] ?? ''
  // Without the comma or the stop behind a word, which are not part of it.
  const after = (/^\S*/u.exec(text.slice(to))?.[0] ?? '').replace(/(?<=\p{IDC})[,.;:!?]+$/u, '')
  return { before: Array.from(before).slice(-most).join(''), after: Array.from(after).slice(0, most).join('') }
}
