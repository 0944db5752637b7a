import { leftoverRule } from '../../check/leftovers'

/** The words under a picture that is not there. */
export const photoLine = leftoverRule({
  id: 'leftovers/photo-line',
  level: 'warning',
  source: 'Lines seen on agency and newspaper pages',
  says: 'This line looks like the words under a picture; they are no part of the text.',
  wrong: [
    ['They left.\nFILE PHOTO: The minister arrives in Brussels', 'They left.'],
    ['They left.\nPhoto: Jane Smith/Getty Images', 'They left.'],
  ],
  allows: ['The photo shows the minister.', 'The picture: a country at war with itself, he said.', 'They left (Monday).'],
})
