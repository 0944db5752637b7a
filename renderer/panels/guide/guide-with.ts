import type { GuideEntry } from '../../../core/check/guide'

/** The entries that hold all of these words, in any of their parts and in any case. All of them for no words. */
export function guideWith(entries: readonly GuideEntry[], text: string): readonly GuideEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries
  return entries.filter((entry) => {
    const says = [entry.id, entry.source, ...entry.says, ...entry.wrong.flat(), ...entry.allows].join('\n').toLowerCase()
    return words.every((word) => says.includes(word))
  })
}
