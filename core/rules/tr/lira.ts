import { perBlock } from '../../check/per-block'
import type { OtherForm } from '../../check/house-form'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { chosenForm, runningBlocks, type Forms } from '../../check/chosen-form'
import { turkishChoices } from '../../turkish/choices'
import { carriedOver } from '../../turkish/suffixes'
import { endingOf } from '../../turkish/endings'
import { places } from '../../text/places'

const number = String.raw`\d+(?:[.,]\d+)*(?: (?:bin|milyon|milyar|trilyon)(?: \d+)?)*`
const letters = new RegExp(String.raw`(?<=\d|bin|milyon|milyar|trilyon)( ?)(?:TL|₺)(?:(['’])(\p{Lower}{1,9}))?(?![\p{IDC}/])`, 'gu')
const before = new RegExp(String.raw`₺ ?(${number})(?!\p{IDC}|['’])`, 'gu')
const word = /(?<=\d |bin |milyon |milyar |trilyon )lira(?!\p{Alpha})/gu
const [tl, lira_] = [endingOf('tele')!, endingOf('lira')!]
const derived: Readonly<Record<string, string>> = { lik: 'lık', liği: 'lığı', liğe: 'lığa', likler: 'lıklar', sini: 'sını', si: 'sı', sine: 'sına', sinin: 'sının', lerce: 'larca' }

/** Amounts of lira in words: `500 lira`, not `500 TL` or `₺500`. */
export const lira: StoryRule = {
  id: 'tr/lira',
  level: 'warning',
  language: 'tr',
  source: 'Anadolu Ajansı’s published copy; Anadolu University newsroom note',
  says: { all: 'We write “{right}”.', mixed: 'We write “{right}”, as elsewhere in the story.' },
  wrong: [
    ['Fiyat 500 TL oldu.', 'Fiyat 500 lira oldu.'],
    ['Fiyat ₺500 oldu.', 'Fiyat 500 lira oldu.'],
    ['Fiyat 5 milyon TL’ye, 3.000TL’den', 'Fiyat 5 milyon liraya, 3.000 liradan'],
    ['Fiyat 500 lira, 600 TL’lik kart.\nFiyat 700 TL’yi aştı.', 'Fiyat 500 lira, 600 liralık kart.\nFiyat 700 lirayı aştı.'],
  ],
  allows: [
    'Fiyat 500 lira oldu.',
    'TL mevduat ve TL’nin değeri',
    'ROW: 500 TL | ₺500',
    '“500 TL” dedi.',
    'HEADLINE: Fiyat 500 TL oldu',
    '1,5 TL/kilovatsaat',
    'USD/TL kuru',
  ],
  reads: 'story',
  *check(story, style) {
    const { lira: choice } = turkishChoices(style)
    const hit = chosenForm(runningBlocks(story), forms, choice === 'as-found' ? null : choice === 'word' ? 0 : 1)
    if (hit) yield hit
  },
}

const lettersIn = perBlock(({ prose }: Reading): OtherForm[] => {
  if (!/TL|₺/.test(prose)) return []
  const behind = Array.from(places(letters, prose)).flatMap(({ 0: whole, 1: gap = '', 3: suffix, index }) => {
    const ending = suffix === undefined ? '' : derived[suffix] ?? carriedOver(suffix, tl, lira_)
    return ending === null ? [] : [{ from: index + gap.length, to: index + whole.length, instead: `${gap === '' ? ' ' : ''}lira${ending}`, right: 'lira' }]
  })
  const front = Array.from(places(before, prose), ({ 0: whole, 1: figure = '', index }) => ({ from: index, to: index + whole.length, instead: `${figure} lira`, right: 'lira' }))
  return [...behind, ...front].sort((a, b) => a.from - b.from)
})

const wordsIn = perBlock(({ prose }: Reading): OtherForm[] => (
  Array.from(places(word, prose), ({ index }) => ({ from: index, to: index + 4, instead: 'TL', right: 'TL' }))
))

const forms: Forms = { find: [wordsIn, lettersIn], titles: ['“lira” throughout', '“TL” throughout'] }
