import type { BlockRule } from '../../check/rule'
import { cardinals } from '../../numbers/english'
import { countedAfter } from '../../numbers/counted'
import { places } from '../../text/places'

/** Ten and above are figures before what is counted one by one; not at the start of a sentence. */
export const tenUp: BlockRule = {
  id: 'numbers/ten-up',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, numerals; BBC News style guide',
  says: { figures: 'Numbers from 10 up are written in figures: {right}.' },
  wrong: [
    ['It sent fifteen troops.', 'It sent 15 troops.'],
    ['Some twenty-five people were hurt.', 'Some 25 people were hurt.'],
    ['They met twelve times in ninety days.', 'They met 12 times in 90 days.'],
    ['He spent thirty years in prison.', 'He spent 30 years in prison.'],
    ['A shot from eighteen meters beat him.', 'A shot from 18 meters beat him.'],
  ],
  allows: [
    'It sent 15 troops.',
    'Fifteen troops left.',
    'They left. Twenty people stayed.',
    'a hundred-odd people',
    'One hundred and twenty people came.',
    'Ten to fifteen people came.',
    'It grew from fifteen people to a crowd.',
    'It took twenty-something years.',
    'Over two hundred years ago',
    '“Fifteen soldiers left and twelve people came,” he said.',
    'HEADLINE: fifteen troops killed',
    'The Thirty Years War',
    'the twelve apostles',
    'ten thousand people',
    'ITEM: fifteen people',
  ],
  chosen: { smallNumbers: 'words' },
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead', 'list'],
  needs: { of: 'prose', one: /teen|t(?:y|en|welve)[\s-]|eleven/ },
  *check({ prose }) {
    for (const { 0: words, index } of places(pattern, prose)) {
      const before = prose.slice(Math.max(0, index - 24), index)
      if (/(?:hundred|thousand|million|and|or|to|a|by|of|between|-)\s$|(?:^|[.!?:]["”’]?\s|[“"‘])$/u.test(before)) continue
      if (/from\s$/.test(before) && /^\s\p{Alpha}+\sto\s/u.test(prose.slice(index + words.length))) continue
      const [ten = '', one] = words.split('-')
      const right = String(cardinals.get(ten)! + (one ? cardinals.get(one)! : 0))
      yield { from: index, to: index + words.length, instead: right, values: { right } }
    }
  },
}

const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?'
const measured = String.raw`\s(?:met(?:er|re)s|kilomet(?:er|re)s|miles|acres|hectares|tons|tonnes|liters|litres|gallons)(?!\p{Alpha})`
const pattern = new RegExp(String.raw`(?<![\p{IDC}-])(?:${teens}|${tens})(?=${countedAfter}|${measured})`, 'gu')
