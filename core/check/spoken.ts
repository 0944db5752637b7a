import type { SetAside } from '../story/story'
import { sameItems } from '../text/same-value'
import type { Finding } from './finding'
import { outspoken } from './outspoken'
import type { Reading } from './reading'
import { setAsideIn } from './set-aside'
import type { BlockAt, StoryReading } from './story-reading'
import type { AsideRow } from './style'

/** What was said at a place, and of what. */
interface Said {
  reading: Reading
  aside: readonly SetAside[]
  ofStory: readonly Finding[]
  findings: readonly Finding[]
  /** Rows of the style by which something was not said. */
  asides: readonly AsideRow[]
}

const noAsides: readonly AsideRow[] = []
const none: readonly Finding[] = []

/**
 * What is said in a story: of the findings in each block and of those of the rules that read the whole story, those that
 * are not set aside and that speak where several meet. Where nothing has changed nothing is gone over again.
 */
export class Spoken {
  /** By the index of the place among all of the story. */
  #said = new WeakMap<StoryReading, (Said | undefined)[]>()

  /** `inBlock` tells the findings of a block at its place. */
  constructor(
    readonly inBlock: (at: BlockAt) => readonly Finding[], readonly order: ReadonlyMap<string, number>, readonly wholePassages: ReadonlySet<string>,
    readonly byStyle: (finding: Finding) => AsideRow | undefined,
  ) {}

  in(story: StoryReading, ofStory: readonly Finding[]): { findings: Finding[], asides: AsideRow[] } {
    const there = byPlace(ofStory)
    const { setAside } = story.story
    const isAside = setAsideIn({ setAside })
    const known = this.#known(story)
    const findings: Finding[] = []
    const asides = new Set<AsideRow>()
    let field: string | undefined
    let inField: readonly (readonly Finding[] | undefined)[] | undefined
    for (const [index, at] of story.all.entries()) {
      if (at.field !== field) inField = there.get(field = at.field)
      const own = inField?.[at.block] ?? none
      let said = known[index]
      if (!said || said.reading !== at.reading || said.aside !== setAside || !sameItems(said.ofStory, own)) {
        const left = [...this.inBlock(at), ...own].filter((finding) => !isAside(finding))
        const all = left.filter((finding) => this.byStyle(finding) === undefined)
        known[index] = said = {
          reading: at.reading, aside: setAside, ofStory: own,
          findings: all.length > 1 ? outspoken(all, this.order, this.wholePassages) : all,
          asides: all.length === left.length ? noAsides : left.flatMap((finding) => this.byStyle(finding) ?? []),
        }
      }
      for (const finding of said.findings) findings.push(finding)
      for (const row of said.asides) asides.add(row)
    }
    return { findings, asides: [...asides] }
  }

  #known(story: StoryReading): (Said | undefined)[] {
    let known = this.#said.get(story)
    if (!known) this.#said.set(story, known = [])
    return known
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
