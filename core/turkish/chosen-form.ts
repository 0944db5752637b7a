import { houseForm, type OtherForm } from '../check/house-form'
import type { Reading } from '../check/reading'
import type { StoryHit } from '../check/rule'
import type { BlockAt, StoryReading } from '../check/story-reading'
import { throughout } from '../check/throughout'

/** Finds the places of one form in a block, each with what it is in the other. */
export type FindsForm = (block: Reading) => readonly OtherForm[]

/**
 * One of two forms that are both used. `house` is the number of the one that is ours, so that the other is told; where the
 * style takes either, the rarer one is told of a story that has both.
 */
export function chosenForm(blocks: readonly BlockAt[], forms: readonly [FindsForm, FindsForm], house: 0 | 1 | null): StoryHit | null {
  if (house !== null) {
    const others = forms[1 - house]!
    const right = blocks.flatMap((at) => others(at.reading))[0]?.right ?? ''
    return houseForm(blocks, others, (block) => forms[house](block).length > 0, `${right} throughout`)
  }
  const [first, second] = forms.map((find) => blocks.flatMap((at) => find(at.reading).map((form) => ({ at, ...form }))))
  if (!first?.length || !second?.length) return null
  const fewer = second.length <= first.length ? second : first
  const { right, instead } = fewer[0]!
  return throughout(fewer, fewer.length > 1 ? `${right} throughout` : instead, { says: 'mixed', values: { right }, level: 'warning' })
}

/**
 * A form that is right and one that is not, of which the wrong one is taken in a story that has no other where the style is
 * not strict.
 */
export function rightForm(blocks: readonly BlockAt[], wrong: FindsForm, right: FindsForm, isStrict: boolean): StoryHit | null {
  if (isStrict) return chosenForm(blocks, [right, wrong], 0)
  const keeps = blocks.some(({ reading }) => right(reading).length > 0)
  const hit = keeps ? chosenForm(blocks, [right, wrong], 0) : null
  return hit && { ...hit, level: 'warning' }
}

const running = new Set(['paragraph', 'list', 'fact-box'])

/** The blocks of running text: where a form is told as a form of the story. */
export function runningBlocks({ body }: StoryReading): readonly BlockAt[] {
  return body.filter(({ reading }) => running.has(reading.kind))
}
