import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { throughout, type Mending } from '../../check/throughout'
import { places } from '../../text/places'
import type { Span } from '../../text/words'

const portfolios = 'Prime|Foreign|Defen[cs]e|Finance|Interior|Home|Health|Justice|Education|Transport|Transportation|Trade|Economy|Energy|Environment|Agriculture|Culture|Tourism|Industry|Labou?r'
const offices = `President|(?:(?:${portfolios}) )?Minister|Secretary[ -]General|Chancellor|Governor|Mayor|Ambassador|Senator|Congressman|Congresswoman|Chairman|Chief Executive|Spokesman|Spokeswoman|Spokesperson`
/** Nothing but a small word or a stop behind it: `the President’s Office` and `the Mayor of London` are names. */
const alone = new RegExp(String.raw`(?<=(?<!\p{IDC})(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir) (?:Deputy |Vice |Acting )?)(?:${offices})(?=[.,;:]|\s(?!(?:of|for|and|or|general|in)\s)\p{Lower})`, 'gu')

/** An office without a name keeps small letters. */
export const titleLowerAlone: StoryRule = {
  id: 'people/title-lower-alone',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, titles; Reuters Handbook, C',
  says: { small: 'An office without a name has small letters: {right}.' },
  wrong: [
    ['In Moscow the Foreign Minister said no.', 'In Moscow the foreign minister said no.'],
    ['Later the Transport Minister said no.', 'Later the transport minister said no.'],
    ['The President left.\nHis Chancellor, he said, and the Deputy Prime Minister stayed.', 'The president left.\nHis chancellor, he said, and the Deputy prime minister stayed.'],
  ],
  allows: [
    'The foreign minister said no.',
    'The Mayor of London said no.',
    'The President’s Office said no.',
    'The President Hotel burned.',
    'The Prime Minister Jane Smith said no.',
    'The Minister for Health said no.',
    '“The President said no,” he said.',
    'Foreign Minister Jane Smith said no.',
    'President Smith said no.',
    'The Governor General said no.',
    'ROW: The President said no. | 12',
  ],
  chosen: { titles: 'capital' },
  reads: 'story',
  *check({ body }) {
    const places = body.flatMap((at): Mending[] => capitals(at.reading).map(({ from, to }) => (
      { at, from, to, instead: at.reading.text.slice(from, to).toLowerCase() }
    )))
    const right = String(places[0]?.instead ?? '')
    const hit = throughout(places, places.length > 1 ? 'Small letters throughout' : right, { values: { right } })
    if (hit) yield hit
  },
}

const capitals = perBlock(({ kind, prose }): Span[] => (
  kind === 'table' || kind === 'editors-note' ? [] : Array.from(places(alone, prose), ({ 0: office, index }) => ({ from: index, to: index + office.length }))
))
