import type { Doubt, Story, StoryChild } from '../../../core/story/story'
import { childIndex } from '../places'

export const noDoubts: readonly Doubt[] = []

const memory = new WeakMap<Story, Map<StoryChild, Doubt[]>>()

/** What import was not sure of about one block. Quotations have their doubts beside their speaker. */
export function doubtsAbout(story: Story, child: StoryChild): readonly Doubt[] {
  if (story.doubts.length === 0) return noDoubts
  let byChild = memory.get(story)
  if (!byChild) memory.set(story, byChild = indexed(story))
  return byChild.get(child) ?? noDoubts
}

function indexed(story: Story): Map<StoryChild, Doubt[]> {
  const byChild = new Map<StoryChild, Doubt[]>()
  for (const doubt of story.doubts) {
    if (doubt.about === 'quotation') continue
    const child = story.children[childIndex(story, doubt.about, doubt.block)]
    if (child) byChild.set(child, [...(byChild.get(child) ?? []), doubt])
  }
  return byChild
}
