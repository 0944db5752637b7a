import type { StorySummary } from '../../../electron/contract'

/** The stories that have every word of `text` in their slug or headline, without regard to case or accents. */
export function storiesWith(stories: readonly StorySummary[], text: string): readonly StorySummary[] {
  const sought = folded(text).split(/\s+/).filter(Boolean)
  if (sought.length === 0) return stories
  return stories.filter((story) => {
    const own = folded(`${story.slug} ${story.headline}`)
    return sought.every((word) => own.includes(word))
  })
}

/** `İstanbul`, `ISTANBUL`, `istanbul` and `ıstanbul` are found by each other: an editor who hunts a story does not spell. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i')
}
