import type { BlockRule, Hit } from '../../check/rule'

/** Sums in American dollars have the sign, or the word where the house spells it out. Other dollars are named. */
export const dollarForm: BlockRule = {
  id: 'money/dollar-form',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, dollars',
  says: { form: 'We write {right}.' },
  wrong: [
    ['It paid 5 million dollars.', 'It paid $5 million.'],
    ['It paid 5,000 U.S. dollars in cash.', 'It paid $5,000 in cash.'],
    ['It costs 2.5 billion US dollars.', 'It costs $2.5 billion.'],
  ],
  allows: [
    'It paid $5 million.',
    'It paid 5 million Canadian dollars.',
    'It paid 5 million Hong Kong dollars.',
    'A million-dollar question',
    'A 5 million-dollar house',
    'Five million dollars is a lot.',
    'They lost millions of dollars.',
    '“It cost 5 million dollars,” he said.',
    'It is worth 0.9 dollars to the euro.',
    'The euro rose to 1.09 dollars.',
    'ROW: 5 million dollars | 3',
    'Oil fell to 90 dollars a barrel and 5 dollars per liter.',
    '5 million dollars was paid.',
    'It paid 3 to 5 million dollars.',
    'It paid 750 million to 1 billion dollars.',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table'],
  *check({ prose }, { options }) {
    if (options.dollars === 'sign' ? !/dollars/.test(prose) : !prose.includes('$')) return
    yield* options.dollars === 'sign' ? words(prose) : signs(prose)
  },
}

const spelled = /(?<=[\p{L},(–—-]\s|\()(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(\s(?:million|billion|trillion))?\s(?:U\.S\.\s|US\s)?dollars(?![\p{L}-])/gu

function* words(prose: string): Iterable<Hit> {
  for (const { 0: written, 1: amount = '', 2: scale = '', index } of prose.matchAll(spelled)) {
    const before = prose.slice(Math.max(0, index - 24), index)
    // One end of a range, an exchange rate, a price for something: recast by hand.
    if (/\d\s?(?:(?:million|billion|trillion)\s)?(?:to|or|and|-|–)\s$|(?:between|from)\s$/u.test(before) || (scale === '' && /\.\d/.test(amount))) continue
    if (/^\s(?:a|per|an)\s/u.test(prose.slice(index + written.length, index + written.length + 5))) continue
    const right = `$${amount}${scale}`
    yield { from: index, to: index + written.length, instead: right, values: { right } }
  }
}

const signed = /(?<=^|[\s(])(?:US)?\$(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(\s(?:million|billion|trillion))?(?![\p{L}\p{N}-]|[.,:]\d|\s(?:million|billion|trillion|to|or)(?!\p{L}))/gu

function* signs(prose: string): Iterable<Hit> {
  for (const { 0: written, 1: amount = '', 2: scale = '', index } of prose.matchAll(signed)) {
    const right = `${amount}${scale} ${amount === '1' && scale === '' ? 'dollar' : 'dollars'}`
    yield { from: index, to: index + written.length, instead: right, values: { right } }
  }
}
