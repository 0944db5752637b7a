import type { BlockRule } from '../../check/rule'
import { months } from '../../turkish/calendar'
import { places } from '../../text/places'

const nicknames = 'Kanlı|Kara|Efsane|Muhteşem|Süper|Çılgın|Siyah|Büyük|Kutsal|Mübarek'
const ayi = new RegExp(String.raw`(?=[A-ZŞÇ])(?<!^|[.!?:…“"(] ?|\p{N} |\p{N}['’]\p{Lower}{1,5} |yıl(?:ı|ının|ında)? |(?:${nicknames}) )(${months.join('|')})(?= ay(?:ı|ının|ında|ından|ına|ları|larında)(?!\p{Alpha}))`, 'gu')
const gunu = new RegExp(String.raw`(?=[A-ZŞÇ])(?<!^|[.!?:…“"(] ?|\p{N} |\p{N}['’]\p{Lower}{1,5} |(?:${months.join('|')})['’]?\p{Lower}{0,4},? |(?:${nicknames}) )(Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar)(?= (?:gün(?:ü|ünden|üne|leri)|sabahı|akşamı|gecesi)(?!\p{Alpha}))`, 'gu')

/** Months and weekdays that belong to no date are written small: `pazartesi günü`, `temmuz ayında`. */
export const dayMonthCase: BlockRule = {
  id: 'tr/day-month-case',
  level: 'warning',
  language: 'tr',
  source: 'TDK, büyük harflerin kullanıldığı yerler: belirli bir tarihi belirtmeyen ay ve gün adları',
  says: { small: 'Without a date, {text} is written small.' },
  wrong: [
    ['Toplantı Pazartesi günü yapılacak.', 'Toplantı pazartesi günü yapılacak.'],
    ['Seçim gelecek Temmuz ayında.', 'Seçim gelecek temmuz ayında.'],
    ['Karar Cuma akşamı açıklandı.', 'Karar cuma akşamı açıklandı.'],
  ],
  allows: [
    'Toplantı pazartesi günü yapılacak.',
    'Pazartesi günü toplantı var.',
    'Toplantı 14 Şubat Pazartesi günü ve 14 Şubat 2022 Pazartesi günü',
    'Toplantı 14 Şubat’ta, Pazartesi günü',
    '2022 Temmuz ayında ve 2022 yılı Temmuz ayında',
    '“Toplantı Pazartesi günü.” dedi.',
    'Kanlı Pazar günü ve Kara Cuma günü',
    'Eylül geldi, Nisan güldü.',
    'HEADLINE: Temmuz ayında rekor',
  ],
  reads: 'block',
  fields: ['body'],
  needs: { of: 'prose', one: / (?:ay|gün|sabah|akşam|gece)/ },
  *check({ prose }) {
    for (const pattern of [ayi, gunu]) {
      for (const { 0: word, index } of places(pattern, prose)) yield { from: index, to: index + word.length, instead: word.toLocaleLowerCase('tr') }
    }
  },
}
