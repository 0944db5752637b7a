import { perBlock } from '../../check/per-block'
import type { OtherForm } from '../../check/house-form'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { chosenForm, runningBlocks, type Forms } from '../../check/chosen-form'
import { turkishChoices } from '../../turkish/choices'
import { places } from '../../text/places'

const names: Readonly<Record<string, string>> = {
  km2: 'kilometrekare', 'km²': 'kilometrekare', m2: 'metrekare', 'm²': 'metrekare', m3: 'metreküp', 'm³': 'metreküp',
  km: 'kilometre', cm: 'santimetre', mm: 'milimetre', kg: 'kilogram', gr: 'gram', lt: 'litre', dk: 'dakika', sn: 'saniye', sa: 'saat', MW: 'megavat',
}
const short = /(?<=\d ?)(km2|km²|m2|m²|m3|m³|km|cm|mm|kg|gr|lt|dk|sn|MW)(\.(?= \p{Lower}|,))?(?![\p{IDC}’'/²³])/gu
const word = /(?<=\d )(?:kilometrekare|metrekare|metreküp|kilometre|santimetre|milimetre|kilogram|gram|litre|dakika|saniye|megavat)/gu

/** Units behind figures in words: `3 kilometre`, not `3 km.`. */
export const unitWords: StoryRule = {
  id: 'tr/unit-words',
  level: 'warning',
  language: 'tr',
  source: 'Anadolu University newsroom note; Our own judgement',
  says: { all: 'We write units in words: “{right}”.', mixed: 'We write units in words, as elsewhere in the story: “{right}”.' },
  wrong: [
    ['Köy 3 km. uzakta.', 'Köy 3 kilometre uzakta.'],
    ['250 m2 alan ve 5 kg çay', '250 metrekare alan ve 5 kilogram çay'],
    ['Köy 3 kilometre, okul 2km uzakta.', 'Köy 3 kilometre, okul 2 kilometre uzakta.'],
  ],
  allows: [
    'Köy 3 kilometre uzakta.',
    'ROW: 3 km | 5 kg',
    '“3 km” dedi.',
    '120 km/s hızla ve 3 km’lik yol',
    'HEADLINE: 3 km’lik kuyruk',
    'A4 ve M2 kod, 9 mm’lik tabanca',
    'Saat 3’te dk’lar',
    'B5 kâğıt',
  ],
  reads: 'story',
  *check(story, style) {
    if (turkishChoices(style).units !== 'words') return
    const hit = chosenForm(runningBlocks(story), forms, 0)
    if (hit) yield hit
  },
}

const shortIn = perBlock(({ prose }: Reading): OtherForm[] => (
  /\d/.test(prose) ? Array.from(places(short, prose), ({ 0: whole, 1: unit = '', index }) => {
    const right = names[unit] ?? unit
    return { from: index, to: index + whole.length, instead: prose[index - 1] === ' ' ? right : ` ${right}`, right }
  }) : []
))

const wordsIn = perBlock(({ prose }: Reading): OtherForm[] => (
  Array.from(places(word, prose), ({ 0: whole, index }) => ({ from: index, to: index + whole.length, instead: whole, right: whole }))
))

const forms: Forms = { find: [wordsIn, shortIn], titles: ['In words throughout', 'Short throughout'] }
