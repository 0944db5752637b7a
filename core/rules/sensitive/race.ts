import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** The race of a suspect in copy about a crime that does not turn on it. */
export const race: BlockRule = {
  id: 'sensitive/race',
  level: 'advice',
  language: 'en',
  source: 'Reuters Handbook, R',
  says: { needed: 'Does the story need “{text}” here? If it does, it says why.' },
  wrong: [
    ['A Black man robbed a bank on Monday.', null],
    ['Police arrested two Asian men after the theft.', null],
    ['A Roma woman was charged with fraud.', null],
  ],
  allows: [
    'A man robbed a bank on Monday.',
    'Police are looking for a white man who robbed a bank.',
    'A Black man was shot dead by police.',
    'The suspect was described as a tall white man; police arrested nobody.',
    'A white man was charged with a hate crime.',
    'The killing of a Black man led to protests; four were arrested.',
    '“A Black man robbed a bank,” he said.',
    'The first Black woman to hold the post arrested nobody.',
    'White House men robbed nobody.',
    'He wore a black mask and robbed a bank.',
    'A white van was used in the theft.',
    'Two Asian women won. A man robbed a bank.',
    'A white supremacist was charged with murder.',
    'Police arrested Asian men’s champion Li.',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: () => pattern },
  *check({ prose, sentences }) {
    if (turnsOn.test(prose)) return
    for (const { 0: words, index: from } of places(pattern, prose)) {
      const own = sentences.find((sentence) => sentence.from <= from && from < sentence.to)
      const [before, after] = [prose.slice(own?.from ?? 0, from), prose.slice(from + words.length, own?.to)]
      if (done.test(after) || taken.test(before)) yield { from, to: from + words.length }
    }
  },
}

const pattern = /(?<![\p{IDC}-])(?:[Bb]lack|[Ww]hite|Asian|South Asian|Hispanic|Latino|Roma|Gypsy|Arab)(?:-looking)? (?:man|men|woman|women|youths?|teenagers?|suspects?|gunm[ae]n|attackers?)(?![\p{IDC}’'-])/gu
const done = /^(?: (?:was|were) (?:arrested|charged|detained|jailed|sentenced) | (?:robbed|stole|raped|burgled|mugged|carjacked) )/u
const taken = /(?<!\p{Alpha})(?:arrested|detained|charged|jailed|convicted) (?:a|an|two|three|four|five|several|\d+)\s$/u

/** A search for somebody, hatred, and whoever is wronged for it: there it belongs to the news. */
const turnsOn = /(?<!\p{Alpha})(?:look(?:s|ed|ing)? for|search\p{Lower}*|wanted|describ\p{Lower}+|descriptions?|hate|racis\p{Lower}+|racial\p{Lower}*|race|discriminat\p{Lower}+|protest\p{Lower}*|civil rights|unarmed|supremacis\p{Lower}+|profil\p{Lower}+|shot by|killed by|slur\p{Lower}*|bias\p{Lower}*|apartheid|slave\p{Lower}*|minorit\p{Lower}+)(?!\p{Alpha})/iu
