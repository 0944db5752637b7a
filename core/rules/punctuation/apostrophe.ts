import type { BlockRule } from '../../check/rule'
import { allText } from '../../check/rule'

/** A straight apostrophe inside or at the end of a word. Feet and minutes keep theirs, and so do code-like words. */
export const apostrophe: BlockRule = {
  id: 'punctuation/apostrophe',
  level: 'error',
  language: 'any',
  source: 'House style: curly apostrophes throughout',
  says: { straight: 'The apostrophe is straight; ours is curly.' },
  wrong: [
    ["Troops are near Ukraine's borders.", 'Troops are near Ukraine’s borders.'],
    ["It didn't last.", 'It didn’t last.'],
    ["“We don't know,” Smith said.", '“We don’t know,” Smith said.'],
    ["HEADLINE: Russia's move", 'HEADLINE: Russia’s move'],
    ["the allies' plan of the '90s", 'the allies’ plan of the ’90s'],
  ],
  allows: [
    'Troops are near Ukraine’s borders.',
    "The wall is 6' high and 5'10\" wide.",
    "He was ready, 'as ever' he said.",
    'The file is at https://example.com/ukraine\'s-borders now.',
  ],
  safe: true,
  reads: 'block',
  fields: allText,
  skips: [],
  *check({ legible }) {
    for (const { index } of legible.matchAll(/(?<=\p{L})'(?=\p{L})/gu)) yield { from: index, to: index + 1, instead: '’' }
    const paired = /(?:^|[\s(“])'(?=\p{L})[^']{1,200}(?<=[\p{L}.,!?])'(?=[\s.,;:!?)”]|$)/gu
    const quoted = Array.from(legible.matchAll(paired), (found) => ({ from: found.index, to: found.index + found[0].length }))
    const isQuote = (at: number): boolean => quoted.some(({ from, to }) => from <= at && at < to)
    for (const { index } of legible.matchAll(/(?<=s)'(?=[\s.,;:!?)”]|$)|(?<=^|[\s(“])'(?=\d{2}s?(?!\p{N}))/gu)) {
      if (!isQuote(index)) yield { from: index, to: index + 1, instead: '’' }
    }
  },
}
