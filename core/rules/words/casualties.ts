import { termRule } from '../../check/terms'
import type { BlockRule } from '../../check/rule'

const listed = termRule({
  id: 'words/casualties',
  level: 'advice',
  source: 'AP Stylebook, 2019',
  wrong: [['There were many casualties.', null], ['Casualties were heavy.', null]],
  allows: [
    'Two people died and three were injured.',
    'There were no casualties.',
    'Casualties rose to 12 dead and 30 injured.',
    'The ministry put casualties at 12.',
    '“There were casualties,” he said.',
  ],
})

const counted = /\p{N}|(?<!\p{Alpha})(?:dead|died|killed|injured|wounded|no casualties|any casualties|number of casualties|two|three|four|five|six|seven|eight|nine|dozens)(?!\p{Alpha})/u

/** `Casualties` in a sentence that does not say who they were. */
export const casualties: BlockRule = {
  ...listed,
  *check(block, style) {
    for (const hit of listed.check(block, style)) {
      const sentence = block.sentences.find(({ from, to }) => from <= hit.from && hit.to <= to)
      if (!sentence || !counted.test(block.prose.slice(sentence.from, sentence.to))) yield hit
    }
  },
}
