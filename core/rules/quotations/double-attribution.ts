import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

const verb = '(?:said|says|added|told \\p{Alpha}+|explained|stressed|noted|continued|replied)'
const subject = "(?:he|she|they|\\p{Upper}[\\p{Alpha}.’'-]*(?: \\p{Upper}[\\p{Alpha}.’'-]*){0,2})"
/** `“…,” he said, “…,” he added.`: two tags around one quotation that goes on. Words of quotations are hidden in prose. */
const twice = new RegExp(String.raw`(?<=[“"]\uFFFC+[”"] )${subject} ${verb}(?: [\p{Alpha}’' ]{1,40})?, (?:and )?[“"]\uFFFC+[”"] (${subject} ${verb})(?=[.,;]| \p{Alpha})`, 'gu')

/** One quotation with two people's worth of tags: `he said` and again `he added`. */
export const doubleAttribution: BlockRule = {
  id: 'quotations/double-attribution',
  level: 'warning',
  language: 'en',
  source: 'University of Kansas, editing notes on quotations',
  says: { once: 'This quotation already says who speaks: once is enough.' },
  wrong: [
    ['“We agreed,” he said, “on all of it,” he added.', null],
    ['“We agreed,” Jane Smith told reporters, “on all of it,” she added on Monday.', null],
  ],
  allows: [
    '“We agreed,” he said, “on all of it.”',
    '“We agreed,” he said. “It was late,” he added.',
    '“We agreed,” he said, and “it was late,” Smith added.',
    '“We agreed,” Smith said, while the other side called it “a start,” Miller said.',
    '“We agreed,” said Smith. “On all of it.”',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead'],
  *check({ prose, quotes, paired }) {
    if (!paired || quotes.length < 2) return
    for (const found of places(twice, prose)) {
      const to = found.index + found[0].length
      if (!/, and [“"]/.test(found[0])) yield { from: to - found[1]!.length, to }
    }
  },
}
