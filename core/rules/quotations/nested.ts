import type { BlockRule, Hit } from '../../check/rule'
import { parseQuotations, type QuotationPart } from '../../quotations/parse'

/** Double marks inside double marks. */
export const nested: BlockRule = {
  id: 'quotations/nested',
  level: 'error',
  language: 'en',
  source: 'Reuters Handbook, Q; AP Stylebook, quotation marks',
  says: { single: 'A quotation inside a quotation has single marks.' },
  wrong: [
    ['“He said “no” to me,” Smith said.', '“He said ‘no’ to me,” Smith said.'],
    ['“She told us “we are out of time” and “go home,”” Smith said.', '“She told us ‘we are out of time’ and ‘go home,’” Smith said.'],
  ],
  allows: [
    '“He said ‘no’ to me,” Smith said.',
    '“We agreed,” Smith said, “and we left.”',
    '“We agreed, he said. “It was good,” he added.',
    'He “agreed” and “left.”',
    '‘He said “no” to me,’ Smith said.',
  ],
  safe: true,
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  *check({ text, paired }) {
    if (!paired || !/“[^”]*“/.test(text)) return
    for (const quotation of parseQuotations([text]).quotations) {
      const outer = text[quotation.parts[0]!.from]
      if (outer !== '“') continue
      for (const pair of quotation.nested) yield* inner(text, pair)
    }
  },
}

function* inner(text: string, { from, to }: QuotationPart): Iterable<Hit> {
  const end = to - 1
  if (text[from] !== '“' || text[end] !== '”') return
  const edits = [{ from, to: from + 1, instead: '‘' }, { from: end, to, instead: '’' }]
  yield { from, to, fixes: [{ title: `‘${text.slice(from + 1, end)}’`, edits, safe: true }] }
}
