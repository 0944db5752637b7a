import type { BlockRule } from '../../check/rule'
import { particles } from '../../people/known-words'
import { maybeLast, neverLast } from '../../text/abbreviations'
import { capitalize } from '../../text/casing'
import { places } from '../../text/places'

/** A sentence that begins with a small letter. */
export const sentenceCapital: BlockRule = {
  id: 'punctuation/sentence-capital',
  level: 'error',
  language: 'en',
  source: 'Our own judgement',
  says: { capital: 'A sentence begins with a capital: “{right}”.' },
  wrong: [
    ['The ministers left the town. they will come back.', 'The ministers left the town. They will come back.'],
    ['They left for Aden. sailors stayed.', 'They left for Aden. Sailors stayed.'],
    ['It was late. and nobody spoke.', 'It was late. And nobody spoke.'],
  ],
  allows: [
    'The ministers left the town. They will come back.',
    'It was foul ... and late.',
    'They left at 5 p.m. and came back. iPhone sales fell.',
    'The court of St. Louis vs. the govt. of the day, est. in 1990',
    'He met Smith et al. at noon. al-Sisi left, and so did de Mistura. van der Berg stayed.',
    '“It was late. we left,” he said.',
    'See example. com for more.',
    'ITEM: One. two. three.',
    'Yahoo Inc. said so, and No. 5 of approx. 12 as well.',
    'He said … it was late. e-mails were lost.',
    'He spoke to the National Assn. of Bakers.',
    'Acme Corp. said so, and Sept. was late. In Fresno, Calif. police said no.',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'list', 'crosshead'],
  needs: { of: 'prose', one: () => pattern },
  *check({ prose }) {
    for (const { 1: before, 2: word, index, 0: found } of places(pattern, prose)) {
      if (neverLast.has(before!) || maybeLast.has(before!) || short.has(before!.toLowerCase()) || particles.has(word!) || /^(?:al|el|com|org|net)$/.test(word!)) continue
      const from = index + found.length - word!.length
      const right = capitalize(word!, 'en')
      yield { from, to: from + word!.length, instead: right, values: { right } }
    }
  },
}

const short = new Set(['vs', 'approx', 'dept', 'govt', 'est', 'incl', 'etc', 'corp', 'misc', 'resp', 'tel', 'fig', 'cont', 'lit', 'min', 'max', 'sec', 'hrs', 'mins', 'secs', 'inc', 'ltd', 'ext', 'abbr', 'esp', 'viz'])
/** The last word before a stop and the first behind it; not `p.m. and`, not names such as `iPhone` and `e-mail`. */
const pattern = /(?<![\p{IDC}.…@/-])(\p{Lower}{3,}|\p{Upper}\p{Lower}{3,})\. (?=\p{Lower}\p{Lower}*(?:[\s,;]|$))(\p{Lower}{2,}|a)/gu
