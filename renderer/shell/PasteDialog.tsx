import { useState, type ClipboardEvent } from 'react'
import { words } from '../words/words'
import { WordsField } from './controls/Field'
import { Frame } from './controls/Frame'
import { Press } from './controls/Press'

interface PasteDialogProps {
  onRead(pasted: { text: string, html: string }): void
  onClose(): void
}

/** Raw copy from anywhere. A pasted web page keeps its formatting as long as its text is not touched here. */
export function PasteDialog({ onRead, onClose }: PasteDialogProps) {
  const [text, setText] = useState('')
  const [page, setPage] = useState<{ text: string, html: string } | null>(null)
  const html = page !== null && page.text === text ? page.html : ''

  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/html')
    const plain = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n')
    if (text !== '' || pasted === '') return
    event.preventDefault()
    setText(plain)
    setPage({ text: plain, html: pasted })
  }

  return (
    <Frame title={words.paste.title} width="middle" onClose={onClose}
      foot={
        <>
          <Press look="plain" onPress={onClose}>{words.cancel}</Press>
          <Press look="first" isDisabled={text.trim() === ''} onPress={() => onRead({ text, html })}>{words.paste.read}</Press>
        </>
      }>
      <div className="field" onPaste={onPaste}>
        <WordsField autoFocus label={words.paste.field} hint={html ? words.paste.formatted : words.paste.about} value={text}
          onChange={setText} lines={14} />
      </div>
    </Frame>
  )
}
