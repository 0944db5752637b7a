import { setAsideRecord } from '../../../core/check/set-aside'
import type { Finding } from '../../../core/check/finding'
import type { SetAside } from '../../../core/story/story'
import type { Session } from '../../session'
import { become } from './become'

/** Leaves a finding as it is, once or for the whole story, with the reason in the story's record. */
export function setAside(session: Session, finding: Finding, reason: string, extent: SetAside['extent']): void {
  const story = session.story()
  const record = setAsideRecord(finding, { reason, extent, by: '', at: momentHere() })
  const others = story.setAside.filter((each) => each.key !== finding.key)
  become(session.editor, { ...story, setAside: [...others, record] })
  session.checkNow()
}

/** Takes up again what was set aside by this key. */
export function takeUp(session: Session, key: string): void {
  const story = session.story()
  become(session.editor, { ...story, setAside: story.setAside.filter((each) => each.key !== key) })
  session.checkNow()
}

/** Now, as RFC 3339 with this machine's offset. */
function momentHere(now = new Date()): string {
  const offset = -now.getTimezoneOffset()
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const two = (n: number): string => String(n).padStart(2, '0')
  const minutes = Math.abs(offset)
  return local + (offset < 0 ? '-' : '+') + two(Math.floor(minutes / 60)) + ':' + two(minutes % 60)
}
