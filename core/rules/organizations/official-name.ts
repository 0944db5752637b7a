import { termRule } from '../../check/terms'

/** An organization under another name than its own. The rows are the style's. */
export const officialName = termRule({
  id: 'organizations/official-name',
  level: 'error',
  source: 'Reuters Handbook',
  wrong: [
    ['The Palestinian Liberation Organization met.', 'The Palestine Liberation Organization met.'],
    ['HEADLINE: World Health Organisation meets', 'HEADLINE: World Health Organization meets'],
  ],
  allows: [
    'The Palestine Liberation Organization met.',
    '“The Palestinian Liberation Organization left,” Jane Smith said.',
    'A world health organization met.',
  ],
})
