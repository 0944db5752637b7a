import { useEffect } from 'react'
import { topicsWith } from '../../../core/media-topics/index'
import { fieldControl } from '../../editor/field-control'
import { Details } from '../../panels/details/Details'
import { useStory } from '../../session'
import type { Visit } from '../use-layout'
import type { Acts } from './acts'

/** The details over the story as it is; with the hand in the field that is visited, as soon as they are here. */
export function DetailsSide({ acts, visit }: { acts: Acts, visit: Visit }) {
  const story = useStory((each) => each)
  useEffect(() => {
    const { due, place } = visit
    if (!due || !place) return
    visit.due = false
    const takeHand = (): void => fieldControl(place)?.focus()
    // Before the next frame, in which a dialog that has closed gives the focus back unless something has it. Lists put their
    // rows in with their second rendering, right after the first.
    if (fieldControl(place)) takeHand()
    else queueMicrotask(takeHand)
  }, [visit])
  return <Details story={story} onSet={acts.set} findTopics={(text) => topicsWith(text)} />
}
