/** Days and months as English copy writes them. */

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const

/** As they stand before a day: the short months stay whole. */
export const monthsWithDay = [
  'Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.',
] as const

/** 1 to 12 for a month in full or short, with its point or without; 0 for another word. */
export function monthNumber(word: string): number {
  return months.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1
}

/** 0 for Monday to 6 for Sunday; -1 for another word. */
export function weekdayNumber(word: string): number {
  return weekdays.findIndex((day) => day.startsWith(word.slice(0, 3)))
}
