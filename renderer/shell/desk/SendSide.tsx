import type { AsideRow } from '../../../core/check/style'
import { formats } from '../../../core/formats/index'
import type { Place } from '../../../core/story/place'
import type { Newsroom, Preferences, Start } from '../../../electron/contract'
import type { Answers } from '../../../electron/contract'
import { SendDialog } from '../../panels/send/SendDialog'
import { versionToSend } from '../../panels/send/version'
import { useCheck, useStory } from '../../session'
import { saidFormat } from '../../words/said'
import type { Keeper } from '../keep-story'
import type { Stories } from '../use-stories'

export interface SendSideProps {
  newsroom: Newsroom
  start: Start
  stories: Stories
  keeper: Keeper
  preferences: Preferences
  onSent(sent: Answers['sendWire'], folder: string): void
  onGoTo(place: Place): void
  onClose(): void
}

const none: readonly AsideRow[] = []
const choicesOf = () => formats.map(({ id, title }) => ({ id, title: saidFormat(title) }))

/** The send dialog over the story as it is kept: what is shown is what was saved, and what is sent is what is shown. */
export function SendSide({ newsroom, start, stories, keeper, preferences, onSent, onGoTo, onClose }: SendSideProps) {
  const story = useStory((each) => each)
  const { findings, asides = none } = useCheck()
  const state = stories.list.find((each) => each.id === story.id)?.state ?? 'draft'
  return (
    <SendDialog story={story} version={versionToSend(story, state)} findings={findings} forDesk={asides} formats={choicesOf()}
      folder={preferences.wireFolder} choosesFolder={start.host === 'desktop'} newsroom={newsroom}
      send={async (input) => {
        await keeper.flush()
        return newsroom.sendWire({ story, revision: keeper.revision(), ...input })
      }}
      onSent={onSent} onGoTo={onGoTo} onClose={onClose} />
  )
}
