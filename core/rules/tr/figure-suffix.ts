import { runningText, type BlockRule } from '../../check/rule'
import { apostropheOf } from '../../turkish/marks'
import { endingOfFigure } from '../../turkish/numbers'
import { figureSuffixes, rightSuffix, takes } from '../../turkish/suffixes'
import { places } from '../../text/places'

const figure = String.raw`\d+(?:[.,:]\d+)*`
const marked = new RegExp(String.raw`(?<![\p{N}.,:])(${figure})(['’])(\p{Lower}{1,9})(?![\p{Alpha}’'])`, 'gu')
const runOn = new RegExp(String.raw`(?<![\p{IDC}.,:/-])(${figure})([dt][ae]n?|n[ıiuü]n|[dt][ae]ki|[ıiuü]nd[ae]n?|s[ıi]nd[ae]n?|y[ae])(?![\p{IDC}’'])`, 'gu')

/** The suffix behind a figure: it goes by the last word of the number, and an apostrophe sets it apart. */
export const figureSuffix: BlockRule = {
  id: 'tr/figure-suffix',
  level: 'warning',
  language: 'tr',
  source: 'TDK, sayıların yazılışı; kesme işareti: sayılara getirilen ekler',
  says: {
    sound: 'The suffix goes by the last word of the number as it is read: “{right}”.',
    apostrophe: 'A figure takes an apostrophe before its suffix: “{right}”.',
  },
  wrong: [
    ['Halkın yüzde 63’i', 'Halkın yüzde 63’ü'],
    ['2022’da, 2013’de ve 1990’de', '2022’de, 2013’te ve 1990’da'],
    ['Saat 17.30’de başladı.', 'Saat 17.30’da başladı.'],
    ["2023'ün 6'ncı ayı ve yüzde 40'i", "2023'ün 6'ncı ayı ve yüzde 40'ı"],
    ['HEADLINE: 5’de 3’ı', 'HEADLINE: 5’te 3’ü'],
    ['1.500’e ve 2.003’dan', '1.500’e ve 2.003’ten'],
    ['2022de ve 1999dan', '2022’de ve 1999’dan'],
    ['15’e karşı 6’i', '15’e karşı 6’sı'],
    ['100.000’nin', '100.000’in'],
    ['Yüzde 4,8’si', 'Yüzde 4,8’i'],
  ],
  allows: [
    'yüzde 62’si, yüzde 63’ü, yüzde 6’sı ve 5’inci',
    '2022’de, 2013’te, 1990’lar, 17.30’da ve 100’den',
    'Saat 17.00’de ve 17.00’da',
    '4x4’lük, G20’nin, F-16’lar, Covid-19’un ve 5G’nin',
    '3’er ve 6’şar',
    '2’nci, 3’üncü, 11’inci ve 6’ncı',
    '1’i, 2’si, 3’ü, 4’ü, 5’i, 6’sı, 7’si, 8’i, 9’u ve 10’u',
    '20’ye, 30’a, 40’a, 50’ye, 60’a, 70’e, 80’e, 90’a ve 1.000’e',
    '“2022’da” dedi.',
    '3D, 5G, 4K, 7a ve 12b',
    '3-2’lik, 4-3’ü, 2021-2022’de ve 1/3’ü',
    '1 milyon 500 bin 250’den',
    'A101’de, U19’da ve 007’nin',
    '2 milyon’a',
    'ROW: 2022’da | 12',
    '5’e 4’ten, 0’dan ve 0,5’ten',
  ],
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /\d['’\p{Lower}]/u },
  *check({ prose, text }) {
    for (const { 0: whole, 1: number = '', 2: mark = '', 3: suffix = '', index } of places(marked, prose)) {
      const ending = endingOfFigure(number)
      const right = ending && rightSuffix(ending, suffix, figureSuffixes)
      if (right) yield { from: index, to: index + whole.length, values: { right: number + mark + right }, instead: number + mark + right }
    }
    for (const { 0: whole, 1: number = '', 2: suffix = '', index } of places(runOn, prose)) {
      const ending = endingOfFigure(number)
      if (!ending || !takes(ending, suffix, figureSuffixes)) continue
      const right = number + apostropheOf(text) + suffix
      yield { from: index, to: index + whole.length, says: 'apostrophe', values: { right }, instead: right }
    }
  },
}
