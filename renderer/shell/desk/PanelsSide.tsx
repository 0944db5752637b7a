import { useCallback, useMemo } from 'react'
import type { Finding } from '../../../core/check/finding'
import type { AsideRow } from '../../../core/check/style'
import { hasNoWords } from '../../../core/story/has-no-words'
import { fieldText } from '../../../core/story/text'
import { Findings } from '../../panels/findings/Findings'
import type { FindingActs } from '../../panels/findings/FindingsList'
import { surroundings } from '../../panels/findings/surroundings'
import { LeftOut } from '../../panels/LeftOut'
import { useCheck, useCheckState, useSelectedFinding, useSession, useStory } from '../../session'
import { Panels, type PanelId } from '../Panels'
import { later } from '../later'
import type { Visit } from '../use-layout'
import type { Acts } from './acts'

interface PanelsSideProps {
  shown: PanelId
  visit: Visit
  acts: Acts
  onAside(finding: Finding): void
  onExplain(finding: Finding): void
  onChangeRule(finding: Finding): void
  onTakeUpForDesk(row: AsideRow): void
  onShow(panel: PanelId): void
  onClose?(): void
}

const none: readonly AsideRow[] = []

const QuotationsSide = later(() => import('./QuotationsSide').then((part) => part.QuotationsSide))
/** With every Media Topic and a calendar. */
const DetailsSide = later(() => import('./DetailsSide').then((part) => part.DetailsSide))

/** The panels over the story as it is. Each is made only while it is shown, so that typing pays for one. */
export function PanelsSide({ shown, visit, acts, onShow, onClose, ...ofFindings }: PanelsSideProps) {
  const { findings } = useCheck()
  const quotations = useStory((story) => story.quotations.length)
  const leftOut = useStory((story) => story.leftOut.length)
  const panel = (id: PanelId) => {
    switch (id) {
      case 'findings': return <FindingsSide acts={acts} {...ofFindings} />
      case 'quotations': return <QuotationsSide acts={acts} />
      case 'details': return <DetailsSide acts={acts} visit={visit} />
      case 'leftOut': return <LeftOutSide acts={acts} />
    }
  }
  return (
    <Panels shown={shown} visit={visit} onShow={onShow} onClose={onClose} panel={panel}
      counts={{ findings: findings.length, quotations, details: 0, leftOut }} />
  )
}

function FindingsSide({ acts, onAside, onExplain, onChangeRule, onTakeUpForDesk }: Omit<PanelsSideProps, 'shown' | 'visit' | 'onShow' | 'onClose'>) {
  const session = useSession()
  const { findings, abstentions, asides = none } = useCheck()
  const setAside = useStory((story) => story.setAside)
  const doubts = useStory((story) => story.doubts)
  const findingActs = useMemo<FindingActs>(() => ({
    goTo: (finding) => acts.goToFinding(finding),
    fix: (finding, which) => acts.fix(finding, which),
    fixAll: (finding) => acts.fixAllSafe(finding),
    aside: onAside,
    addWord: (finding) => acts.addWord(finding),
    explain: onExplain,
    changeRule: onChangeRule,
  }), [acts, onAside, onExplain, onChangeRule])
  const around = useCallback(({ place }: Finding) => (
    surroundings(fieldText(session.story(), place.field, place.block), place.from, place.to)
  ), [session])
  return (
    <Findings isBlank={useStory(hasNoWords)} findings={findings} abstentions={abstentions} setAside={setAside} forDesk={asides} onTakeUpForDesk={onTakeUpForDesk} doubts={doubts} current={useSelectedFinding()}
      ruleOf={session.ruleOf} state={useCheckState()} acts={findingActs} around={around} onShow={acts.showFinding}
      onDoubt={acts.goToDoubt} onConfirm={acts.confirmDoubt} onTakeUp={acts.takeUp} />
  )
}

function LeftOutSide({ acts }: { acts: Acts }) {
  return <LeftOut lines={useStory((story) => story.leftOut)} onPutBack={acts.putBack} />
}
