import type { BlockRule } from '../../check/rule'
import { termRule } from '../../check/terms'

const listed = termRule({
  id: 'words/reportedly',
  level: 'advice',
  source: 'Our own judgement',
  wrong: [['The minister reportedly left on Monday.', null], ['It is understood that the minister left.', null]],
  allows: [
    'The minister left on Monday, according to the daily.',
    'The minister reportedly left on Monday, according to the daily.',
    'The daily said the minister reportedly left.',
    '“He reportedly left,” Jane Smith said.',
    'It was understood by all.',
  ],
})

const source = /(?<!\p{Alpha})(?:according to|said|says|told|reported|reports|citing|cited|quoting|quoted|wrote)(?!\p{Alpha})/u

/** `Reportedly` in a sentence that names nobody who reported it. */
export const reportedly: BlockRule = {
  ...listed,
  *check(block, style) {
    const hits = [...listed.check(block, style)]
    if (hits.length === 0) return
    const unsourced = block.sentences.filter(({ from, to }) => !source.test(block.prose.slice(from, to)))
    let at = 0
    for (const hit of hits) {
      while (unsourced[at] && unsourced[at]!.to < hit.to) at++
      if (unsourced[at] && unsourced[at]!.from <= hit.from) yield hit
    }
  },
}
