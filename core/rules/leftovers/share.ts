import { leftoverRule } from '../../check/leftovers'

/** The buttons by which a page is shared or followed. */
export const share = leftoverRule({
  id: 'leftovers/share',
  level: 'error',
  source: 'Lines seen on agency and newspaper pages',
  says: 'This line is made of a page’s buttons; it is no part of the story.',
  wrong: [
    ['They left.\nFacebook Twitter WhatsApp', 'They left.'],
    ['They left.\nShare this article', 'They left.'],
    ['They left.\nITEM: Facebook\nITEM: Twitter', 'They left.'],
  ],
  allows: [
    'Facebook, Twitter and WhatsApp were blocked on Monday.',
    'They share this view.',
    'ITEM: Facebook rose 2 percent\nITEM: Twitter fell',
    'CROSSHEAD: Share of the market',
  ],
})
