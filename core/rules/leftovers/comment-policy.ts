import { leftoverRule } from '../../check/leftovers'

/** What a page says about its readers' comments. */
export const commentPolicy = leftoverRule({
  id: 'leftovers/comment-policy',
  level: 'error',
  source: 'Lines seen on agency and newspaper pages',
  says: 'This line is about comments on a page; it is no part of the story.',
  wrong: [
    ['They left.\nTürkçe karakter kullanılmayan ve büyük harflerle yazılmış yorumlar onaylanmamaktadır.', 'They left.'],
    ['They left.\nLeave a comment', 'They left.'],
    ['They left.\n12 comments', 'They left.'],
  ],
  allows: [
    'She declined to leave a comment on the matter.',
    'The comments drew criticism.',
    'Yorumlar farklı.',
  ],
})
