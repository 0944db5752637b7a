import { termRule } from '../../check/terms'

/** Two words of which the first says what the second says. */
export const tautology = termRule({
  id: 'words/tautology',
  level: 'warning',
  source: 'Reuters Handbook',
  wrong: [
    ['Prices hit a new record.', 'Prices hit a record.'],
    ['The end result is bad.', 'The result is bad.'],
  ],
  allows: ['Prices hit a record.', '“It is a new record,” he said.', 'The band has a new record deal.', 'New Record Company rose.'],
})
