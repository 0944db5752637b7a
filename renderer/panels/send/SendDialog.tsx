import { useState } from 'react'
import { flushSync } from 'react-dom'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Finding } from '../../../core/check/finding'
import type { AsideRow } from '../../../core/check/style'
import { hasNoWords } from '../../../core/story/has-no-words'
import type { Place } from '../../../core/story/place'
import type { Story } from '../../../core/story/story'
import type { Answers, Newsroom } from '../../../electron/contract'
import { CheckField, WordsField } from '../../shell/controls/Field'
import { Frame } from '../../shell/controls/Frame'
import { Press } from '../../shell/controls/Press'
import { words } from '../../words/words'
import { Held } from './Held'
import { Losses } from './Losses'
import { Sent } from './Sent'
import { useSending } from './use-sending'
import { useWireFiles, type WireAnswer } from './use-wire-files'
import './send.css'

export interface FormatChoice {
  id: string
  title: string
}

interface SendDialogProps {
  story: Story
  /** The version that will go out. */
  version: number
  findings: readonly Finding[]
  /** As `Held` shows them. */
  forDesk: readonly AsideRow[]
  formats: readonly FormatChoice[]
  folder: string
  /** True where the host has a folder dialog of its own. */
  choosesFolder: boolean
  newsroom: Newsroom
  send(input: { formats: string[], folder: string, overwrite: boolean, despite: string }): ReturnType<Newsroom['sendWire']>
  onSent(sent: Answers['sendWire'], folder: string): void
  onGoTo(place: Place): void
  onClose(): void
}

const none: readonly FormatChoice[] = []

/** Sending as one sentence, with the very files beside it and everything that stands against it under it. */
export function SendDialog(props: SendDialogProps) {
  const { story, formats, findings, onClose, onGoTo } = props
  const [picked, setPicked] = useState<readonly string[]>(() => formats.slice(0, 2).map((format) => format.id))
  const [folder, setFolder] = useState(props.folder)
  const [despite, setDespite] = useState('')
  const isBlank = hasNoWords(story)
  const chosen = formats.filter((format) => picked.includes(format.id))
  const files = useWireFiles(props.newsroom, story, isBlank ? none : chosen)
  const errors = findings.filter((finding) => finding.level === 'error')
  const sending = useSending(props.send, props.onSent)

  // Gone from the page first: nothing else takes the focus while a dialog has it.
  const goTo = (place: Place): void => { flushSync(onClose); onGoTo(place) }
  const ready = !isBlank && chosen.length > 0 && folder.trim() !== '' && (errors.length === 0 || despite.trim() !== '')
  const send = (overwrite: boolean): void => {
    if (ready) void sending.send({ formats: chosen.map(({ id }) => id), folder: folder.trim(), overwrite, despite: despite.trim() })
  }

  if (sending.sent) return <Sent files={sending.sent.files} version={sending.sent.story.version} onClose={onClose} />

  const losses = chosen.flatMap((format) => {
    const file = files[format.id]
    return file?.ok ? file.value.losses : []
  })
  return (
    <Frame title={words.send.title} width="wide" onClose={onClose}
      foot={
        <>
          {sending.failure && (
            <p className="send-failure" role="alert">{sending.failure.message} {sending.failure.next}</p>
          )}
          {sending.failure?.code === 'file-exists'
            ? <>
                <Press key="keep" autoFocus onPress={sending.forget}>{words.send.keepIt}</Press>
                <Press key="replace" look="against" onPress={() => send(true)}>{words.send.overwrite}</Press>
              </>
            : <>
                <Press key="cancel" look="plain" onPress={onClose}>{words.cancel}</Press>
                <Press key="send" look={errors.length > 0 ? 'against' : 'first'} isDisabled={!ready || sending.busy} onPress={() => send(false)}>
                  {errors.length > 0 ? words.send.sendDespite : words.send.send}
                </Press>
              </>}
        </>
      }>
      <p className="send-sentence">
        <Sentence isBlank={isBlank} version={props.version} formats={chosen} folder={folder} />{' '}
        {!isBlank && chosen.length > 0 && losses.length === 0 && chosen.every(({ id }) => files[id]?.ok) && <span>{words.send.nothingLost}</span>}
      </p>
      <div className="send-parts">
        <div className="send-choices">
          <fieldset>
            <legend className="label">{words.send.formats}</legend>
            {formats.map(({ id, title }) => (
              <CheckField key={id} selected={picked.includes(id)}
                onChange={(on) => setPicked(on ? [...picked, id] : picked.filter((each) => each !== id))}>{title}</CheckField>
            ))}
          </fieldset>
          <div className="send-folder">
            <WordsField label={words.send.folder} value={folder} onChange={setFolder} dir="ltr" />
            {props.choosesFolder && (
              <Press onPress={async () => {
                const answer = await props.newsroom.chooseFolder({ from: folder })
                if (answer.ok && answer.value !== null) setFolder(answer.value)
              }}>{words.send.choose}</Press>
            )}
          </div>
          <Held story={story} findings={findings} forDesk={props.forDesk} despite={despite} onDespite={setDespite} onGoTo={goTo} />
          {losses.length > 0 && <Losses losses={losses} onGoTo={goTo} />}
        </div>
        <div className="send-files">
          {!isBlank && chosen.length > 0 && (
            <Tabs className="wire-tabs">
              <TabList aria-label={words.send.wireFile} className="tab-list">
                {chosen.map(({ id, title }) => <Tab key={id} id={id} className="tab">{title}</Tab>)}
              </TabList>
              {chosen.map(({ id }) => (
                <TabPanel key={id} id={id} className="wire-panel"><WireText file={files[id]} /></TabPanel>
              ))}
            </Tabs>
          )}
        </div>
      </div>
    </Frame>
  )
}

function Sentence({ isBlank, version, formats, folder }: { isBlank: boolean, version: number, formats: FormatChoice[], folder: string }) {
  if (isBlank) return words.send.nothing
  if (formats.length === 0) return words.send.pickFormat
  if (folder.trim() === '') return words.send.pickFolder
  return words.send.sentence(version, words.send.and(formats.map(({ title }) => title)), folder.trim())
}

function WireText({ file }: { file: WireAnswer | undefined }) {
  if (file === undefined) return null
  if (file === null) return <p className="hint">{words.send.reading}</p>
  if (!file.ok) return <p className="wrong" role="alert">{file.failure.message} {file.failure.next}</p>
  return (
    <>
      <p className="hint">{words.send.fileSize(file.value.fileName, file.value.bytes)}</p>
      <pre className="wire-text" tabIndex={0} aria-label={words.send.wireFile} dir="ltr">{file.value.text}</pre>
    </>
  )
}
