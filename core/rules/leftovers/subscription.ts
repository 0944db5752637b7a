import { leftoverRule } from '../../check/leftovers'

/** What a page says to make its readers subscribe. */
export const subscription = leftoverRule({
  id: 'leftovers/subscription',
  level: 'error',
  source: 'Lines seen on agency and newspaper pages',
  says: 'This line offers a subscription; it is no part of the story.',
  wrong: [
    ['They left.\nAnadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form.', 'They left.'],
    ['They left.\nPlease contact us for subscription options.', 'They left.'],
    ['They left.\nSign up for our newsletter', 'They left.'],
  ],
  allows: [
    'The company has 2 million subscribers.',
    'They had to sign up for the army.',
    'The price is $5 per month, or $50 a year for those who sign up early, it said.',
  ],
})
