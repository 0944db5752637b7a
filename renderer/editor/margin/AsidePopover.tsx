import { useRef } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { Story } from '../../../core/story/story'
import { SpeakerField } from '../../panels/quotations/SpeakerField'
import { quotationRows, speakersOf } from '../../panels/quotations/rows'
import { Press } from '../../shell/controls/Press'
import { useSession, useStory } from '../../session'
import { saidDoubt } from '../../words/said'
import { words } from '../../words/words'
import { confirmDoubt } from '../commands/confirm-doubt'
import { setQuotation } from '../commands/set-quotation'
import type { Aside } from '../page'

interface AsidePopoverProps {
  aside: Aside
  onClose(): void
}

/** Opened from the margin: who says a quotation, or what import was not sure of. */
export function AsidePopover({ aside, onClose }: AsidePopoverProps) {
  const at = useRef(aside.at)
  const title = aside.about === 'speakers' ? words.editor.speakers : words.editor.doubt
  return (
    <Popover className="popover" placement="bottom start" isOpen onOpenChange={(open) => { if (!open) onClose() }} triggerRef={at}>
      <Dialog className="aside-dialog" data-own-keys aria-label={title}>
        {aside.about === 'speakers' ? <Said ids={aside.ids} /> : <Doubted id={aside.id} onClose={onClose} />}
      </Dialog>
    </Popover>
  )
}

const whole = (story: Story) => story

function Said({ ids }: { ids: readonly string[] }) {
  const session = useSession()
  const story = useStory(whole)
  const rows = quotationRows(story)
  return rows.filter(({ quotation }) => ids.includes(quotation.id)).map(({ quotation, words: said }, index) => (
    <div key={quotation.id} className="said">
      <p dir="auto">{said}</p>
      <SpeakerField quotation={quotation} speakers={speakersOf(rows)} people={story.people} autoFocus={index === 0}
        onSet={(change) => setQuotation(session, quotation.id, change)} />
      {story.doubts.filter((doubt) => doubt.quotation === quotation.id).map((doubt) => (
        <p key={doubt.id} className="hint">{saidDoubt(doubt.says)}</p>
      ))}
    </div>
  ))
}

function Doubted({ id, onClose }: { id: string, onClose(): void }) {
  const session = useSession()
  const story = useStory(whole)
  const doubt = story.doubts.find((each) => each.id === id)
  return doubt && (
    <div className="said">
      <p>{saidDoubt(doubt.says)}</p>
      <Press look="first" autoFocus onPress={() => { confirmDoubt(session, id); onClose() }}>{words.findings.confirm}</Press>
    </div>
  )
}
