import { termRule } from '../../check/terms'

export const suicide = termRule({
  id: 'sensitive/suicide',
  level: 'warning',
  source: 'AP Stylebook, suicide; Samaritans’ media guidelines',
  wrong: [
    ['He committed suicide in May.', 'He died by suicide in May.'],
    ['HEADLINE: Man commits suicide', 'HEADLINE: Man dies by suicide'],
  ],
  allows: ['He died by suicide in May.', 'The suicide bomber left.', '“He committed suicide,” she said.', 'Political suicide'],
})
