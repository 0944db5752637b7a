import type { BlockRule } from '../../check/rule'
import { countedNouns } from '../../numbers/counted'
import { cardinals } from '../../numbers/english'

/** A number in words where a headline has no room for them. */
export const figures: BlockRule = {
  id: 'headline/figures',
  level: 'advice',
  language: 'en',
  source: 'AP Stylebook, numerals',
  says: { figure: 'In headlines numbers are figures: {right}.' },
  wrong: [
    ['Eight killed in crash', '8 killed in crash'],
    ['Blast kills three soldiers in Zenda', 'Blast kills 3 soldiers in Zenda'],
    ['Twelve people injured as bus falls', '12 people injured as bus falls'],
    ['SUBHEAD: Police arrest twenty-one migrants', 'SUBHEAD: Police arrest 21 migrants'],
  ],
  allows: [
    '8 killed in crash',
    'One of the killed was a boy',
    'One man killed in crash',
    'Group of Seven ministers meet',
    'Fantastic Four top list',
    'Two-state solution is dead: Abbas',
    'Minister: ‘Eight killed in crash’',
    'Big Ten schools meet',
    'Six Nations: England win',
    'Two sides agree',
    'Ten Commandments',
    'Second man killed',
    'BODY: Eight people were killed.',
  ],
  safe: true,
  chosen: { headlineNumbers: 'figures' },
  reads: 'block',
  fields: ['headline', 'subhead'],
  needs: { of: 'prose', one: () => pattern },
  *check({ prose }) {
    for (const { 0: words, index: from } of prose.matchAll(pattern)) {
      if (!counted.test(prose.slice(from + words.length, from + words.length + 40)) || name.test(prose.slice(Math.max(0, from - 24), from + 1))) continue
      const number = words.toLowerCase()
      const [ten = '', one] = number.split('-')
      const value = (cardinals.get(ten) ?? 0) + (one === undefined ? 0 : cardinals.get(one) ?? 0)
      const right = String(value)
      if (value > 1) yield { from, to: from + words.length, values: { right }, instead: right }
    }
  },
}

const small = [...cardinals.keys()].filter((word) => word !== 'zero' && word !== 'one').sort((a, b) => b.length - a.length).map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`).join('|')
const pattern = new RegExp(String.raw`(?<![\p{IDC}’'-])(?:${small})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?![\p{IDC}-])`, 'gu')
/** What it counts, with room for a word before it. */
const counted = new RegExp(String.raw`^ (?:more |other )?(?:killed|dead|injured|wounded|hurt|arrested|detained|missing|die|held|rescued|${[...countedNouns].filter((noun) => noun !== 'parties' && noun !== 'states' && noun !== 'nations').join('|')})(?![\p{IDC}-])`, 'u')
/** `Fantastic Four`: a capital behind a capital. */
const name = /\p{Upper}\p{Alpha}* (?:of )?\p{Upper}$/u
