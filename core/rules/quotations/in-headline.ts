import type { BlockRule } from '../../check/rule'

/** Double quotation marks in a headline or a subhead. */
export const inHeadline: BlockRule = {
  id: 'quotations/in-headline',
  level: 'warning',
  language: 'en',
  source: 'BBC News style guide; AP Stylebook, quotation marks',
  says: { single: 'Headlines have single quotation marks.' },
  wrong: [
    ['NATO ready for “meaningful dialogue”', 'NATO ready for ‘meaningful dialogue’'],
    ['NATO ready for "meaningful dialogue" with Russia', 'NATO ready for ‘meaningful dialogue’ with Russia'],
    ['SUBHEAD: “We agreed” and “we left,” says NATO', 'SUBHEAD: ‘We agreed’ and ‘we left,’ says NATO'],
  ],
  allows: [
    'NATO ready for ‘meaningful dialogue’',
    "NATO ready for 'meaningful dialogue'",
    'NATO ready for a 27" screen',
    'NATO ready for “meaningful dialogue',
    'BODY: NATO ready for “meaningful dialogue.”',
  ],
  safe: true,
  chosen: { headlineQuotes: 'single' },
  reads: 'block',
  fields: ['headline', 'subhead'],
  *check({ text, quotes, paired }) {
    if (!paired) return
    for (const { from, to } of quotes) {
      const end = to - 1
      if (!/[“"]/.test(text[from]!) || !/[”"]/.test(text[end]!) || end <= from) continue
      const edits = [{ from, to: from + 1, instead: '‘' }, { from: end, to, instead: '’' }]
      yield { from, to, fixes: [{ title: `‘${text.slice(from + 1, end)}’`, safe: true, edits }] }
    }
  },
}
