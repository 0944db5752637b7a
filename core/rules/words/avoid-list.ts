import { termRule } from '../../check/terms'

/** Worn, vague or slangy words for which there is a plain one. */
export const avoidList = termRule({
  id: 'words/avoid-list',
  level: 'advice',
  source: 'Reuters Handbook, Q; BBC News style guide',
  wrong: [
    ['Police quizzed him.', 'Police questioned him.'],
    ['Each and every member left.', 'Every member left.'],
    ['It is a quantum leap.', null],
  ],
  allows: ['Police questioned him.', '“It is quite a quantum leap,” he said.', 'He won the quiz.', 'The strike targeted a camp.'],
})
