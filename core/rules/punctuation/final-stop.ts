import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
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
    ['They left.\nThe ministers left the town on Monday after long talks\nNobody spoke.', 'They left.\nThe ministers left the town on Monday after long talks.\nNobody spoke.'],
    ['The ministers of both countries left the town on Monday after two days of talks. They came back\nNobody spoke.', 'The ministers of both countries left the town on Monday after two days of talks. They came back.\nNobody spoke.'],
    ['The ministers of both countries left the town on Monday after two days of talks in the capital\nNobody spoke.', 'The ministers of both countries left the town on Monday after two days of talks in the capital.\nNobody spoke.'],
  ],
  allows: [
    'The ministers of both countries left the town on Monday after two days of talks in the capital',
    'The ministers left the town on Monday after long talks\nThey left.\nOnly a heading\nNobody spoke.',
    'They left\nNobody spoke.',
    'They left.\nNobody spoke\nThe ministers of both countries left the town on Monday after two days of talks in the capital',
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
    for (const [index, at] of body.entries()) {
      const { end, words } = openEnd(at.reading)
      const next = body[index + 1]
      if (end < 0 || (words < 15 && !othersEnd(body.filter((other) => other !== at))) || (next ? next.reading.kind !== 'paragraph' : !othersEnd(body.slice(0, -1)))) continue
      const { text } = at.reading
      yield {
        // The last paragraph may be the one that is being written.
        ...(next ? {} : { level: 'advice' as const }),
        at, from: end - 1, to: end, fixes: [{ title: `${text[end - 1]}.`, edits: [{ from: end, to: end, instead: '.' }] }],
      }
    }
  },
}

/** Whether there are others, and each paragraph of them ends with a mark. */
function othersEnd(others: readonly BlockAt[]): boolean {
  const paragraphs = others.filter(({ reading }) => reading.kind === 'paragraph')
  return paragraphs.length > 1 && paragraphs.every(({ reading }) => ends(reading))
}

const ends = perBlock(({ text }) => /[.!?…:"”’)]\s*$/u.test(text))

/** Where running text ends with a word, or -1, and how many it has. Fewer than nine may be a heading. */
const openEnd = perBlock((block: Reading): { end: number, words: number } => {
  const text = block.text.trimEnd()
  if (block.kind !== 'paragraph' || !/\p{Lower}$/u.test(text) || block.quotes.some(({ to }) => to >= text.length)) return { end: -1, words: 0 }
  const small = text.match(/(?<!\p{Alpha})\p{Lower}{2,}/gu)?.length ?? 0
  const all = countWords(text)
  return { end: all >= 9 && small * 2 > all ? text.length : -1, words: all }
})
