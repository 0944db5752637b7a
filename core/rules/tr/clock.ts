import { perBlock } from '../../check/per-block'
import type { OtherForm } from '../../check/house-form'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { chosenForm, runningBlocks, type Forms } from '../../check/chosen-form'
import { turkishChoices } from '../../turkish/choices'
import { places } from '../../text/places'

const time = (sign: string): RegExp => {
  const figures = String.raw`(?:[01]?\d|2[0-4])${sign}[0-5]\d`
  const cases = String.raw`['’](?:[dt][ae]n?|[dt][ae]ki|y[ae]|[ae])`
  const after = String.raw`(?=(?:${cases}|(?: - |-)${figures}| (?:sıralarında|sularında|itibarıyla|saatlerinde|civarında))(?!\p{IDC}))`
  return new RegExp(String.raw`(?<![\p{IDC}.,:/-])${figures}(?:${after}|(?<=[Ss]aat(?:ler)? ${figures})(?![\p{N}]|[.,:]\p{N}))`, 'gu')
}
const withColon = time(':')
const withPoint = time(String.raw`\.`)

/** A point between hours and minutes, `17.30`; or a colon, as the house has it. */
export const clock: StoryRule = {
  id: 'tr/clock',
  level: 'error',
  language: 'tr',
  source: 'TDK, nokta: saat ve dakika gösteren sayılar',
  says: { all: 'We write times with a {right}.', mixed: 'We write times with a {right}, as elsewhere in the story.' },
  wrong: [
    ['Maç 17:30’da başlayacak.', 'Maç 17.30’da başlayacak.'],
    ['Maç saat 17:30 sıralarında başladı, 19.15’te bitti.\nSaat 21:00’de', 'Maç saat 17.30 sıralarında başladı, 19.15’te bitti.\nSaat 21.00’de'],
  ],
  allows: [
    'Maç 17.30’da başlayacak.',
    'Yarışı 10:21.5’lik dereceyle, 58:30 süreyle bitirdi.',
    'Oran 17:30 oldu, 2:1 kazandı.',
    '“Maç 17:30’da” dedi.',
    'ROW: 17:30 | 18:00',
    'HEADLINE: Maç 17:30’da',
    'Yaratılış 12:10 ayeti',
  ],
  reads: 'story',
  *check(story, style) {
    const { clock: choice } = turkishChoices(style)
    const hit = chosenForm(runningBlocks(story), forms, choice === 'as-found' ? null : choice === 'point' ? 0 : 1)
    if (hit) yield hit
  },
}

const colonsIn = perBlock(({ prose }: Reading): OtherForm[] => (
  /\d:\d/.test(prose) ? found(prose, withColon, ':', '.', 'point') : []
))
const pointsIn = perBlock(({ prose }: Reading): OtherForm[] => (
  /\d\.\d/.test(prose) ? found(prose, withPoint, '.', ':', 'colon') : []
))

function found(prose: string, pattern: RegExp, sign: string, other: string, right: string): OtherForm[] {
  return Array.from(places(pattern, prose), ({ 0: whole, index }) => ({ from: index, to: index + whole.length, instead: whole.replace(sign, other), right }))
}

const forms: Forms = { find: [pointsIn, colonsIn], titles: ['With a point throughout', 'With a colon throughout'] }
