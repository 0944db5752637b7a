import { FileCheck2 } from 'lucide-react'
import { Frame } from '../../shell/controls/Frame'
import { Press } from '../../shell/controls/Press'
import { words } from '../../words/words'

/** What was written, and where. */
export function Sent({ files, version, onClose }: { files: readonly string[], version: number, onClose(): void }) {
  return (
    <Frame title={words.send.done(version)} width="middle" onClose={onClose}
      foot={<Press look="first" autoFocus onPress={onClose}>{words.send.back}</Press>}>
      <ul className="written" aria-label={words.send.doneList}>
        {files.map((file) => <li key={file}><FileCheck2 aria-hidden /><span>{file}</span></li>)}
      </ul>
    </Frame>
  )
}
