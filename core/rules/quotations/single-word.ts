import { wordSet } from '../../text/words'
import type { BlockRule } from '../../check/rule'

/** One plain word in quotation marks, which says nothing that it would not say without them, or looks doubted. */
export const singleWord: BlockRule = {
  id: 'quotations/single-word',
  level: 'advice',
  language: 'en',
  source: 'Reuters Handbook, Q',
  says: { plain: 'Marks around one plain word make it look doubted: leave them out, or quote more.' },
  wrong: [
    ['The minister said the talks were “good.”', 'The minister said the talks were good.'],
    ['He called the meeting “positive” and left.', 'He called the meeting positive and left.'],
    ['It was a “serious” matter, she said.', 'It was a serious matter, she said.'],
    ['The talks were “constructive”, he said.', 'The talks were constructive, he said.'],
  ],
  allows: [
    'The minister said the talks were good.',
    'He called it “a good start.”',
    'Ten terrorists were “neutralized.”',
    'The group calls itself “The Base.”',
    'He was called “Good” by all.',
    'The so-called “good” list is out.',
    'The word “good” has four letters. The term “safe” is disputed.',
    'He rated the loan “good” on a scale from “bad” to “good.”',
    'The film “Happy” won.',
    'It was “good” and “bad” at once.',
    'The label “safe” and the rating “positive” stay.',
    'She called him “unfit.”',
    'HEADLINE: Talks ‘good’',
    'ROW: “good” | 12',
    'They marked it “important” in red.',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead'],
  *check({ text, quotes, paired }) {
    if (!paired) return
    const lone = quotes.filter(({ from, to }) => plain.has(text.slice(from + 1, to - 1).replace(/[.,]$/, '')))
    if (lone.length !== 1) return
    const { from, to } = lone[0]!
    if (word.test(text.slice(Math.max(0, from - 30), from))) return
    yield { from, to, instead: text.slice(from + 1, to - 1) }
  },
}

/** Words that anybody uses of anything. */
const plain = wordSet(`
  good bad great important positive productive constructive serious difficult hard happy sad sorry new big clear concerned
  worried ready confident pleased disappointed strong useful fruitful beneficial successful useless necessary interesting
  optimistic hopeful satisfied grateful proud busy easy simple nice
`)

/** Where the word itself is spoken of. */
const word = /(?<!\p{Alpha})(?:words?|terms?|labels?|labell?ed|ratings?|rated|grades?|graded|ranked|marked|stamped|so-called|known as|category|list|from|to|button|option|status|outlook)\s(?:as\s|it\s|them\s)?$/iu
