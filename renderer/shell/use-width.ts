import { useSyncExternalStore } from 'react'

/**
 * wide: stories, sheet and panels side by side. middle: stories in a drawer. narrow: panels over the sheet's edge.
 * phone: one thing at a time.
 */
export type Width = 'wide' | 'middle' | 'narrow' | 'phone'

const queries: [Width, MediaQueryList][] = [
  ['wide', matchMedia('(min-width: 1240px)')],
  ['middle', matchMedia('(min-width: 960px)')],
  ['narrow', matchMedia('(min-width: 620px)')],
]

function subscribe(listener: () => void): () => void {
  for (const [, query] of queries) query.addEventListener('change', listener)
  return () => { for (const [, query] of queries) query.removeEventListener('change', listener) }
}

export function useWidth(): Width {
  return useSyncExternalStore(subscribe, () => queries.find(([, query]) => query.matches)?.[0] ?? 'phone')
}
