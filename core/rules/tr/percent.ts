import { perBlock } from '../../check/per-block'
import type { OtherForm } from '../../check/house-form'
import type { Reading } from '../../check/reading'
import type { Hit, StoryRule } from '../../check/rule'
import { chosenForm, runningBlocks, type Forms } from '../../check/chosen-form'
import { turkishChoices } from '../../turkish/choices'
import { places } from '../../text/places'

const number = String.raw`\d{1,3}(?:[.,]\d{1,3})*`
const behind = new RegExp(String.raw`(?<![\p{IDC}.,%])([Yy]üzde )?(${number}) ?%(?!\p{IDC})`, 'gu')
const doubled = new RegExp(String.raw`(?<!\p{Alpha})([Yy]üzde )% ?(?=\d)`, 'gu')
const gap = /(?<![\p{N}])% (?=\d)/gu
const sign = new RegExp(String.raw`(?<!\p{IDC})%(?=${number})`, 'gu')
const word = new RegExp(String.raw`(?<!\p{IDC})[Yy]üzde (?=${number})`, 'gu')

/** `yüzde 63`, or `%63` as the house has it. The sign never stands behind its figure, nor beside the word. */
export const percent: StoryRule = {
  id: 'tr/percent',
  level: 'error',
  language: 'tr',
  source: 'TDK, sayıların yazılışı: yüzde işareti; Anadolu Ajansı’s published copy',
  says: {
    all: 'We write {right}.',
    mixed: 'We write {right}, as elsewhere in the story.',
    behind: 'In Turkish the percent sign stands before its figure; we write {right}.',
    doubled: 'The word and the sign say the same: {right}.',
    gap: 'No space stands between the percent sign and its figure.',
  },
  wrong: [
    ['Enflasyon 63% oldu.', 'Enflasyon yüzde 63 oldu.'],
    ['Enflasyon yüzde %63 oldu.', 'Enflasyon yüzde 63 oldu.'],
    ['Enflasyon %63 oldu.', 'Enflasyon yüzde 63 oldu.'],
    ['Enflasyon yüzde 63, işsizlik %10,5 oldu.\nBüyüme % 5.', 'Enflasyon yüzde 63, işsizlik yüzde 10,5 oldu.\nBüyüme yüzde 5.'],
    ['%63’ü geldi.', 'Yüzde 63’ü geldi.'],
  ],
  allows: [
    'Enflasyon yüzde 63 oldu.',
    'HEADLINE: Enflasyon %63 oldu',
    'ROW: Enflasyon | %63',
    '“Enflasyon %63 oldu.” dedi.',
    'Yüzde 63’ü geldi.',
    'https://example.com/5%20a ve %',
  ],
  safe: true,
  reads: 'story',
  *check(story, style) {
    const { percent: choice } = turkishChoices(style)
    const blocks = runningBlocks(story)
    for (const at of [story.headline, ...story.subheads, ...blocks]) {
      const isHead = at.field !== 'body'
      for (const hit of never(at.reading)) yield { ...hit, at, ...(choice === 'sign' || isHead ? withSign(hit, at.reading) : {}) }
    }
    const hit = chosenForm(blocks, forms, choice === 'as-found' ? null : choice === 'word' ? 1 : 0)
    if (hit) yield hit
  },
}

/** What nobody writes, mended with the word. */
const never = perBlock(({ prose }: Reading): Hit[] => {
  if (!prose.includes('%')) return []
  return [
    ...Array.from(places(behind, prose), ({ 0: whole, 2: figure = '', index }) => hit('behind', index, whole.length, `${yuzde(prose, index)} ${figure}`)),
    ...Array.from(places(doubled, prose), ({ 0: whole, 1: before = '', index }) => hit('doubled', index, whole.length, before)),
  ].sort((a, b) => a.from - b.from)
})

function hit(says: string, from: number, length: number, instead: string): Hit {
  return { from, to: from + length, says, values: { right: `“${instead.trim()}${says === 'doubled' ? ' 63' : ''}”` }, instead }
}

function withSign({ says, from, to, instead }: Hit, { prose }: Reading): Partial<Hit> {
  const figure = /\d[\d.,]*/.exec(prose.slice(from, to))?.[0] ?? ''
  return says === 'behind' ? { values: { right: `“%${figure}”` }, instead: `%${figure}` } : { instead }
}

const signsIn = perBlock(({ prose }: Reading): OtherForm[] => {
  if (!prose.includes('%')) return []
  const spans = [...places(sign, prose), ...places(gap, prose)].filter(({ index }) => !/[Yy]üzde $/u.test(prose.slice(Math.max(0, index - 6), index)))
  return spans.map(({ 0: whole, index }) => ({ from: index, to: index + whole.length, instead: `${yuzde(prose, index)} `, right: '“yüzde”' })).sort((a, b) => a.from - b.from)
})

const wordsIn = perBlock(({ prose }: Reading): OtherForm[] => (
  Array.from(places(word, prose), ({ 0: whole, index }) => ({ from: index, to: index + whole.length, instead: '%', right: '“%”' }))
))

function yuzde(text: string, at: number): string {
  return at === 0 || /[.!?]["”’]?\s$/u.test(text.slice(Math.max(0, at - 4), at)) ? 'Yüzde' : 'yüzde'
}

const forms: Forms = { find: [signsIn, wordsIn], titles: ['“%” throughout', '“yüzde” throughout'] }
