import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'

/** `Damages` are what a court awards; what a storm does is damage. */
export const damage: BlockRule = {
  id: 'words/damage',
  level: 'warning',
  language: 'en',
  source: 'Reuters Handbook, D',
  says: { damage: 'What is broken is “damage”; “damages” are paid by order of a court.' },
  wrong: [
    ['The storm caused damages of $5 million.', 'The storm caused damage of $5 million.'],
    ['The quake caused heavy damages to houses.', 'The quake caused heavy damage to houses.'],
    ['Three houses suffered severe damages in the quake.', 'Three houses suffered severe damage in the quake.'],
  ],
  allows: [
    'The storm caused damage of $5 million.',
    'The court awarded damages of $5 million.',
    'She sued for damages caused by the firm, and suffered damages in the court’s view.',
    'It damages the house.',
    '“It caused damages to houses,” he said.',
  ],
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /damages/ },
  *check({ prose, sentences }) {
    for (const { 0: words, index } of places(done, prose)) {
      const to = index + words.length
      const own = sentences.find((sentence) => sentence.from <= index && to <= sentence.to)
      if (!own || law.test(prose.slice(own.from, own.to))) continue
      yield { from: to - 7, to, instead: 'damage' }
    }
  },
}

const done = /(?<!\p{Alpha})(?:cause[sd]?|causing|suffer(?:ed|s|ing)?|sustain(?:ed|s|ing)?|inflict(?:ed|s|ing)?) (?:(?:heavy|severe|serious|major|minor|extensive|some|big|great|widespread|material|structural|significant) ){0,2}damages(?= (?:of|to|worth|in|estimated)(?!\p{Alpha}))/gu
const law = /(?<!\p{Alpha})(?:court|sue[sd]?|suing|lawsuits?|suit|jury|judge|award\p{Alpha}*|plaintiffs?|compensat\p{Alpha}*|liab\p{Alpha}*|claims?|claimed|pay|paid|punitive|legal|lawyers?|settlement)(?!\p{Alpha})/iu
