import { runningText, type BlockRule, type Hit } from '../../check/rule'
import { capitalize } from '../../text/casing'
import { months } from '../../turkish/calendar'
import { endingOf } from '../../turkish/endings'
import { apostropheOf } from '../../turkish/marks'
import { inflections, takes } from '../../turkish/suffixes'
import { places } from '../../text/places'

const small = months.map((month) => month.toLocaleLowerCase('tr')).join('|')
const month = months.join('|')
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const monthFirst = new RegExp(String.raw`(?<!\p{IDC})(?<!\p{N} )(${month}) (${day}), ?((?:19|20)\d\d)(?!\p{IDC}|[.,]\p{N})`, 'gu')
const lower = new RegExp(String.raw`(?<![\p{IDC}.,:/%-])(?<!yüzde )(${day}) (${small})(?=(?:['’]\p{Lower}{1,8}|,? (?:19|20)\d\d|[,.;)]| (?:günü|tarihi|tarihli|akşamı|sabahı|gecesi|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar))(?!\p{IDC}))`, 'gu')
const runOn = new RegExp(String.raw`(?<![\p{IDC}.,:/-])(${day} (?:${month}))([dt][ae]n?|[ıiuü]n|[dt][ae]ki)(?![\p{Alpha}’'])`, 'gu')

/** The day, then the month with its capital, then the year: `13 Temmuz 2009`. Suffixes behind an apostrophe. */
export const date: BlockRule = {
  id: 'tr/date',
  level: 'error',
  language: 'tr',
  source: 'TDK, büyük harflerin kullanıldığı yerler: belirli bir tarih bildiren ay ve gün adları',
  says: {
    order: 'In Turkish the day comes before the month: “{right}”.',
    capital: 'The month has a capital in a date: “{right}”.',
    apostrophe: 'A date takes an apostrophe before its suffix: “{right}”.',
  },
  wrong: [
    ['Temmuz 13, 2009 günü', '13 Temmuz 2009 günü'],
    ['Toplantı 13 temmuz 2009’da yapıldı.', 'Toplantı 13 Temmuz 2009’da yapıldı.'],
    ['13 temmuz’da ve 5 ekim günü', '13 Temmuz’da ve 5 Ekim günü'],
    ['13 Temmuzda ve 29 Ekimden', '13 Temmuz’da ve 29 Ekim’den'],
  ],
  allows: [
    'Toplantı 13 Temmuz 2009’da yapıldı.',
    'temmuz ayında ve ocak-mart döneminde',
    '15 Temmuz gazileri, 19 Mayıs Bayramı ve 1 Mayıs',
    '“13 temmuz 2009’da” dedi.',
    'Yüzde 5 ekim ve 3 mart kedisi',
    'Çiftçi 25 ekim alanı gösterdi.',
    'Aralık 2022’de',
    '20 ocak yandı ve 5 ocak sönüyor',
  ],
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /\d/ },
  *check({ prose, text }) {
    for (const { 0: whole, 1: name = '', 2: number = '', 3: year = '', index } of places(monthFirst, prose)) {
      yield hit('order', index, whole, `${number} ${name} ${year}`)
    }
    for (const { 0: whole, 1: number = '', 2: name = '', index } of places(lower, prose)) yield hit('capital', index, whole, `${number} ${capitalize(name, 'tr')}`)
    for (const { 0: whole, 1: own = '', 2: suffix = '', index } of places(runOn, prose)) {
      const ending = endingOf(own.split(' ')[1]!)
      if (ending && takes(ending, suffix, inflections)) yield hit('apostrophe', index, whole, own + apostropheOf(text) + suffix)
    }
  },
}

function hit(says: string, from: number, whole: string, right: string): Hit {
  return { from, to: from + whole.length, says, values: { right }, instead: right }
}
