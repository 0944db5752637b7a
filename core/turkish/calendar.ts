/** Days and months as Turkish copy writes them: with a capital where they belong to a date. */

export const months = ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'] as const

export const weekdays = ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'] as const

/** The months as a pattern, in capitals and small letters. */
export const anyMonth = months.map((month) => `[${month[0]!}${month[0]!.toLocaleLowerCase('tr')}]${month.slice(1)}`).join('|')
export const anyWeekday = ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cumartesi', 'Cuma', 'Pazar']
  .map((day) => `[${day[0]!}${day[0]!.toLocaleLowerCase('tr')}]${day.slice(1)}`).join('|')

/** 1 to 12 for a month in capitals or small letters; 0 for another word. */
export function monthNumber(word: string): number {
  return months.findIndex((month) => month.toLocaleLowerCase('tr') === word.toLocaleLowerCase('tr')) + 1
}

/** 0 for pazartesi to 6 for pazar; -1 for another word. */
export function weekdayNumber(word: string): number {
  return weekdays.findIndex((day) => day.toLocaleLowerCase('tr') === word.toLocaleLowerCase('tr'))
}
