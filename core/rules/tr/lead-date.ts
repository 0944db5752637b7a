import type { StoryRule } from '../../check/rule'
import { months } from '../../turkish/calendar'

const pattern = new RegExp(String.raw`^(?:\d{1,2} (?:${months.join('|')})(?: (?:19|20)\d\d)?(?:,? (?:Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar))?(?:['’][dt][ae]| günü| tarihinde| akşamı| sabahı| gecesi)|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?:['’][dt][ae]| tarihinde| günü)),? `, 'u')

/** A first paragraph that begins with the date: what happened comes first. */
export const leadDate: StoryRule = {
  id: 'tr/lead-date',
  level: 'advice',
  language: 'tr',
  source: 'Anadolu University newsroom note',
  says: { date: 'The story begins with its date: what happened may come first.' },
  wrong: [
    ['14 Şubat’ta toplanan kurul karar aldı.', null],
    ['14 Şubat 2022 Pazartesi günü kurul toplandı.', null],
    ['14.02.2022 tarihinde kurul toplandı.', null],
  ],
  allows: [
    'Kurul 14 Şubat’ta toplandı.',
    '15 Temmuz darbe girişiminin yıl dönümü',
    '14 Mart Tıp Bayramı kutlandı.',
    'Kurul toplandı.\n14 Şubat’ta karar alındı.',
    '14 kişi gözaltına alındı.',
    '“14 Şubat’ta toplandık.” dedi.',
    '6 Şubat depremlerinde evi yıkılanlar',
  ],
  reads: 'story',
  *check({ body }) {
    const first = body.find(({ reading }) => reading.kind === 'paragraph' && reading.text !== '')
    const found = first && pattern.exec(first.reading.prose)
    if (first && found) yield { at: first, from: 0, to: found[0].trimEnd().length }
  },
}
