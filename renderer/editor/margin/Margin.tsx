import { useCallback, useContext, useMemo, useRef } from 'react'
import type { Doubt, Quotation, Story, StoryChild } from '../../../core/story/story'
import { useStory } from '../../session'
import { saidDoubt } from '../../words/said'
import { words } from '../../words/words'
import { quotationIdsIn } from '../constraints/ledger'
import { PageContext } from '../page'
import { doubtsAbout } from './doubts'
import './margin.css'

/** Beside a block: who speaks in it, and what import was not sure of. Nothing at all where there is neither. */
export function Margin({ of }: { of: StoryChild }) {
  const doubts = useStory(useCallback((story: Story) => doubtsAbout(story, of), [of]))
  const ids = quotationIdsIn(of)
  const isBody = of.type !== 'headline' && of.type !== 'subhead'
  if (doubts.length === 0 && (ids.length === 0 || !isBody)) return null
  return (
    <div className="margin" contentEditable={false}>
      {isBody && ids.length > 0 && <Speakers ids={ids} />}
      {doubts.map((doubt) => <DoubtSign key={doubt.id} doubt={doubt} />)}
    </div>
  )
}

const ledger = (story: Story) => story.quotations
const allDoubts = (story: Story) => story.doubts

/** Each speaker once, in the order they speak here. */
function Speakers({ ids }: { ids: readonly string[] }) {
  const quotations = useStory(ledger)
  const doubts = useStory(allDoubts)
  const groups = useMemo(() => bySpeaker(quotations.filter(({ id }) => ids.includes(id))), [quotations, ids])
  return groups.map(([speaker, own]) => (
    <SpeakerName key={own[0]} speaker={speaker} ids={own} unsure={doubts.some(({ quotation }) => own.includes(quotation))} />
  ))
}

function bySpeaker(quotations: readonly Quotation[]): [string, string[]][] {
  const groups = new Map<string, string[]>()
  for (const { id, speaker } of quotations) groups.set(speaker, [...(groups.get(speaker) ?? []), id])
  return [...groups]
}

/** Quiet, and a button: a press opens who says it. It is no stop for Tab: the ledger beside the text is. */
function SpeakerName({ speaker, ids, unsure }: { speaker: string, ids: readonly string[], unsure: boolean }) {
  const { open } = useContext(PageContext)
  return (
    <button type="button" tabIndex={-1} className={speaker ? 'speaker' : 'speaker nobody'} aria-haspopup="dialog"
      aria-label={speaker ? words.editor.speaker(speaker) : undefined} {...staysInText}
      onClick={({ currentTarget }) => open({ about: 'speakers', ids, at: currentTarget.parentElement! })}>
      <bdi>{speaker || words.editor.nobody}</bdi>
      {unsure && <span className="unsure">{words.editor.unsure}</span>}
    </button>
  )
}

/** A block that import took for something, and might be something else. */
export function DoubtSign({ doubt }: { doubt: Doubt }) {
  const { open } = useContext(PageContext)
  const sign = useRef<HTMLButtonElement>(null)
  return (
    <button ref={sign} type="button" tabIndex={-1} className="speaker" aria-haspopup="dialog"
      aria-label={words.editor.unsureSaid(saidDoubt(doubt.says))} {...staysInText} onClick={() => open({ about: 'doubt', id: doubt.id, at: sign.current! })}>
      <span className="unsure">{words.editor.unsure}</span>
    </button>
  )
}

/** A press beside the text leaves the caret where it is. */
const staysInText = { onMouseDown: (event: { preventDefault(): void }) => event.preventDefault() }
