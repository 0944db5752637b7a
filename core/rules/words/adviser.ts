import { termRule } from '../../check/terms'

export const adviser = termRule({
  id: 'words/adviser',
  level: 'warning',
  source: 'AP Stylebook, adviser',
  wrong: [['He is an advisor to the minister.', 'He is an adviser to the minister.'], ['Advisors left.', 'Advisers left.']],
  allows: ['He is an adviser.', 'National Security Advisor Jane Smith left.', '“My advisor left,” he said.', 'the advisory board'],
})
