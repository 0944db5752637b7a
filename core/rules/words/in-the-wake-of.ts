import { termRule } from '../../check/terms'

export const inTheWakeOf = termRule({
  id: 'words/in-the-wake-of',
  level: 'advice',
  source: 'Reuters Handbook',
  wrong: [
    ['They left in the wake of the vote.', 'They left after the vote.'],
    ['In the wake of the vote, they left.', 'After the vote, they left.'],
  ],
  allows: ['They left after the vote.', '“It came in the wake of the vote,” he said.', 'They followed in its wake.', 'In the wake, of all places, he sang.'],
})
