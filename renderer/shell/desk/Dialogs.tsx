import type { Finding } from '../../../core/check/finding'
import { LinkDialog } from '../../editor/LinkDialog'
import { SetAsideDialog } from '../../panels/findings/SetAsideDialog'
import { PasteDialog } from '../PasteDialog'
import { ShortcutsDialog } from '../ShortcutsDialog'
import type { Styles } from '../use-styles'
import { GuideSide } from './GuideSide'
import { SendSide, type SendSideProps } from './SendSide'

/** The one dialog that is open. */
export type Dialog = { name: 'paste' } | { name: 'send' } | { name: 'shortcuts' } | { name: 'link' } | { name: 'aside', finding: Finding } | { name: 'guide', rule: string }

interface DialogsProps extends Omit<SendSideProps, 'onClose'> {
  dialog: Dialog | null
  mac: boolean
  styles: Styles
  onClose(): void
  onPasted(pasted: { text: string, html: string }): void
  onAside(finding: Finding, reason: string, extent: 'once' | 'story'): void
}

export function Dialogs({ dialog, mac, styles, onClose, onPasted, onAside, ...sending }: DialogsProps) {
  switch (dialog?.name) {
    case undefined: return null
    case 'paste': return <PasteDialog onClose={onClose} onRead={(pasted) => { onClose(); onPasted(pasted) }} />
    case 'shortcuts': return <ShortcutsDialog mac={mac} onClose={onClose} />
    case 'link': return <LinkDialog onClose={onClose} />
    case 'send': return <SendSide {...sending} onClose={onClose} />
    case 'guide': return <GuideSide newsroom={sending.newsroom} styles={styles} rule={dialog.rule} onClose={onClose} />
    case 'aside': return (
      <SetAsideDialog finding={dialog.finding} onClose={onClose}
        onAside={(reason, extent) => { onClose(); onAside(dialog.finding, reason, extent) }} />
    )
  }
}
