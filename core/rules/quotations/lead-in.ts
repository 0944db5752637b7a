import type { BlockRule } from '../../check/rule'

/** A sentence of speech right behind its verb with nothing between, or with another sign than the house has there. */
export const leadIn: BlockRule = {
  id: 'quotations/lead-in',
  level: 'warning',
  language: 'en',
  source: 'Reuters Handbook, Q; AP Stylebook, colon',
  says: {
    stop: 'A colon or a comma stands between “{text}” and a sentence of speech.',
    colon: 'A colon leads to a sentence of speech.',
    comma: 'A comma leads to a sentence of speech.',
  },
  wrong: [
    ['He said “We agreed on it.”', 'He said: “We agreed on it.”'],
    ['She replied "We agreed on it."', 'She replied: "We agreed on it."'],
    ['He added “It is what we want and we will get it,” and left.', 'He added: “It is what we want and we will get it,” and left.'],
  ],
  allows: [
    'He said: “We agreed on it.”',
    'He said, “We agreed on it.”',
    'He said that “We agreed on it.”',
    'He said “we agreed on it.”',
    'He said “The Best Years of Our Lives” won.',
    'He said “Yes.”',
    'He called it “A start for all.”',
    'What he said “We” meant is open.',
  ],
  safe: true,
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead'],
  *check({ text, quotes, paired }, { options }) {
    if (!paired) return
    for (const { from, to } of quotes) {
      const [, verb, found] = leading.exec(text.slice(Math.max(0, from - 10), from)) ?? []
      const inside = text.slice(from + 1, to - 1)
      if (!verb || !isSentence(inside)) continue
      const end = from - 1
      const says = options.leadIn === 'as-found' ? 'colon' : options.leadIn
      if (found === '') {
        const fix = (sign: string) => ({ title: `${verb}${sign}`, edits: [{ from: end, to: end, instead: sign }] })
        yield { from: end - verb.length, to: end, fixes: says === 'comma' ? [fix(','), fix(':')] : [fix(':'), fix(',')] }
      } else if (options.leadIn !== 'as-found' && found !== signs[says] && (says === 'colon' ? !goesOn.test(text.slice(0, end)) : isOne(inside))) {
        yield { from: end - 1, to: end, says, instead: signs[says] }
      }
    }
  },
}

const signs = { colon: ':', comma: ',' }
const leading = /(?<!\p{Alpha})(said|says|added|replied|wrote|asked|answered)([:,]?) $/u

/** `“We agreed,” he said, “And we left.”` */
const goesOn = /[”"’]\s[^.!?]*$/u

/** A colon leads to more than one sentence in any house. */
function isOne(inside: string): boolean {
  return !/[.!?]\s\p{Upper}/u.test(inside)
}

/** Four words or more that begin and end as a sentence does, and are no title. */
function isSentence(inside: string): boolean {
  const parts = inside.split(/\s+/)
  const small = parts.filter((part) => /^\p{Lower}/u.test(part)).length
  return /^\p{Upper}/u.test(inside) && /[.!?,]$/.test(inside) && parts.length > 3 && small >= parts.length / 2
}
