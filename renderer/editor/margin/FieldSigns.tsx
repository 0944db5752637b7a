import type { Finding, Level } from '../../../core/check/finding'
import type { Doubt, Story } from '../../../core/story/story'
import { useCheck, useSaid, useSession, useStory } from '../../session'
import { words } from '../../words/words'
import { goTo } from '../commands/go-to'
import { DoubtSign } from './Margin'

const signs: Record<Level, string> = { error: '▲', warning: '■', advice: '●' }
const levels = Object.keys(signs) as Level[]

const allDoubts = (story: Story): readonly Doubt[] => story.doubts

/** Beside byline and dateline: that something is wrong in one of them, or that import was not sure. */
export function FieldSigns() {
  const session = useSession()
  const say = useSaid()
  const doubts = useStory(allDoubts).filter(({ about }) => about === 'byline' || about === 'dateline')
  const own = useCheck().findings.filter(({ place }) => place.field === 'byline' || place.field === 'dateline')
  const choose = (finding: Finding): void => {
    session.selectedFinding = finding
    goTo(session, finding.place)
  }
  return (
    <>
      {doubts.length > 0 && <div className="margin">{doubts.map((doubt) => <DoubtSign key={doubt.id} doubt={doubt} />)}</div>}
      {levels.map((level) => {
        const first = own.find((finding) => finding.level === level)
        return first && (
          <button key={level} type="button" tabIndex={-1} className={`field-sign ${level}`} onClick={() => choose(first)}
            aria-label={words.findings.rowLabel(words.levels[level].one, say(first).message, first.text)}>{signs[level]}</button>
        )
      })}
    </>
  )
}
