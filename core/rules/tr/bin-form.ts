import { perBlock } from '../../check/per-block'
import type { OtherForm } from '../../check/house-form'
import type { Reading } from '../../check/reading'
import type { Hit, StoryRule } from '../../check/rule'
import { chosenForm, runningBlocks, type Forms } from '../../check/chosen-form'
import { turkishChoices } from '../../turkish/choices'
import { withBin } from '../../turkish/numbers'
import { places } from '../../text/places'

const counted = 'kişi|asker|polis|öğrenci|öğretmen|çocuk|kadın|aile|konut|bina|araç|ton|kilometre|metre|lira|dolar|avro|euro|seçmen|hektar|dekar|dönüm|üye|taraftar|seyirci|işçi|turist|personel|hane|tır|vaka|şirket|firma|noktada|adet|gün|yıllık'
const points = new RegExp(String.raw`(?<![\p{IDC}.,:/-])(\d{1,3})\.(\d{3})(?= (?:${counted})(?:\p{Lower}{0,9})(?!\p{Alpha}))`, 'gu')
const inWords = new RegExp(String.raw`(?<![\p{IDC}.,:/-])(?<!milyon |milyar |buçuk )(?:(\d{1,3}) )?bin (\d{1,3})(?= (?:${counted})(?:\p{Lower}{0,9})(?!\p{Alpha}))`, 'gu')
const oneThousand = /(?<![\p{IDC}.,:/-])(?<!\p{N} (?:milyon|milyar) )1 bin(?= \d{1,3}(?![\p{N}.,])| \p{Lower})/gu

/** Thousands in words between figures, `2 bin 500 kişi`, or with a point, `2.500 kişi`. `1 bin` is neither: a thousand is `bin`. */
export const binForm: StoryRule = {
  id: 'tr/bin-form',
  level: 'warning',
  language: 'tr',
  source: 'TDK, sayıların yazılışı; Anadolu Ajansı’s published copy',
  says: {
    all: 'We write “{right}”.',
    mixed: 'We write “{right}”, as elsewhere in the story.',
    one: 'A thousand is “bin” in Turkish, not “1 bin”.',
  },
  wrong: [
    ['Törene 2.500 kişi katıldı.', 'Törene 2 bin 500 kişi katıldı.'],
    ['Törene 1.765 kişi ve 3.000 asker katıldı.', 'Törene bin 765 kişi ve 3 bin asker katıldı.'],
    ['Törene 1 bin 765 kişi katıldı.', 'Törene bin 765 kişi katıldı.'],
  ],
  allows: [
    'Törene 2 bin 500 kişi ve bin 765 asker katıldı.',
    '2.500 numaralı kanun ve 1.234 sayılı karar',
    'ROW: 2.500 kişi | 12',
    '“2.500 kişi” dedi.',
    '1.250.000 lira',
    'Hava 2 bin 500 metreye kadar',
    'HEADLINE: 2.500 kişi katıldı',
    '10 milyon kişi',
  ],
  reads: 'story',
  *check(story, style) {
    const blocks = runningBlocks(story)
    const { thousands } = turkishChoices(style)
    for (const at of blocks) for (const hit of ones(at.reading)) yield { ...hit, at }
    const hit = chosenForm(blocks, forms, thousands === 'as-found' ? null : thousands === 'words' ? 0 : 1)
    if (hit) yield hit
  },
}

const ones = perBlock(({ prose }: Reading): Hit[] => (
  prose.includes('1 bin') ? Array.from(places(oneThousand, prose), ({ 0: whole, index }) => ({ from: index, to: index + whole.length, says: 'one', instead: 'bin' })) : []
))

const pointsIn = perBlock(({ prose }: Reading): OtherForm[] => (
  /\d\.\d{3} /.test(prose) ? Array.from(places(points, prose)).flatMap(({ 0: whole, index }) => {
    const right = withBin(whole.replace('.', ''))
    return right === null ? [] : [{ from: index, to: index + whole.length, instead: right, right }]
  }) : []
))

const wordsIn = perBlock(({ prose }: Reading): OtherForm[] => (
  prose.includes('bin ') ? Array.from(places(inWords, prose), ({ 0: whole, 1: many = '1', 2: rest = '', index }) => {
    const right = `${many}.${rest.padStart(3, '0')}`
    return { from: index, to: index + whole.length, instead: right, right }
  }) : []
))

const forms: Forms = { find: [wordsIn, pointsIn], titles: ['As “2 bin 500” throughout', 'As “2.500” throughout'] }
