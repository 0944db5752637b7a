import { gathered } from '../gathered'
import { perBlock } from '../per-block'
import type { Reading } from '../reading'
import type { Hit } from '../rule'
import type { OccurrenceRow } from '../rule-rows'
import type { Span } from '../../text/words'
import { accountOf, counted, listed, missed, type Kind } from './kind'
import { placesOf } from './looked'
import { wholeText } from './whole-text'

/** Reports what comes too often, at the first place that is one too many, or what comes too seldom, at the whole. */
export const occurrence: Kind<OccurrenceRow> = {
  phrases: (row) => listed(row.words, row),
  rule(row, phrases) {
    const places = placesOf(row, phrases)
    if (row.per === 'story') return inWholeStory(row, places)
    const inBlock = ({ text }: Reading, all: readonly Span[], whole: Span): Hit[] => {
      const limit = text.slice(whole.from, whole.to).trim() === '' ? null : missed(all.length, row)
      return limit === null ? [] : [{ ...(limit === row.max ? spanOf(all[limit]!) : whole), values: counted(all.length, limit) }]
    }
    return {
      ...accountOf(row),
      reads: 'block',
      fields: row.scope,
      check(block) {
        const all = places(block)
        if (row.min === null && all.length <= row.max!) return []
        if (row.per === 'block') return inBlock(block, all, wholeText(block.text))
        return block.sentences.flatMap((sentence) => inBlock(block, all.filter(({ from }) => sentence.from <= from && from < sentence.to), sentence))
      },
    }
  },
}

function inWholeStory(row: OccurrenceRow, places: (block: Reading) => readonly Span[]): ReturnType<Kind<OccurrenceRow>['rule']> {
  const placesIn = gathered(row.scope, perBlock((block) => (block.kind === 'editors-note' ? [] : places(block))))
  return {
    ...accountOf(row),
    reads: 'story',
    check(story) {
      const { headline } = story
      const found = placesIn(story).flatMap(({ at, items }) => items.map((place) => ({ at, ...spanOf(place) })))
      const limit = missed(found.length, row)
      if (limit === null) return []
      const place = limit === row.max ? found[limit]! : { at: headline, ...wholeText(headline.reading.text) }
      return [{ ...place, values: counted(found.length, limit), subject: row.id, related: limit === row.max ? found.slice(0, limit) : [] }]
    },
  }
}

function spanOf({ from, to }: Span): Span {
  return { from, to }
}
