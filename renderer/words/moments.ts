import { words } from './words'

const clock = new Intl.DateTimeFormat(words.locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' })
const short = new Intl.DateTimeFormat(words.locale, { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'short' })
const dayAndYear = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'short', year: 'numeric' })

/** `12:04:10`, in this machine's time zone. */
export function clockTime(at: string): string {
  return clock.format(new Date(at))
}

/** `24 Jan 2022, 12:04`, in this machine's time zone. */
export function moment(at: string): string {
  return `${dayAndYear.format(new Date(at))}, ${short.format(new Date(at))}`
}

/** As short as a list allows: `12:04` for today, else `24 Jan`, with the year when it is another one. */
export function when(at: string, now = new Date()): string {
  const then = new Date(at)
  if (then.toDateString() === now.toDateString()) return short.format(then)
  return (then.getFullYear() === now.getFullYear() ? day : dayAndYear).format(then)
}
