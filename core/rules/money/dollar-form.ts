import { formOfHouse } from '../../check/chosen-form'
import type { OtherForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { numberBlocks } from '../../numbers/number-blocks'
import { isAlone } from '../../numbers/sums'
import { places } from '../../text/places'

/** Sums in American dollars have the sign, or the word where the house spells it out. Other dollars are named. */
export const dollarForm: StoryRule = {
  id: 'money/dollar-form',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, dollars',
  says: { mixed: 'We write {right}, as elsewhere in the story.', all: 'We write {right}.' },
  wrong: [
    ['It paid 5 million dollars and got $3 million.', 'It paid $5 million and got $3 million.'],
    ['It paid 5,000 U.S. dollars in cash.', 'It paid $5,000 in cash.'],
    ['It costs 2.5 billion US dollars.\nIt lost 1 million dollars.', 'It costs $2.5 billion.\nIt lost $1 million.'],
  ],
  allows: [
    'It paid $5 million.',
    'It paid 5 million Canadian dollars.',
    'It paid 5 million Hong Kong dollars.',
    'A million-dollar question',
    'A 5 million-dollar house',
    'Five million dollars is a lot.',
    'They lost millions of dollars.',
    '“It cost 5 million dollars,” he said.',
    'It is worth 0.9 dollars to the euro.',
    'The euro rose to 1.09 dollars.',
    'ROW: 5 million dollars | 3',
    'Oil fell to 90 dollars a barrel and 5 dollars per liter.',
    '5 million dollars was paid.',
    'It paid 3 to 5 million dollars.',
    'It paid 750 million to 1 billion dollars.',
  ],
  safe: true,
  reads: 'story',
  *check(story, { options }) {
    const { body } = numberBlocks(story)
    const hit = formOfHouse(body, forms, options.dollars)
    if (hit) yield hit
  },
}

const spelled = /(?<=[\p{Alpha},(–—-]\s|\()(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(\s(?:million|billion|trillion))?\s(?:U\.S\.\s|US\s)?dollars(?![\p{Alpha}-])/gu
const signed = /(?<=^|[\s(])(?:US)?\$(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(\s(?:million|billion|trillion))?(?![\p{IDC}-]|[.,:]\d|\s(?:million|billion|trillion|to|or)(?!\p{Alpha}))/gu

const forms = {
  sign: { title: 'With the sign throughout', others: perBlock((block) => (/dollars/.test(block.prose) ? words(block) : [])), own: perBlock(({ prose }) => /(?<!\p{IDC})\$\d/u.test(prose)) },
  word: { title: 'In words throughout', others: perBlock((block) => (block.prose.includes('$') ? signs(block) : [])), own: perBlock(({ prose }) => /\d\s(?:million\s|billion\s)?dollars/u.test(prose)) },
}

function words({ kind, prose }: Reading): OtherForm[] {
  if (kind === 'table' || kind === 'editors-note') return []
  return Array.from(places(spelled, prose)).flatMap(({ 0: written, 1: amount = '', 2: scale = '', index }) => {
    const to = index + written.length
    // An exchange rate has no sign.
    if (!isAlone(prose, index, to) || (scale === '' && amount.includes('.'))) return []
    return [{ from: index, to, instead: `$${amount}${scale}`, right: `$${amount}${scale}` }]
  })
}

function signs({ kind, prose }: Reading): OtherForm[] {
  if (kind === 'table' || kind === 'editors-note') return []
  return Array.from(places(signed, prose)).flatMap(({ 0: written, 1: amount = '', 2: scale = '', index }) => {
    const to = index + written.length
    const right = `${amount}${scale} ${amount === '1' && scale === '' ? 'dollar' : 'dollars'}`
    return isAlone(prose, index, to) ? [{ from: index, to, instead: right, right }] : []
  })
}
