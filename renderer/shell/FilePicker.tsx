import type { RefObject } from 'react'
import { Button, FileTrigger } from 'react-aria-components'
import { copyKinds } from '../panels/stories/copy-kinds'
import { words } from '../words/words'

interface FilePickerProps {
  /** Clicked by whatever opens a file: a key, the menu, a button elsewhere. */
  input: RefObject<HTMLInputElement | null>
  onFiles(files: FileList): void
}

/** The system's file dialog, out of sight: everything that opens a file goes through this one. */
export function FilePicker({ input, onFiles }: FilePickerProps) {
  return (
    <div hidden>
      <FileTrigger ref={input} acceptedFileTypes={copyKinds} onSelect={(files) => { if (files && files.length > 0) onFiles(files) }}>
        <Button aria-label={words.commands['open-file'].title} />
      </FileTrigger>
    </div>
  )
}

/** Opens the dialog. The same file may be chosen twice in a row. */
export function askForFile(input: HTMLInputElement | null): void {
  if (!input) return
  input.value = ''
  input.click()
}
