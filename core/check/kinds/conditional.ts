import { perBlock } from '../per-block'
import type { StoryHit } from '../rule'
import type { ConditionalRow } from '../rule-rows'
import type { BlockAt, StoryReading } from '../story-reading'
import { accountOf, listed, type Kind } from './kind'
import { placesOf, type Place } from './looked'

/** Reports something that stands in a story without what has to come with it, where it stands first. */
export const conditional: Kind<ConditionalRow> = {
  phrases: (row) => [...listed(row.when.words, row, 'when'), ...listed(row.needs.words, { case: row.case }, 'needs')],
  rule(row, phrases) {
    const side = (name: 'when' | 'needs') => perBlock(placesOf({ ...row[name], case: row.case }, (block) => phrases(block, name)))
    const when = side('when')
    const needs = side('needs')
    const except = new Set(row.except)
    return {
      ...accountOf(row),
      reads: 'story',
      check(story) {
        const blocks = blocksOf(story, row)
        const given = blocks.flatMap((at, block) => needs(at.reading).map((place) => ({ ...place, block })))
        const wanting = blocks.flatMap((at, block) => when(at.reading).map((place) => ({ ...place, at, block, text: at.reading.text.slice(place.from, place.to) })))
        const isGiven = ({ group, block, from }: Place & { block: number }): boolean => given.some((other) => (
          (group === '' || other.group === '' || other.group === group)
          && (row.order === 'anywhere' || other.block < block || (other.block === block && other.from <= from))
        ))
        const firsts = new Map<string, StoryHit>()
        for (const place of wanting) {
          const { at, from, to, text, group } = place
          const subject = group || text
          if (except.has(text) || except.has(group) || firsts.has(subject) || isGiven(place)) continue
          firsts.set(subject, { at, from, to, subject })
        }
        return firsts.values()
      },
    }
  },
}

function blocksOf({ all }: StoryReading, { scope }: ConditionalRow): BlockAt[] {
  return all.filter(({ field, reading }) => scope.includes(field) && reading.kind !== 'editors-note')
}
