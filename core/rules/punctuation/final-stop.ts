import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { Reading } from '../../check/reading'
import { countWords } from '../../text/words'

/** A paragraph that ends without a mark. Lines that lead to a list, captions and short lines need none. */
export const finalStop: StoryRule = {
  id: 'punctuation/final-stop',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { open: 'The paragraph ends without a stop.' },
  wrong: [
    ['The ministers of both countries left the town on Monday after two days of talks. They came back\nNobody spoke.', 'The ministers of both countries left the town on Monday after two days of talks. They came back.\nNobody spoke.'],
    ['The ministers of both countries left the town on Monday after two days of talks in the capital\nNobody spoke.', 'The ministers of both countries left the town on Monday after two days of talks in the capital.\nNobody spoke.'],
  ],
  allows: [
    'The ministers of both countries left the town on Monday after two days of talks in the capital',
    'They left\nNobody spoke.',
    'The ministers of both countries named the following as those who would leave the town on Monday:\nITEM: Smith',
    'The ministers of both countries named as those who would leave the town on Monday\nITEM: Smith',
    '“We left the town on Monday after two days of talks in the capital. We came back.\n“And we left again,” Smith said.',
    'The ministers of both countries left the town on Monday after two days of talks (see below).\nNobody spoke.',
    'The ministers of both countries left the town on Monday after two days of talks in the —\nNobody spoke.',
    'ITEM: The ministers of both countries left the town on Monday after two days of talks in the capital\nThe end.',
    'Dow 34,566.17 down 171.89 S&P 4,401.67 down 16.97 Nasdaq 13,790.92 down 0.24 Brent 96.48 up 2.04\nThe end.',
    'The Ministers Of Both Countries Left The Town On Monday After Two Days Of Talks In Town\nThe end.',
  ],
  reads: 'story',
  *check({ body }) {
    // The last paragraph may be the one that is being written.
    for (const [index, at] of body.slice(0, -1).entries()) {
      const end = openEnd(at.reading)
      if (end < 0 || body[index + 1]!.reading.kind !== 'paragraph') continue
      const { text } = at.reading
      yield { at, from: end - 1, to: end, fixes: [{ title: `${text[end - 1]}.`, edits: [{ from: end, to: end, instead: '.' }] }] }
    }
  },
}

/** Where running text ends with a word, or -1. */
const openEnd = perBlock((block: Reading): number => {
  const text = block.text.trimEnd()
  if (block.kind !== 'paragraph' || !/\p{Lower}$/u.test(text) || block.quotes.some(({ to }) => to >= text.length)) return -1
  const small = text.match(/(?<!\p{Alpha})\p{Lower}{2,}/gu)?.length ?? 0
  const all = countWords(text)
  return all >= 15 && small * 2 > all ? text.length : -1
})
