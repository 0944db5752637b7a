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
    ['It emphasized that that such talks are hard.', 'It emphasized that such talks are hard.'],
    ['It said that that the talks had had been hard.', 'It said that the talks had had been hard.'],
    ['The firm has has two plants in in Geneva.', 'The firm has two plants in Geneva.'],
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
    'They came in in May.',
    'What that is is hard to say.',
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
      const sure = slips.has(word.text) || isSlip(word.text, words[at - 2]?.text ?? '', words[at + 1]?.text ?? '')
      if (!sure && (meant.has(word.text) || word.text.length < 4)) continue
      yield { from: before.from, to: word.to, instead: before.text, values: { word: word.text }, ...(sure ? {} : { level: 'warning' }) }
    }
  },
}

/** Words that may meet by grammar, where what stands around them shows that they do not. */
function isSlip(word: string, before: string, after: string): boolean {
  if (word === 'that') return /^(?:the|a|an|this|these|those|such|he|she|they|it|we|his|her|their|its|there)$/.test(after)
  if (word === 'is') return !/^(?:what|all|it|this|that|problem|thing|question|truth|fact|issue|reason)$/iu.test(before)
  if (word === 'in' || word === 'on') return !phrasal.test(before) && before !== ''
  return false
}

/** `came in in May`, `went on on Monday` */
const phrasal = /^(?:c[ao]m(?:e|es|ing)|mov|br[io]ng|brought|go|went|set|tak|took|giv|gave|hand|call|br[eo]ak?|kick|join|step|check|let|got|get|put|turn|drop|usher|phas|carr|log|pass|h[eo]ld|later|early|so|move|bring|kept|keep|liv|work|press|push|drag|buil|start|end|check|clos|weigh|sworn|swear|voted|cash|tun|zoom)\p{Lower}*$/iu

const slips = wordSet(`
  the a an of to and his their its our but or from into than my your these those with for at by has have was were are been be will
  would could should may might can must she he they we it who whom which any not as if when while where since until after before about
  against between during under i
`)
const meant = wordSet(`
  that had very long many much more less really never ever again well there here what then when some only bye hear okay
  please easy same been done gone just over through such back down left right home knock blah chop tick ping boom
  cha yada half maybe nothing everything something round
`)
