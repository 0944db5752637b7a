const note =
  /^[[(]?\s*(?:eds?\b\.?(?:\s*note)?\s*:|eds\s*[-–—]|editors?['’]?s?['’]?\s+note\b|editors\s*:|attention\s+editors?\b|note\s+to\s+editors?\b|editör(?:ün|e|lere)?\s+not|editörün notu|redaksiyona\b)/iu
const correction =
  /^\((?:corrects?|updates?|adds?|recasts?|refiles?|clarifies|deletes?|fixes|düzeltme|güncelleme)\b[^)]*\)\s*$/iu
const embargo = /^[[(*]*\s*(?:strictly\s+)?(?:under\s+)?(?:embargo(?:ed)?|ambargo(?:lu)?)\b/iu

/** What a line says to editors and not to readers, or null: a note, a correction notice, an embargo. */
export function editorsNoteKind(line: string): 'note' | 'correction' | 'embargo' | null {
  const text = line.trim()
  if (text.length > 600) return null
  if (note.test(text)) return 'note'
  if (correction.test(text)) return 'correction'
  return embargo.test(text) && text.length < 160 ? 'embargo' : null
}
