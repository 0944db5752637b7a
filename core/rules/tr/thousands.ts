import { runningText, type BlockRule } from '../../check/rule'
import { withPoints } from '../../turkish/numbers'
import { places } from '../../text/places'

const commas = /(?<![\p{IDC}.,:/-])\d{1,3}(?:,\d{3}){2,5}(?!\p{IDC}|[.,]\p{N})/gu
const counted = 'kişi|asker|polis|öğrenci|öğretmen|çocuk|kadın|aile|konut|ev|bina|araç|ton|kilometre|metre|lira|dolar|avro|euro|oy|seçmen|hektar|dekar|dönüm|üye|taraftar|seyirci|işçi|ziyaretçi|turist'
const oneComma = new RegExp(String.raw`(?<![\p{IDC}.,:/-])\d{1,3},\d{3}(?= (?:kişi|asker|polis|öğrenci|öğretmen|çocuk|kadın|aile|konut|ev|bina|araç|seçmen|üye|taraftar|seyirci|işçi|turist)(?:\p{Lower}|\P{Alpha}|$))`, 'gu')
const run = new RegExp(String.raw`(?<![\p{IDC}.,:/-])\d{5,12}(?= (?:${counted})(?:\p{Lower}{0,8})(?!\p{Alpha}))`, 'gu')

/** Thousands are set off by points, not commas, and from five figures on they are set off. */
export const thousands: BlockRule = {
  id: 'tr/thousands',
  level: 'error',
  language: 'tr',
  source: 'TDK, sayıların yazılışı: sondan üçlü gruplara ayrılır, araya nokta konur',
  says: { comma: 'Thousands are set off by points: “{right}”.', run: 'From five figures on, thousands are set off by points: “{right}”.' },
  wrong: [
    ['Ülkede 1,500,000 kişi yaşıyor.', 'Ülkede 1.500.000 kişi yaşıyor.'],
    ['Törene 12,500 kişi katıldı.', 'Törene 12.500 kişi katıldı.'],
    ['Törene 15000 kişi katıldı.', 'Törene 15.000 kişi katıldı.'],
    ['1250000 lira ve 25000 seyirci', '1.250.000 lira ve 25.000 seyirci'],
    ['HEADLINE: 12,500 kişi katıldı', 'HEADLINE: 12.500 kişi katıldı'],
  ],
  allows: [
    'Ülkede 1.500.000 kişi yaşıyor.',
    '1 milyon 500 bin kişi',
    'Dolar 18,625 lira oldu.',
    '2500 kişi ve 1923 yılı',
    '06100 Ankara ve 5551234567 numara',
    '“12,500 kişi” dedi.',
    'ROW: 12,500 kişi | 15000 kişi',
    'Kanun 657, 4857, 12345',
    '1,250 ton ve 2,375 gram',
    'X15000 model ve 12345-6 kişi',
    '2021, 2022, 500 kişi',
  ],
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /\d(?:,\d|\d{4})/ },
  *check({ prose }) {
    for (const { 0: whole, index } of [...places(commas, prose), ...places(oneComma, prose)]) {
      const right = whole.replaceAll(',', '.')
      yield { from: index, to: index + whole.length, values: { right }, instead: right }
    }
    for (const { 0: whole, index } of places(run, prose)) {
      const right = withPoints(whole)
      if (!whole.startsWith('0')) yield { from: index, to: index + whole.length, says: 'run', values: { right }, instead: right }
    }
  },
}
