import type { Finding } from '../../../core/check/finding'
import { LinkDialog } from '../../editor/LinkDialog'
import { SetAsideDialog, type Extent } from '../../panels/findings/SetAsideDialog'
import { PasteDialog } from '../PasteDialog'
import { ShortcutsDialog } from '../ShortcutsDialog'
import { later } from '../later'
import type { Styles } from '../use-styles'
import { GuideSide } from './GuideSide'
import { SendSide, type SendSideProps } from './SendSide'

/** The one dialog that is open. */
export type Dialog = { name: 'paste' } | { name: 'send' } | { name: 'shortcuts' } | { name: 'link' } | { name: 'aside', finding: Finding } | { name: 'guide' | 'style-editor', rule: string }

/** With five lists and their fields, for whoever keeps the style. */
const StyleEditorSide = later(() => import('./StyleEditorSide').then((part) => part.StyleEditorSide))

interface DialogsProps extends Omit<SendSideProps, 'onClose'> {
  dialog: Dialog | null
  mac: boolean
  styles: Styles
  /** Another in its place. */
  onDialog(dialog: Dialog): void
  onClose(): void
  onPasted(pasted: { text: string, html: string }): void
  onAside(finding: Finding, reason: string, extent: Extent): void
}

export function Dialogs({ dialog, mac, styles, onDialog, onClose, onPasted, onAside, ...sending }: DialogsProps) {
  switch (dialog?.name) {
    case undefined: return null
    case 'paste': return <PasteDialog onClose={onClose} onRead={(pasted) => { onClose(); onPasted(pasted) }} />
    case 'shortcuts': return <ShortcutsDialog mac={mac} onClose={onClose} />
    case 'link': return <LinkDialog onClose={onClose} />
    case 'send': return <SendSide {...sending} onClose={onClose} />
    case 'guide': return <GuideSide newsroom={sending.newsroom} styles={styles} rule={dialog.rule} onClose={onClose} onEdit={(rule) => onDialog({ name: 'style-editor', rule })} />
    case 'style-editor': return <StyleEditorSide newsroom={sending.newsroom} styles={styles} rule={dialog.rule} onClose={onClose} />
    case 'aside': return (
      <SetAsideDialog finding={dialog.finding} onClose={onClose}
        onAside={(reason, extent) => { onClose(); onAside(dialog.finding, reason, extent) }} />
    )
  }
}
