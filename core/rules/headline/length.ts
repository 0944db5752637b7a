import type { BlockRule } from '../../check/rule'

/** A headline that is too long for the wire. */
export const length: BlockRule = {
  id: 'headline/length',
  level: 'warning',
  language: 'any',
  source: 'House style: length of headlines',
  says: { long: 'The headline has {count} characters; at most {most} go on the wire.' },
  wrong: [['NATO remains ready to engage in meaningful dialogue with Russia on Ukraine: Stoltenberg', null]],
  allows: ['NATO remains ready for dialogue with Russia: Stoltenberg', 'BODY: NATO remains ready to engage in meaningful dialogue with Russia on Ukraine: Stoltenberg'],
  wholePassage: true,
  reads: 'block',
  fields: ['headline'],
  *check({ text }, { options: { headlineLimit } }) {
    const count = text.trim().length
    if (count > headlineLimit) yield { from: 0, to: text.length, values: { count: String(count), most: String(headlineLimit) } }
  },
}
