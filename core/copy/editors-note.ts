const english = String.raw`eds?\b\.?(?:\s*note)?\s*:|eds\s*[-–—]|editors?['’]?s?['’]?\s+note\b|editors\s*:`
const spoken = String.raw`attention\s+editors?\b|note\s+to\s+editors?\b`
const turkish = String.raw`editör(?:ün|e|lere)?\s+not|redaksiyona\b`
const note = new RegExp(String.raw`^[[(]?\s*(?:${english}|${spoken}|${turkish})`, 'iu')
const correction =
  /^\((?:corrects?|updates?|adds?|recasts?|refiles?|clarifies|deletes?|fixes|düzeltme|güncelleme)\b[^)]*\)\s*$/iu
const embargo = /^[[(*]*\s*(?:strictly\s+)?(?:under\s+)?(?:embargo(?:ed)?|ambargo(?:lu)?)\b/iu

/** What a line says to editors and not to readers, or null: a note, a correction notice, an embargo. */
export function editorsNoteKind(line: string): 'note' | 'correction' | 'embargo' | null {
  if (line.length > 1000) return null
  const text = line.trim()
  if (text.length > 600) return null
  if (note.test(text)) return 'note'
  if (correction.test(text)) return 'correction'
  return embargo.test(text) && text.length < 160 ? 'embargo' : null
}
