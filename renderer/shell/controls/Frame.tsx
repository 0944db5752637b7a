import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { words } from '../../words/words'
import { Sign } from './Press'

interface FrameProps {
  title: string
  onClose(): void
  width?: 'middle' | 'wide' | 'full'
  /** The content is only read: it takes the focus itself, so that keys can scroll it. */
  isText?: boolean
  /** Buttons under the content. */
  foot?: ReactNode
  children: ReactNode
}

/** A dialog over the window. Escape and a press beside it close it. */
export function Frame({ title, onClose, width, isText, foot, children }: FrameProps) {
  return (
    <ModalOverlay className="veil" data-own-keys isOpen isDismissable onOpenChange={(open) => { if (!open) onClose() }}>
      <Modal className={width ? `dialog-frame ${width}` : 'dialog-frame'}>
        <Dialog className="dialog">
          <header>
            <Heading slot="title" level={2}>{title}</Heading>
            <Sign label={words.close} onPress={onClose}><X aria-hidden /></Sign>
          </header>
          <div className="content" tabIndex={isText ? 0 : undefined}>{children}</div>
          {foot && <footer>{foot}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
