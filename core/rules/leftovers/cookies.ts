import { leftoverRule } from '../../check/leftovers'

/** What a page says about cookies and privacy. */
export const cookies = leftoverRule({
  id: 'leftovers/cookies',
  level: 'error',
  source: 'Lines seen on agency and newspaper pages',
  says: 'This line is a page’s notice on cookies or privacy; it is no part of the story.',
  wrong: [
    ['They left.\nWe use cookies to improve your experience.', 'They left.'],
    ['They left.\nPrivacy Policy', 'They left.'],
  ],
  allows: ['The company changed its privacy policy on Monday.', 'The site no longer uses cookies, he said.'],
})
