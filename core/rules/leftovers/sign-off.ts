import { leftoverRule } from '../../check/leftovers'

/** Who reported, wrote and edited, at the end of a story. */
export const signOff = leftoverRule({
  id: 'leftovers/sign-off',
  level: 'warning',
  source: 'Lines seen on agency and newspaper pages',
  says: 'This line signs off another house’s story; ours end with their last sentence.',
  wrong: [
    ['They left.\n(Reporting by Jane Smith; Editing by John Miller)', 'They left.'],
    ['They left.\n-30-', 'They left.'],
  ],
  allows: ['Reporting from the front was hard, she said.', 'The report, edited by two judges, is out.', 'They left. That was the end.'],
})
