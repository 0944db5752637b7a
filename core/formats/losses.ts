import { comparePlaces } from '../story/place'
import type { Story } from '../story/story'
import { cleanStory } from './clean-story'
import type { Format, Loss, StoryPart } from './format'
import { filledParts } from './filled-parts'

/** All that a format will not hold of a story, in reading order: what it has no place for, and forbidden characters. */
export function lossesOf(story: Story, format: Format): Loss[] {
  return [...declaredLosses(story, format), ...cleanStory(story).losses].sort((a, b) => comparePlaces(a.place, b.place))
}

/**
 * What a format has no place for, worked out from its own declaration: each part of the story that is filled and that
 * the format does not carry, or does not carry where it stands. When a format does not hold quotations at all, their
 * speakers are not named again.
 */
export function declaredLosses(story: Story, format: Format): Loss[] {
  return filledParts(story).flatMap(({ part, within, place, text, refused }) => {
    const lost = (message: string): Loss[] => [{ part, place, text, message }]
    const whole = wholeOf[part]
    if (whole && !format.carries.has(whole)) return []
    if (refused) return format.carries.has(part) ? lost('Receivers cannot follow this address; its words go out without it.') : []
    if (!format.carries.has(part)) return lost(`${format.title} has no place for ${nouns[part]}.`)
    if (within && format.plain?.has(within)) return lost(`${format.title} has no place for ${nouns[part]} in ${nouns[within]}.`)
    return []
  })
}

/** Losses that say the same, as one line for an editor: ten quotations without a place are one thing to know. */
export interface LossLine<L extends Loss = Loss> {
  message: string
  losses: L[]
}

/** The lines in the order in which the first loss of each comes. */
export function lossLines<L extends Loss>(losses: readonly L[]): LossLine<L>[] {
  const lines = new Map<string, L[]>()
  for (const loss of losses) lines.set(loss.message, [...(lines.get(loss.message) ?? []), loss])
  return [...lines].map(([message, own]) => ({ message, losses: own }))
}

/** Parts of parts. */
const wholeOf: Partial<Record<StoryPart, StoryPart>> = {
  'quotation-speaker': 'quotations',
  'quotation-context': 'quotations',
  'quotation-translation': 'quotations',
  'byline-role': 'byline',
  'byline-place': 'byline',
}

const nouns: Record<StoryPart, string> = {
  slug: 'the slug line',
  headline: 'the headline',
  subhead: 'subheads',
  byline: 'bylines',
  'byline-role': 'what a writer is',
  'byline-place': 'where a writer is',
  dateline: 'the dateline',
  body: 'the body',
  subjects: 'subjects',
  keywords: 'keywords',
  places: 'places',
  people: 'the list of people',
  quotations: 'marked quotations',
  'quotation-speaker': 'who says a quotation',
  'quotation-context': 'where and to whom a quotation was said',
  'quotation-translation': 'the language in which a quotation was said',
  genre: 'the genre',
  urgency: 'urgency',
  embargo: 'an embargo',
  rights: 'the rights line',
  related: 'related stories',
  crosshead: 'crossheads',
  list: 'lists',
  table: 'tables',
  'editors-note': 'notes to editors',
  'fact-box': 'fact boxes',
  bold: 'bold type',
  italic: 'italics',
  link: 'links',
  language: 'the language',
  direction: 'the direction of writing',
}
