import { termRule } from '../../check/terms'

export const stanceTerms = termRule({
  id: 'sensitive/stance-terms',
  level: 'advice',
  source: 'BBC News style guide',
  wrong: [['The pro-life group left.', 'The anti-abortion group left.'], ['The pro-abortion camp left.', 'The pro-choice camp left.']],
  allows: ['The anti-abortion group left.', '“I am pro-life,” he said.', 'Pro-Life Alliance of Towns', 'A pro-lifelong learning plan'],
})
