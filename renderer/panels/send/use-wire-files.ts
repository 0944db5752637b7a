import { useEffect, useState } from 'react'
import type { Story } from '../../../core/story/story'
import type { Answer, Newsroom, WireFile } from '../../../electron/contract'
import type { FormatChoice } from './SendDialog'

/** A file, or why there is none; null once it has taken long enough to say so. */
export type WireAnswer = Answer<WireFile> | null

const lateAfter = 300

/** The wire files of a story as they would go now, by format. A format that is still being written in good time is absent. */
export function useWireFiles(newsroom: Newsroom, story: Story, formats: readonly FormatChoice[]) {
  const [files, setFiles] = useState<Partial<Record<string, WireAnswer>>>({})
  const ids = formats.map((format) => format.id).join(' ')

  useEffect(() => {
    let here = true
    const put = (format: string, answer: WireAnswer): void => {
      if (here) setFiles((known) => (answer === null && known[format] ? known : { ...known, [format]: answer }))
    }
    const late = ids.split(' ').filter(Boolean).map((format) => {
      void newsroom.previewWire({ story, format }).then((answer) => put(format, answer))
      return setTimeout(() => put(format, null), lateAfter)
    })
    return () => {
      here = false
      late.forEach(clearTimeout)
    }
  }, [newsroom, story, ids])

  return files
}
