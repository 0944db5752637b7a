import { useState, type KeyboardEvent } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { Finding } from '../../../core/check/finding'
import { isForDesk } from '../../../core/check/set-aside'
import { ComboField } from '../../shell/controls/Field'
import { Frame } from '../../shell/controls/Frame'
import { Press } from '../../shell/controls/Press'
import { useSaid } from '../../session'
import { words } from '../../words/words'

/** This place, this rule in the whole story, or these words of this rule in every story of the desk. */
export type Extent = 'once' | 'story' | 'desk'

interface SetAsideDialogProps {
  finding: Finding
  onClose(): void
  onAside(reason: string, extent: Extent): void
}

/** Asks for what is left as it is, and why. Enter takes the answer. */
export function SetAsideDialog({ finding, onClose, onAside }: SetAsideDialogProps) {
  const say = useSaid()
  const reasons = words.findings.asideReasons.map((name) => ({ id: name, name }))
  const [reason, setReason] = useState(words.findings.asideReasons[0]!)
  const [extent, setExtent] = useState<Extent>('once')
  const done = (): void => { if (reason.trim()) onAside(reason.trim(), extent) }
  // Typed words need one Enter, not a first one to close the list of likely ones; a choice in that list is taken by the list.
  const takeOnEnter = (event: KeyboardEvent): void => {
    const inList = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || inList) return
    event.preventDefault()
    event.stopPropagation()
    done()
  }
  return (
    <Frame title={words.findings.asideTitle} onClose={onClose}
      foot={<>
        <Press look="plain" onPress={onClose}>{words.cancel}</Press>
        <Press look="first" isDisabled={!reason.trim()} onPress={done}>{words.findings.asideDo}</Press>
      </>}>
      <p className="set-aside-what">{say(finding).message} {finding.text && <q>{finding.text}</q>}</p>
      <div className="set-aside" onKeyDownCapture={takeOnEnter}>
        <RadioGroup className="field" value={extent} onChange={(value) => setExtent(value as Extent)}>
          <Label>{words.findings.asideExtent}</Label>
          <Radio className="radio" value="once">{words.findings.asideOnce}</Radio>
          <Radio className="radio" value="story">{words.findings.asideStory}</Radio>
          {isForDesk(finding) && <Radio className="radio" value="desk">{words.findings.asideDesk}</Radio>}
        </RadioGroup>
        <ComboField autoFocus label={extent === 'desk' ? words.findings.asideReasonDesk : words.findings.asideReason} value={reason} choices={reasons}
          onInput={setReason} onType={setReason} onChoose={(choice) => setReason(choice.name)} />
      </div>
    </Frame>
  )
}
