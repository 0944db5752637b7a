import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** The sign and the word say the same thing twice: $5 million dollars. */
export const signAndWord: BlockRule = {
  id: 'money/sign-and-word',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, dollars',
  says: { twice: 'The sign already says “{word}”.' },
  wrong: [
    ['It paid $5 million dollars.', 'It paid $5 million.'],
    ['It paid €5 euros and £3.5bn pounds.', 'It paid €5 and £3.5bn.'],
    ['HEADLINE: Firm pays $20 dollars', 'HEADLINE: Firm pays $20'],
    ['It paid $5 million US dollars.', 'It paid $5 million.'],
  ],
  allows: [
    'It paid $5 million.',
    'It paid 5 million dollars.',
    'It paid $5 million Canadian dollars.',
    'A $5 dollar-store toy',
    '“$5 million dollars,” he said.',
    'It paid $5 million (4.5 million euros).',
    'It paid $5, euros were refused.',
    'It paid £5 per pound of meat.',
    'He bought £5 pound cakes.',
    'ROW: $5 dollars | 3',
  ],
  safe: true,
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /[$€£]\d/ },
  *check({ prose }) {
    for (const found of places(pattern, prose)) {
      const extra = found[0]
      const to = found.index + extra.length
      yield { from: to - extra.length, to, instead: '', values: { word: extra.trim() } }
    }
  },
}

const amount = String.raw`\d[\d,.]*(?<=\d)(?:\s(?:thousand|million|billion|trillion)|\s?(?:bn|mln|m|k))?`
const pattern = new RegExp(String.raw`(?<=(?:\$${amount}))\s(?:US\s|U\.S\.\s)?dollars?(?![\p{Alpha}-])|(?<=(?:€${amount}))\seuros?(?![\p{Alpha}-])|(?<=(?:£${amount}))\spounds(?![\p{Alpha}-])`, 'gu')
