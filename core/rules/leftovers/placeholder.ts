import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** What a writer put down to be filled in later. */
export const placeholder: BlockRule = {
  id: 'leftovers/placeholder',
  level: 'error',
  language: 'any',
  source: 'Our own judgement',
  says: { fill: '“{text}” still has to be filled in.', maybe: 'Does “{text}” still have to be filled in?' },
  wrong: [
    ['About XXXX people left.', null],
    ['The minister, TKTK, left.', null],
    ['The minister, TK, left.', null],
    ['He met [NAME] on [insert date].', null],
    ['Some xxx people left.', null],
    ['Prices rose ?? percent.', null],
    ['Lorem ipsum dolor sit amet', null],
    ['HEADLINE: Minister TK leaves', null],
  ],
  allows: [
    'Flight TK1951 left.',
    'TK Maxx rose 2 percent.',
    'Super Bowl XXX was in 1996, the XXX Olympics in 2012.',
    'Turkish Airlines (TK) rose.',
    'The film “xXx” came in 2002.',
    '“Love, XXX,” she wrote.',
    'He asked [her] to leave.',
    'What?? he asked.',
    'The XXL size',
    'An XXX-rated film, ATK and TKP',
    'The EU [sic] left.',
    'The SK-TK line',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  needs: { of: 'prose', one: /[xX]{3}|TK|tk|\[|\?\?|[Ll]orem/ },
  *check({ prose }) {
    for (const { 0: words, index, groups } of places(placeholders, prose)) {
      yield { from: index, to: index + words.length, ...(groups?.maybe ? { says: 'maybe', level: 'warning' } : {}) }
    }
  },
}

const blanks = 'name|first name|last name|full name|surname|title|age|date|day|time|city|place|location|number|company|quote|quote here|source|link|caption|headline|byline|tk|tbd|tbc|xx'
const placeholders = new RegExp([
  '(?<![\\p{IDC}-])(?:X{4,}|x{3,}|(?:TK){2,}|tktk)(?![\\p{IDC}-])',
  // A number in Roman figures or a code has its noun in front or behind.
  // A code has its brackets or its noun, a number in Roman figures its noun.
  '(?<maybe>(?<![\\p{IDC}(-])(?:TK|(?<!\\p{Upper}\\p{Lower}{1,20} |[Tt]he )XXX)(?![\\p{IDC}’\'-]| \\p{Upper}\\p{Lower}|\\)))',
  `\\[(?:(?:insert|add|check|confirm) [^\\][]{1,40}|${blanks}|${blanks.toUpperCase()})\\]`,
  '(?<=\\s)\\?{2,}(?=\\s\\p{Lower})',
  '(?<!\\p{Alpha})[Ll]orem ipsum(?: dolor sit amet)?(?!\\p{Alpha})',
].join('|'), 'gu')
