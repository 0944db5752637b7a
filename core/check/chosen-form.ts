import { houseForm, type OtherForm } from './house-form'
import type { Reading } from './reading'
import type { StoryHit } from './rule'
import type { BlockAt, StoryReading } from './story-reading'
import { throughout } from './throughout'

/** Finds the places of one form in a block, each with what it is in the other. */
export type FindsForm = (block: Reading) => readonly OtherForm[]

/** Two forms that are both used: their places, and what the button says that makes either the only one. */
export interface Forms {
  find: readonly [FindsForm, FindsForm]
  titles: readonly [string, string]
}

/**
 * Tells of the form that is not the house's. `house` is the number of the one that is ours; where the style takes either,
 * the rarer one is told of a story that has both, as a warning.
 */
export function chosenForm(blocks: readonly BlockAt[], { find, titles }: Forms, house: 0 | 1 | null): StoryHit | null {
  if (house !== null) return houseForm(blocks, find[1 - house]!, (block) => find[house](block).length > 0, titles[house])
  const [first, second] = find.map((each) => blocks.flatMap((at) => each(at.reading).map((form) => ({ at, ...form }))))
  if (!first?.length || !second?.length) return null
  const [fewer, title] = second.length <= first.length ? [second, titles[0]] : [first, titles[1]]
  const { right, instead } = fewer[0]!
  return throughout(fewer, fewer.length > 1 ? title : instead, { says: 'mixed', values: { right }, level: 'warning' })
}

/**
 * Tells of a form that is wrong, the second, which a style that is not strict takes in a story that has no other.
 */
export function rightForm(blocks: readonly BlockAt[], forms: Forms, isStrict: boolean): StoryHit | null {
  if (isStrict) return chosenForm(blocks, forms, 0)
  const keeps = blocks.some(({ reading }) => forms.find[0](reading).length > 0)
  const hit = keeps ? chosenForm(blocks, forms, 0) : null
  return hit && { ...hit, level: 'warning' }
}

/** One of several forms that are used, as the house that has it sees a block. */
export interface HouseForm {
  /** The places of other forms, each with what it is in this one. */
  others: FindsForm
  /** Whether the block has this form. */
  own(block: Reading): boolean
  /** What the button says that makes it the only one. */
  title: string
}

/**
 * Tells of what is not in the form that the style chose, once for the story. Where it takes any, the form that the story
 * has most stays, and the rest is told as a warning; a story that keeps to one is silent, whichever that is.
 */
export function formOfHouse<Choice extends string>(blocks: readonly BlockAt[], forms: Readonly<Record<Choice, HouseForm>>, choice: Choice | 'as-found'): StoryHit | null {
  if (choice !== 'as-found') {
    const { others, own, title } = forms[choice]
    return houseForm(blocks, others, own, title)
  }
  let fewest: { form: HouseForm, others: number } | null = null
  for (const form of Object.values<HouseForm>(forms)) {
    if (!blocks.some(({ reading }) => form.own(reading))) continue
    const others = blocks.reduce((count, { reading }) => count + form.others(reading).length, 0)
    if (others === 0) return null
    if (!fewest || others < fewest.others) fewest = { form, others }
  }
  if (!fewest) return null
  const { others, own, title } = fewest.form
  const hit = houseForm(blocks, others, own, title)
  return hit && { ...hit, level: 'warning' }
}

const running = new Set(['paragraph', 'list', 'fact-box'])

/** The blocks of running text: where a form is told as a form of the story. */
export function runningBlocks({ body }: StoryReading): readonly BlockAt[] {
  return body.filter(({ reading }) => running.has(reading.kind))
}
