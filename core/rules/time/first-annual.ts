import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** An event is annual once it has been held in two years: the first is the first. Figures of a year may well be the first. */
export const firstAnnual: BlockRule = {
  id: 'time/first-annual',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, annual',
  says: { annual: 'An event is annual from its second year on: “first” is enough, with the plan to hold it each year.' },
  wrong: [
    ['They held the first annual festival.', null],
    ['The first annual Zenda film festival opened.', null],
    ['HEADLINE: First annual marathon draws crowd', null],
  ],
  allows: [
    'They held the first festival.',
    'It made its first annual profit.',
    'The first annual drop since 2009',
    'It was the first annual festival since the war.',
    'The second annual festival',
    '“Our first annual festival,” he said.',
    'Its first annual meeting as a public company',
    'The bank held its first annual conference in person since 2019.',
    'The first annual report',
    'ROW: first annual festival | 3',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /[Ff]irst[\s-][Aa]nnual/ },
  *check({ prose }) {
    for (const { 0: written, index } of places(pattern, prose)) {
      const after = prose.slice(index + written.length, index + written.length + 60)
      if (!/(?<!\p{Alpha})(?:since|in person|after|under|as|in\s\p{Alpha}+\syears)(?!\p{Alpha})/u.test(after)) yield { from: index, to: index + 'first annual'.length }
    }
  },
}

const pattern = /(?<!\p{Alpha})[Ff]irst[\s-][Aa]nnual\s(?:[\p{Alpha}’'-]+\s){0,3}(?:festival|marathon|fair|parade|gala|celebration|tournament|competition|contest|conference|symposium|exhibition|show|race|walk|concert|awards?|ceremony|fundraiser|carnival)(?!\p{Alpha})/gu
