import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { foldCase } from '../../text/casing'
import { wordSet } from '../../text/words'

/** A word that is there twice. Some are said twice on purpose, and some meet by grammar. */
export const doubledWord: BlockRule = {
  id: 'punctuation/doubled-word',
  level: 'error',
  language: 'en',
  source: 'Our own judgement',
  says: { twice: '“{word}” stands here twice.' },
  wrong: [
    ['The ministers left the the town.', 'The ministers left the town.'],
    ['The the ministers left.', 'The ministers left.'],
    ['They want to to leave for for good.', 'They want to leave for good.'],
    ['HEADLINE: Ministers of of the town', 'HEADLINE: Ministers of the town'],
    ['The ministers ministers left.', 'The ministers left.'],
  ],
  allows: [
    'He had had enough, and said that that was it.',
    'What it is is late, and very very far, far away.',
    'The The played, and so did Duran Duran in New York, New York.',
    'To Lam and U Thant: he spoke to To Lam.',
    'They went on on Monday.',
    'It was long, long ago. Long ago.',
    '“No, no the the,” he said.',
    'CROSSHEAD: Again again',
    'The Wagga Wagga and Walla Walla',
    'A a and an A',
    'It fell by 5.5.',
    'They gave her her due.',
  ],
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  *check({ prose, words }) {
    for (let at = 1; at < words.length; at++) {
      const word = words[at]!
      const before = words[at - 1]!
      if (word.text.length !== before.text.length || word.from - before.to !== 1 || prose[before.to] !== ' ') continue
      if (!/^\p{Lower}+$/u.test(word.text) || foldCase(before.text) !== word.text || !/^(?:\p{Lower}|\p{Upper}\p{Lower}+)/u.test(before.text)) continue
      const sure = slips.has(word.text)
      if (!sure && (meant.has(word.text) || word.text.length < 4)) continue
      yield { from: before.from, to: word.to, instead: before.text, values: { word: word.text }, ...(sure ? {} : { level: 'warning' }) }
    }
  },
}

const slips = wordSet('the a an of to and his their its our but or from into than my your these those with for at by')
const meant = wordSet(`
  that had very long many much more less really never ever again well there here what then when some only bye hear okay
  please easy same been done gone just over through such back down left right home knock blah chop tick ping boom
  cha yada half maybe nothing everything something round
`)
