import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { capitalize } from '../../text/casing'
import { places } from '../../text/places'

/** A second capital where the shift key stayed down. */
export const twoCapitals: BlockRule = {
  id: 'punctuation/two-capitals',
  level: 'error',
  language: 'en',
  source: 'Our own judgement',
  says: { second: 'The second letter is a small one: {right}.' },
  wrong: [
    ['THe ministers left. SHe stayed.', 'The ministers left. She stayed.'],
    ['On MOnday POlice left.', 'On Monday Police left.'],
  ],
  allows: [
    'The ministers left.',
    'Two MPs, three PCs and a PhD left with McDonald.',
    'THE MINISTERS LEFT.',
    'USAid and UKip and BAFTAs',
    'ROW: THe | 12',
  ],
  safe: true,
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  needs: { of: 'legible', one: () => pattern },
  *check({ legible }) {
    for (const { 0: word, index } of places(pattern, legible)) {
      const right = capitalize(word.toLowerCase(), 'en')
      yield { from: index, to: index + word.length, instead: right, values: { right } }
    }
  },
}

const words = 'The|This|That|These|Those|They|There|Their|Then|She|His|Her|But|And|For|From|With|When|While|What|Who|Why|How|After|Before|About|Some|Many|Most|More|One|Two|Three|All|Our|You|Your|Not|Now|President|Prime|Minister|Police|Government|Officials|Foreign|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December'
const pattern = new RegExp(String.raw`(?<![\p{IDC}@#/-])(?:${words.split('|').map((word) => word[0] + word[1]!.toUpperCase() + word.slice(2)).join('|')})(?![\p{IDC}-])`, 'gu')
