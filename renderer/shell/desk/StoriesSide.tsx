import { memo, useDeferredValue, useMemo } from 'react'
import { headline, nodeText } from '../../../core/story/text'
import type { StorySummary } from '../../../electron/contract'
import { Stories } from '../../panels/stories/Stories'
import { useStory } from '../../session'
import { useKept, type Kept } from '../use-keeping'

interface StoriesSideProps {
  list: readonly StorySummary[]
  kept: Kept
  onOpen(id: string): void
  onNew(): void
  onPaste(): void
  onFile(): void
}

const LaterStories = memo(Stories)

/** The kept stories, with the one on the sheet as it is being typed. */
export function StoriesSide({ list, kept, ...acts }: StoriesSideProps) {
  const keeping = useDeferredValue(useKept(kept))
  const savedAt = keeping.state === 'saved' ? keeping.at : ''
  const id = useStory((story) => story.id)
  const slug = useStory((story) => story.slug)
  const version = useStory((story) => story.version)
  const title = useStory((story) => nodeText(headline(story)))
  const state = list.find((each) => each.id === id)?.state ?? 'draft'
  const current = useMemo(() => ({ id, slug, headline: title, version, savedAt, state }), [id, slug, title, version, savedAt, state])
  return <LaterStories stories={list} current={current} {...acts} />
}
