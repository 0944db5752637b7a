import { perBlock } from '../../check/per-block'
import type { OtherForm } from '../../check/house-form'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { rightForm, runningBlocks, type Forms } from '../../check/chosen-form'
import { turkishChoices } from '../../turkish/choices'
import { places } from '../../text/places'

const measured = String.raw`derece|puan|milyon|milyar|trilyon|büyüklüğünde|şiddetinde|kilometre|metre|santim|litre|kilogram|kilo|ton|lira|dolar|avro|euro|sterlin|km|kg|cm|ons`
const point = new RegExp(String.raw`(?<=[Yy]üzde |%)(\d{1,3})\.(\d{1,2})(?![\p{N}]|[.,:-]\p{N})|(?<![\p{IDC}.,:/-])(\d{1,3})\.(\d{1,2})(?= (?:${measured}))`, 'gu')
const comma = new RegExp(String.raw`(?<=[Yy]üzde |%)\d{1,3},\d{1,2}(?!\p{N})|(?<![\p{IDC}.,:/-])\d{1,3},\d{1,2}(?= (?:${measured}))`, 'gu')

/** Decimals stand behind a comma: `15,2 derece`, `yüzde 4,8`. */
export const decimal: StoryRule = {
  id: 'tr/decimal',
  level: 'error',
  language: 'tr',
  source: 'TDK, sayıların yazılışı: kesirler virgülle ayrılır',
  says: {
    all: 'Decimals stand behind a comma: “{right}”.',
    mixed: 'Decimals stand behind a comma, as elsewhere in the story: “{right}”.',
  },
  wrong: [
    ['Hava 15.2 derece oldu.', 'Hava 15,2 derece oldu.'],
    ['Yüzde 4.8 arttı, yüzde 3,1 azaldı.\n1.5 milyon kişi', 'Yüzde 4,8 arttı, yüzde 3,1 azaldı.\n1,5 milyon kişi'],
    ['4.8 büyüklüğünde deprem', '4,8 büyüklüğünde deprem'],
  ],
  allows: [
    'Hava 15,2 derece oldu.',
    'Saat 17.30’da',
    '14.02.2022’de ve 1.500 lira',
    'Boyu 1.93 ve 1.93’lük',
    'HEADLINE: 4.8 büyüklüğünde deprem',
    'ROW: 15.2 derece | 12',
    '“15.2 derece” dedi.',
    '1.500.000 ton ve 3.250 metre',
    'Sürüm 2.4.1 ve 5.1 ses',
    '12.500 dolar, 17.30 treni',
  ],
  reads: 'story',
  *check(story, style) {
    const hit = rightForm(runningBlocks(story), forms, turkishChoices(style).decimals === 'comma')
    if (hit) yield hit
  },
}

const pointsIn = perBlock(({ prose }: Reading): OtherForm[] => (
  /\d\.\d/.test(prose) ? Array.from(places(point, prose), ({ 0: whole, index }) => {
    const right = whole.replace('.', ',')
    return { from: index, to: index + whole.length, instead: right, right }
  }) : []
))

const commasIn = perBlock(({ prose }: Reading): OtherForm[] => (
  Array.from(places(comma, prose), ({ 0: whole, index }) => ({ from: index, to: index + whole.length, instead: whole.replace(',', '.'), right: whole.replace(',', '.') }))
))

const forms: Forms = { find: [commasIn, pointsIn], titles: ['With a comma throughout', 'With a point throughout'] }
