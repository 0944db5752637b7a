import { words } from './words'

const shapes = {
  clock: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  short: { hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  dayAndYear: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const made = new Map<string, Intl.DateTimeFormat>()

function print(shape: keyof typeof shapes, at: Date): string {
  const key = `${words.locale} ${shape}`
  const format = made.get(key) ?? new Intl.DateTimeFormat(words.locale, shapes[shape])
  made.set(key, format)
  return format.format(at)
}

/** `12:04:10`, in this machine's time zone. */
export function clockTime(at: string): string {
  return print('clock', new Date(at))
}

/** `24 Jan 2022, 12:04`, in this machine's time zone. */
export function moment(at: string): string {
  return `${print('dayAndYear', new Date(at))}, ${print('short', new Date(at))}`
}

/** As short as a list allows: `12:04` for today, else `24 Jan`, with the year when it is another one. */
export function when(at: string, now = new Date()): string {
  const then = new Date(at)
  if (then.toDateString() === now.toDateString()) return print('short', then)
  return print(then.getFullYear() === now.getFullYear() ? 'day' : 'dayAndYear', then)
}
