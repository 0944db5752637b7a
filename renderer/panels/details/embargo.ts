import { parseAbsolute, toZoned, type CalendarDateTime, type ZonedDateTime } from '@internationalized/date'

/** The embargo as a wall-clock moment in a zone, for the picker. */
export function embargoIn(zone: string, embargo: string): ZonedDateTime {
  return parseAbsolute(embargo, zone)
}

/** A wall-clock moment in a zone as the story keeps it: RFC 3339 with that zone's offset, to the second. */
export function embargoOf(moment: ZonedDateTime): string {
  const [text] = moment.toString().split('[')
  return text!.replace(/\.\d+/, '')
}

/** The same clock time in another zone. */
export function movedTo(zone: string, clock: CalendarDateTime): ZonedDateTime {
  return toZoned(clock, zone)
}

/** A zone whose clocks agree with the embargo's offset at that moment; `home` if it does, else the first that does, else UTC. */
export function zoneOf(embargo: string, home: string, zones: readonly string[]): string {
  const offset = offsetOf(embargo)
  const agrees = (zone: string): boolean => parseAbsolute(embargo, zone).offset === offset
  return [home, 'UTC', ...zones].find(agrees) ?? 'UTC'
}

/** Milliseconds east of Greenwich in an RFC 3339 moment. */
function offsetOf(moment: string): number {
  const match = /([+-])(\d\d):(\d\d)$/.exec(moment)
  if (!match) return 0
  const [, sign, hours, minutes] = match
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
