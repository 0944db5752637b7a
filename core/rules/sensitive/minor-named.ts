import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { places } from '../../text/places'
import type { Span } from '../../text/words'

/** A child with its full name in a story about abuse or a charge. */
export const minorNamed: StoryRule = {
  id: 'sensitive/minor-named',
  level: 'advice',
  language: 'en',
  source: 'VOA News style guide, juveniles',
  says: { child: 'May a child be named here? Ask the editor in charge.' },
  wrong: [
    ['Carl Miller, 15, was charged with murder on Monday.', null],
    ['Jane Roe, 12, was sexually abused by her coach, Lena Hofer told the court.', null],
  ],
  allows: [
    'Carl Miller, 15, won the race on Monday.',
    'Carl Miller, 45, was charged with murder on Monday.',
    'Carl Miller, 15, died in the quake.',
    'A 15-year-old was charged with murder on Monday.',
    'Carl Miller, 15, left. A man was charged with murder in another town.',
  ],
  reads: 'story',
  *check(story) {
    const { body } = story
    if (!body.some(({ reading }) => namedChildren(reading).length > 0)) return
    for (const { block, from, to, full } of story.people.mentions) {
      const at = body[block]!
      if (full && namedChildren(at.reading).some((child) => child.from === to)) yield { at, from, to }
    }
  },
}

const crime = /(?<!\p{Alpha})(?:(?:was|were|been|is) (?:charged|arrested|raped|molested|accused|indicted|detained|tried|sexually)|sexual(?:ly)? (?:abuse[ds]?|assault(?:ed)?|exploit\p{Alpha}*)|juvenile court|stand(?:s|ing)? trial|on trial)(?!\p{Alpha})/u

/** The ages below 18 behind a name, in sentences about abuse or a charge. */
const namedChildren = perBlock(({ kind, prose, sentences }): Span[] => {
  if (kind !== 'paragraph' || !/, \d{1,2}[,.]/.test(prose) || !crime.test(prose)) return []
  return Array.from(places(childsAge, prose), ({ 0: words, index }) => ({ from: index, to: index + words.length })).filter(({ from }) => {
    const own = sentences.find((sentence) => sentence.from <= from && from < sentence.to)
    return own !== undefined && crime.test(prose.slice(own.from, own.to))
  })
})

const childsAge = /, (?:\d|1[0-7])(?=[,.](?:\s|$))/g
