import { formOfHouse } from '../../check/chosen-form'
import type { OtherForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { numberBlocks } from '../../numbers/number-blocks'
import { isAlone } from '../../numbers/sums'
import { places } from '../../text/places'

/** Sums in euros have the sign, or the word where the house spells it out; the word is never a capital. */
export const euro: StoryRule = {
  id: 'money/euro',
  level: 'error',
  language: 'en',
  source: 'dpa stylebook, typography',
  says: { mixed: 'We write {right}, as elsewhere in the story.', all: 'We write {right}.', small: 'The currency has a small letter.' },
  wrong: [
    ['It paid 5 Euros.', 'It paid €5.'],
    ['It paid 5 million euros in cash and €3 million in shares.', 'It paid €5 million in cash and €3 million in shares.'],
    ['It lost 5 billion euros.\nIt paid 20 euros.', 'It lost €5 billion.\nIt paid €20.'],
    ['Prices in Euros rose 5 percent.', 'Prices in euros rose 5 percent.'],
    ['They receive 150 Euros a year.', 'They receive €150 a year.'],
  ],
  allows: [
    'It paid €5 million.',
    'The euro fell.',
    'They played at Euro 2024 and two Euros before.',
    'Five million euros is a lot.',
    'Millions of euros',
    '“It cost 5 Euros,” he said.',
    'It paid 3 to 5 million euros.',
    'ROW: 5 euros | 3',
    'At the Euros they lost.',
    'A 5-euro ticket',
    'Gas fell to 90 euros per megawatt-hour.',
  ],
  safe: true,
  reads: 'story',
  *check(story, { options }) {
    const { body } = numberBlocks(story)
    const hit = formOfHouse(body, forms, options.euros)
    if (hit) yield hit
    for (const at of body) for (const from of capitalsIn(at.reading)) yield { at, from, to: from + 'Euros'.length, says: 'small', instead: 'euros' }
  },
}

const capital = /(?<=(?<!\p{Alpha})(?:in|of|into|for)\s)Euros(?=[.,;]|\s(?:rose|fell|and|or|to|on|at|per|instead)(?!\p{Alpha}))/gu
const spelled = /(?<=[\p{Alpha},(–—-]\s|\()(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(\s(?:million|billion|trillion))?\s[Ee]uros?(?![\p{IDC}-]|\s\d{4})/gu
const signed = /(?<=^|[\s(])€(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(\s(?:million|billion|trillion))?(?![\p{IDC}-]|[.,:]\d|\s(?:million|billion|trillion|to|or)(?!\p{Alpha}))/gu

const capitalsIn = perBlock(({ kind, prose }) => (kind === 'table' || kind === 'editors-note' || !prose.includes('Euros') ? [] : Array.from(places(capital, prose), ({ index }) => index)))

const forms = {
  sign: { title: 'With the sign throughout', others: perBlock((block) => (/[Ee]uro/.test(block.prose) ? words(block) : [])), own: perBlock(({ prose }) => /€\d/u.test(prose)) },
  word: { title: 'In words throughout', others: perBlock((block) => (block.prose.includes('€') ? signs(block) : [])), own: perBlock(({ prose }) => /\d\s(?:million\s|billion\s)?euros/u.test(prose)) },
}

function words({ kind, prose }: Reading): OtherForm[] {
  if (kind === 'table' || kind === 'editors-note') return []
  return Array.from(places(spelled, prose)).flatMap(({ 0: written, 1: amount = '', 2: scale = '', index }) => {
    const to = index + written.length
    return isAlone(prose, index, to) ? [{ from: index, to, instead: `€${amount}${scale}`, right: `€${amount}${scale}` }] : []
  })
}

function signs({ kind, prose }: Reading): OtherForm[] {
  if (kind === 'table' || kind === 'editors-note') return []
  return Array.from(places(signed, prose)).flatMap(({ 0: written, 1: amount = '', 2: scale = '', index }) => {
    const to = index + written.length
    const right = `${amount}${scale} ${amount === '1' && scale === '' ? 'euro' : 'euros'}`
    return isAlone(prose, index, to) ? [{ from: index, to, instead: right, right }] : []
  })
}
