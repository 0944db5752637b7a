import { setAsideRecord } from '../../../core/check/set-aside'
import type { Finding } from '../../../core/check/finding'
import { localMoment } from '../../../core/story/moment'
import type { SetAside } from '../../../core/story/story'
import type { Session } from '../../session'
import { become } from './become'

/** Leaves a finding as it is, once or for the whole story, with the reason and who gave it in the story's record. */
export function setAside(session: Session, finding: Finding, said: Pick<SetAside, 'reason' | 'extent' | 'by'>): void {
  const story = session.story()
  const record = setAsideRecord(finding, { ...said, at: localMoment(new Date()) })
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
