import type { SetAside } from '../story/story'
import { sameItems } from '../text/same-value'
import type { Finding } from './finding'
import { outspoken } from './outspoken'
import type { Reading } from './reading'
import { setAsideIn } from './set-aside'
import type { BlockAt, StoryReading } from './story-reading'

/** What was said at a place, and of what. */
interface Said {
  reading: Reading
  aside: readonly SetAside[]
  ofStory: readonly Finding[]
  findings: readonly Finding[]
}

const none: readonly Finding[] = []

/**
 * What is said in a story: of the findings in each block and of those of the rules that read the whole story, those that
 * are not set aside and that speak where several meet. Where nothing has changed nothing is gone over again.
 */
export class Spoken {
  #said = new WeakMap<BlockAt, Said>()

  /** `inBlock` tells the findings of a block at its place. */
  constructor(
    readonly inBlock: (at: BlockAt) => readonly Finding[], readonly order: ReadonlyMap<string, number>, readonly wholePassages: ReadonlySet<string>,
  ) {}

  in(story: StoryReading, ofStory: readonly Finding[]): Finding[] {
    const there = byPlace(ofStory)
    const { setAside } = story.story
    const isAside = setAsideIn({ setAside })
    const findings: Finding[] = []
    for (const at of story.all) {
      const own = there.get(at.field)?.[at.block] ?? none
      let said = this.#said.get(at)
      if (!said || said.reading !== at.reading || said.aside !== setAside || !sameItems(said.ofStory, own)) {
        const all = [...this.inBlock(at), ...own].filter((finding) => !isAside(finding))
        this.#said.set(at, said = { reading: at.reading, aside: setAside, ofStory: own, findings: outspoken(all, this.order, this.wholePassages) })
      }
      for (const finding of said.findings) findings.push(finding)
    }
    return findings
  }
}

/** By field and block. */
function byPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly (readonly Finding[] | undefined)[]> {
  const places = new Map<string, Finding[][]>()
  for (const finding of findings) {
    const { field, block } = finding.place
    let blocks = places.get(field)
    if (!blocks) places.set(field, blocks = [])
    const own = blocks[block]
    if (own) own.push(finding)
    else blocks[block] = [finding]
  }
  return places
}
