import { useCallback, useMemo } from 'react'
import { topicsWith } from '../../../core/media-topics/index'
import { ruleById } from '../../../core/rules/index'
import type { Finding } from '../../../core/check/finding'
import { fieldText } from '../../../core/story/text'
import { Details } from '../../panels/details/Details'
import { Findings } from '../../panels/findings/Findings'
import type { FindingActs } from '../../panels/findings/FindingsList'
import { surroundings } from '../../panels/findings/surroundings'
import { LeftOut } from '../../panels/LeftOut'
import { Quotations } from '../../panels/quotations/Quotations'
import { quotationRows } from '../../panels/quotations/rows'
import { useCheck, useSelectedFinding, useSession, useStory } from '../../session'
import { Panels, type PanelId } from '../Panels'
import { hasNoWords } from '../has-no-words'
import type { Visit } from '../use-layout'
import type { Acts } from './acts'

interface PanelsSideProps {
  shown: PanelId
  visit: Visit
  acts: Acts
  onAside(finding: Finding): void
  onShow(panel: PanelId): void
  onClose?(): void
}

/** The panels over the story as it is. Each is made only while it is shown, so that typing pays for one. */
export function PanelsSide({ shown, visit, acts, onAside, onShow, onClose }: PanelsSideProps) {
  const { findings } = useCheck()
  const quotations = useStory((story) => story.quotations.length)
  const leftOut = useStory((story) => story.leftOut.length)
  const panel = (id: PanelId) => {
    switch (id) {
      case 'findings': return <FindingsSide acts={acts} onAside={onAside} />
      case 'quotations': return <QuotationsSide acts={acts} />
      case 'details': return <DetailsSide acts={acts} />
      case 'leftOut': return <LeftOutSide acts={acts} />
    }
  }
  return (
    <Panels shown={shown} visit={visit} onShow={onShow} onClose={onClose} panel={panel}
      counts={{ findings: findings.length, quotations, details: 0, leftOut }} />
  )
}

function FindingsSide({ acts, onAside }: { acts: Acts, onAside(finding: Finding): void }) {
  const session = useSession()
  const { findings, abstentions } = useCheck()
  const setAside = useStory((story) => story.setAside)
  const doubts = useStory((story) => story.doubts)
  const findingActs = useMemo<FindingActs>(() => ({
    goTo: (finding) => acts.goToFinding(finding),
    fix: (finding, which) => acts.fix(finding, which),
    fixAll: (finding) => acts.fixAllSafe(finding),
    aside: onAside,
  }), [acts, onAside])
  const around = useCallback(({ place }: Finding) => (
    surroundings(fieldText(session.story(), place.field, place.block), place.from, place.to)
  ), [session])
  return (
    <Findings isBlank={useStory(hasNoWords)} findings={findings} abstentions={abstentions} setAside={setAside} doubts={doubts} current={useSelectedFinding()}
      ruleOf={ruleById} acts={findingActs} around={around} onShow={acts.showFinding}
      onDoubt={acts.goToDoubt} onConfirm={acts.confirmDoubt} onTakeUp={acts.takeUp} />
  )
}

function QuotationsSide({ acts }: { acts: Acts }) {
  const story = useStory((each) => each)
  const rows = useMemo(() => quotationRows(story), [story])
  return (
    <Quotations rows={rows} people={story.people} language={story.language} onGoTo={acts.goToQuotation} onSet={acts.setQuotation}
      onUnmark={acts.unmarkQuotation} />
  )
}

function DetailsSide({ acts }: { acts: Acts }) {
  const story = useStory((each) => each)
  return <Details story={story} onSet={acts.set} findTopics={(text) => topicsWith(text)} />
}

function LeftOutSide({ acts }: { acts: Acts }) {
  return <LeftOut lines={useStory((story) => story.leftOut)} onPutBack={acts.putBack} />
}
