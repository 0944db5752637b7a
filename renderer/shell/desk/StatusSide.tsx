import { memo, useDeferredValue } from 'react'
import { styleFor } from '../../../core/check/style'
import { useCheck, useCheckState, useStory } from '../../session'
import type { Start } from '../../../electron/contract'
import { useKept, type Kept } from '../use-keeping'
import { bodyWords, readingMinutes } from '../numbers'
import { StatusBar } from '../StatusBar'

interface StatusSideProps {
  start: Start
  kept: Kept
  sendKeys: string
  onSend(): void
  onSaveAgain(): void
}

/** A letter is on the page before the line that counts its words is. */
const LaterBar = memo(StatusBar)

/** The status line over the story as it is. */
export function StatusSide({ start, kept, sendKeys, onSend, onSaveAgain }: StatusSideProps) {
  const wordCount = useDeferredValue(useStory(bodyWords))
  const keeping = useDeferredValue(useKept(kept))
  const language = useStory((story) => story.language)
  const version = useStory((story) => story.version)
  const { findings } = useCheck()
  return (
    <LaterBar wordCount={wordCount} minutes={readingMinutes(wordCount)} language={language} version={version}
      style={styleFor(start.styles, language)} keeping={keeping} errors={findings.filter((finding) => finding.level === 'error').length}
      isChecked={useCheckState() === 'checked'} onSend={onSend} onSaveAgain={onSaveAgain} sendKeys={sendKeys} />
  )
}
