import { termRule } from '../../check/terms'

export const religionAndTerror = termRule({
  id: 'sensitive/religion-and-terror',
  level: 'warning',
  source: 'Anadolu Agency, editorial guideline 2',
  wrong: [['Police fear Islamic terrorism.', null], ['HEADLINE: Islamist terrorists hit town', null]],
  allows: ['Police fear an attack by Daesh.', '“Islamic terrorism,” he said.', 'The Islamic State group left.', 'Muslim leaders condemned terrorism.'],
})
