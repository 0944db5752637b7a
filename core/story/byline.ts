import type { Byline } from './story'

/** The byline as the sheet and the plain formats print it: `By Agnes Szucs`. Empty for a byline without a name. */
export function bylineLine(byline: Byline | undefined): string {
  if (!byline?.name) return ''
  const extras = [byline.role, byline.place].filter(Boolean)
  return ['By ' + byline.name, ...extras].join(', ')
}
