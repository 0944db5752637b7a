import { memo, useMemo, useSyncExternalStore } from 'react'
import { headline, nodeText } from '../../../core/story/text'
import type { StorySummary } from '../../../electron/contract'
import { Stories } from '../../panels/stories/Stories'
import { useStory } from '../../session'
import type { Kept } from '../use-keeping'

interface StoriesSideProps {
  list: readonly StorySummary[]
  kept: Kept
  onOpen(id: string): void
  onNew(): void
  onPaste(): void
  onFile(): void
}

/** The kept stories, with the one on the sheet as it is being typed. Drawn again only when what it shows is another. */
export const StoriesSide = memo(function StoriesSide({ list, kept, ...acts }: StoriesSideProps) {
  const savedAt = useSyncExternalStore(kept.subscribe, kept.savedAt)
  const id = useStory((story) => story.id)
  const slug = useStory((story) => story.slug)
  const version = useStory((story) => story.version)
  const title = useStory((story) => nodeText(headline(story)))
  const state = list.find((each) => each.id === id)?.state ?? 'draft'
  const current = useMemo(() => ({ id, slug, headline: title, version, savedAt, state }), [id, slug, title, version, savedAt, state])
  return <Stories stories={list} current={current} {...acts} />
})
