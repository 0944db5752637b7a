import { localMoment as momentInZone } from '../core/story/moment'

/** Now, or another moment, as RFC 3339 in this machine's own time zone, to the second: `2022-02-14T18:30:00+01:00`. */
export function localMoment(moment: Date = new Date()): string {
  return momentInZone(moment)
}
