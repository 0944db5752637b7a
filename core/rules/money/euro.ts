import type { BlockRule, Hit } from '../../check/rule'

/** Sums in euros have the sign, or the word where the house spells it out; the word is never a capital. */
export const euro: BlockRule = {
  id: 'money/euro',
  level: 'warning',
  language: 'en',
  source: 'dpa stylebook, typography',
  says: { form: 'We write {right}.', small: 'The currency has a small letter: {right}.' },
  wrong: [
    ['It paid 5 Euros.', 'It paid €5.'],
    ['It paid 5 million euros in cash.', 'It paid €5 million in cash.'],
    ['Prices in Euros rose.', 'Prices in euros rose.'],
  ],
  allows: [
    'It paid €5 million.',
    'The euro fell.',
    'They played at Euro 2024 and two Euros before.',
    'Five million euros is a lot.',
    'Millions of euros',
    '“It cost 5 Euros,” he said.',
    'It paid 3 to 5 million euros.',
    'ROW: 5 euros | 3',
    'At the Euros they lost.',
    'A 5-euro ticket',
    'Gas fell to 90 euros per megawatt-hour.',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table'],
  *check({ prose }, { options }) {
    if (!/[Ee]uro|€/.test(prose)) return
    yield* capitals(prose)
    yield* options.euros === 'sign' ? words(prose) : signs(prose)
  },
}

const capital = /(?<=(?<!\p{L})(?:in|of|into|for)\s)Euros(?=[.,;]|\s(?:rose|fell|and|or|to|on|at|per|instead)(?!\p{L}))/gu

function* capitals(prose: string): Iterable<Hit> {
  for (const { index } of prose.matchAll(capital)) yield { from: index, to: index + 5, says: 'small', instead: 'euros', values: { right: 'euros' } }
}

const spelled = /(?<=[\p{L},(–—-]\s|\()(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(\s(?:million|billion|trillion))?\s[Ee]uros?(?![\p{L}\p{N}-]|\s\d{4})/gu

function* words(prose: string): Iterable<Hit> {
  for (const { 0: written, 1: amount = '', 2: scale = '', index } of prose.matchAll(spelled)) {
    // One end of a range and a price for something: recast by hand.
    if (/\d\s?(?:(?:million|billion|trillion)\s)?(?:to|or|and|-|–)\s$|(?:between|from)\s$/u.test(prose.slice(Math.max(0, index - 24), index))) continue
    if (/^\s(?:a|per|an)\s/u.test(prose.slice(index + written.length, index + written.length + 5))) continue
    const right = `€${amount}${scale}`
    yield { from: index, to: index + written.length, instead: right, values: { right } }
  }
}

const signed = /(?<=^|[\s(])€(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(\s(?:million|billion|trillion))?(?![\p{L}\p{N}-]|[.,:]\d|\s(?:million|billion|trillion|to|or)(?!\p{L}))/gu

function* signs(prose: string): Iterable<Hit> {
  for (const { 0: written, 1: amount = '', 2: scale = '', index } of prose.matchAll(signed)) {
    const right = `${amount}${scale} ${amount === '1' && scale === '' ? 'euro' : 'euros'}`
    yield { from: index, to: index + written.length, instead: right, values: { right } }
  }
}
