import { leftoverRule } from '../../check/leftovers'

/** The word that stands over a page's advertisements. */
export const advertisement = leftoverRule({
  id: 'leftovers/advertisement',
  level: 'error',
  source: 'Lines seen on agency and newspaper pages',
  says: 'This line belongs to an advertisement on a page; it is no part of the story.',
  wrong: [
    ['They left.\nADVERTISEMENT\nThey came back.', 'They left.\nThey came back.'],
    ['They left.\nStory continues below advertisement', 'They left.'],
  ],
  allows: ['The advertisement was withdrawn.', 'Advertisement sales fell 2 percent.'],
})
