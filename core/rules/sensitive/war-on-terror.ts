import { termRule } from '../../check/terms'

export const warOnTerror = termRule({
  id: 'sensitive/war-on-terror',
  level: 'advice',
  source: 'Reuters on terrorism',
  wrong: [['Troops fought the war on terror.', null], ['HEADLINE: A new war on terror', null]],
  allows: ['“The war on terror goes on,” he said.', 'A war on drugs and terror', 'The war in Syria brought terror.', 'It called the campaign a “war on terror.”'],
})
