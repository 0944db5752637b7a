/** `, did you mean “until”?` when one of the known words is close to what was written; nothing otherwise. */
export function didYouMean(written: string, known: readonly string[]): string {
  const [nearest] = known
    .map((word) => ({ word, distance: edits(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((one, other) => one.distance - other.distance)
  return nearest ? `, did you mean “${nearest.word}”?` : ''
}

/** How many signs have to be added, taken away or replaced to make one word of the other. */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
    }
    row = next
  }
  return row[other.length]!
}
