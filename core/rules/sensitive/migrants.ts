import { termRule } from '../../check/terms'

export const migrants = termRule({
  id: 'sensitive/migrants',
  level: 'warning',
  source: 'AP Stylebook, April 2, 2013',
  wrong: [
    ['The illegal immigrants left.', 'The irregular migrants left.'],
    ['HEADLINE: Police hold 12 illegal migrants', 'HEADLINE: Police hold 12 irregular migrants'],
  ],
  allows: ['The irregular migrants left.', 'Illegal immigration rose.', '“Illegal immigrants must go,” he said.', 'The Illegal Immigrants Act passed.', 'illegal weapons'],
})
