import { topicsWith } from '../../../core/media-topics/index'
import { Details } from '../../panels/details/Details'
import { useStory } from '../../session'
import type { Acts } from './acts'

/** The details over the story as it is. */
export function DetailsSide({ acts }: { acts: Acts }) {
  const story = useStory((each) => each)
  return <Details story={story} onSet={acts.set} findTopics={(text) => topicsWith(text)} />
}
