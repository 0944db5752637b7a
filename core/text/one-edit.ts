/** Whether two words are one letter apart: one more, one less, one other, or two neighbours that changed places. */
export function oneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (a[from] === b[from]) from++
  if (a.length === b.length) {
    const swapped = a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2)
    return swapped || a.slice(from + 1) === b.slice(from + 1)
  }
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
  return longer.slice(from + 1) === shorter.slice(from)
}
