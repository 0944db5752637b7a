/** A moment as RFC 3339 in this machine's own time zone, to the second: `2022-02-14T18:30:00+01:00`. */
export function localMoment(moment: Date): string {
  const offset = -moment.getTimezoneOffset()
  const shifted = new Date(moment.getTime() + offset * 60_000)
  const sign = offset < 0 ? '-' : '+'
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${shifted.toISOString().slice(0, 19)}${sign}${two(hours)}:${two(minutes)}`
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}
