import { runningText, type BlockRule } from '../../check/rule'
import { turkishChoices } from '../../turkish/choices'
import { distributive as inWords } from '../../turkish/numbers'
import { places } from '../../text/places'

const pattern = /(?<![\p{IDC}.,:/-])(\d{1,3}|1000)['’](?:ş[ae]r|[ae]r)(?!\p{Alpha})/gu

/** `2’şer`: so many each is written in words. Numbers that take more than one word are left as they are. */
export const distributive: BlockRule = {
  id: 'tr/distributive',
  level: 'warning',
  language: 'tr',
  source: 'TDK, sayıların yazılışı: üleştirme sayıları',
  says: { words: 'So many each is written in words: “{right}”.' },
  wrong: [
    ['Takımlar 2’şer gol attı.', 'Takımlar ikişer gol attı.'],
    ["Onlara 100'er lira ve 10'ar ton verildi.", 'Onlara yüzer lira ve onar ton verildi.'],
    ['Hepsi 4’er, 6’şar, 7’şer ve 20’şer aldı.', 'Hepsi dörder, altışar, yedişer ve yirmişer aldı.'],
    ['2’şer gol attılar.', 'İkişer gol attılar.'],
  ],
  allows: ['Takımlar ikişer gol attı.', '125’er lira', 'ROW: 2’şer | 3', '“2’şer” dedi.', '2’nci, 2’si ve 2’ye', '15’er gün'],
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  *check({ prose }, style) {
    if (turkishChoices(style).distributives !== 'words') return
    for (const { 0: whole, 1: digits = '', index } of places(pattern, prose)) {
      const words = inWords(digits)
      if (!words || words.includes(' ')) continue
      const right = index === 0 ? words[0]!.toLocaleUpperCase('tr') + words.slice(1) : words
      yield { from: index, to: index + whole.length, values: { right }, instead: right }
    }
  },
}
