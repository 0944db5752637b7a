import { useState } from 'react'
import { WordsField } from '../shell/controls/Field'
import { Frame } from '../shell/controls/Frame'
import { Press } from '../shell/controls/Press'
import { onEnter } from '../shell/controls/on-enter'
import { useSession } from '../session'
import { words } from '../words/words'
import { hrefAt, isAddress, linkRange, setLink } from './commands/set-link'

/** Asks where the chosen words link to. */
export function LinkDialog({ onClose }: { onClose(): void }) {
  const session = useSession()
  const [range] = useState(() => linkRange(session))
  const [known] = useState(() => hrefAt(session))
  const [address, setAddress] = useState(known)
  const [wrong, setWrong] = useState('')
  const take = (next: string): void => {
    if (next !== '' && !isAddress(next)) return setWrong(words.editor.linkWrong)
    onClose()
    if (range) setLink(session, range, next)
  }
  return (
    <Frame title={words.editor.link} onClose={onClose} foot={
      <>
        {known && <Press onPress={() => take('')}>{words.editor.linkRemove}</Press>}
        <Press look="first" onPress={() => take(address.trim())}>{words.editor.linkSet}</Press>
      </>
    }>
      <div onKeyDown={onEnter(() => take(address.trim()))}>
        <WordsField label={words.editor.linkAddress} placeholder={words.editor.linkHint} value={address} wrong={wrong} autoFocus dir="ltr"
          onChange={(next) => { setAddress(next); setWrong('') }} />
      </div>
    </Frame>
  )
}
