import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { peopleInStory } from '../../check/story-people'
import { throughout, type Mending } from '../../check/throughout'
import { places } from '../../text/places'
import type { Span } from '../../text/words'

/** `Mr.` before the name of somebody whom the story has named in full. */
export const courtesy: StoryRule = {
  id: 'people/courtesy',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, courtesy titles',
  says: { drop: 'We write the name without “{text}”.' },
  wrong: [
    ['Sergey Lavrov spoke.\nMr. Lavrov left.', 'Sergey Lavrov spoke.\nLavrov left.'],
    ['Jane Smith met Mr Carl Miller. Mrs Smith left; Mr. Miller’s car stayed.', 'Jane Smith met Carl Miller. Smith left; Miller’s car stayed.'],
  ],
  allows: [
    'Sergey Lavrov spoke.\nLavrov left.',
    'Sergey Lavrov spoke.\n“Mr. Lavrov is wrong,” Jane Smith said.',
    'The film Mrs. Doubtfire won.',
    'Carl Miller and Mary Miller spoke.\nMr. and Mrs. Miller left.',
    'Carl Miller and Mary Miller spoke.\nMrs. Miller left.',
    'A certain Mr. Smith came.',
  ],
  chosen: { courtesy: 'without' },
  reads: 'story',
  *check(story, style) {
    const found = story.body.flatMap((at) => forms(at.reading).map((form) => ({ at, ...form })))
    if (found.length === 0) return
    const named = new Set(peopleInStory(story, style).filter(({ tokens }) => tokens.length > 1).flatMap(({ mentions }) => (
      mentions.filter(({ ambiguous }) => !ambiguous).map(({ block, from }) => `${block} ${from}`)
    )))
    const places = found.filter(({ at, name }) => named.has(`${at.block} ${name}`))
    const hit = throughout(places.map(({ at, from, to, name }): Mending => ({ at, from, to, instead: [{ from, to: name, instead: '' }] })), 'Without')
    if (hit) yield hit
  },
}

interface Form extends Span {
  /** Where the name begins. */
  name: number
}

const forms = perBlock(({ kind, prose }): Form[] => (
  kind === 'table' || kind === 'editors-note' ? [] : Array.from(places(courtesyForm, prose), ({ 0: form, index }) => (
    { from: index, to: index + form.length, name: index + form.length + 1 }
  ))
))

const courtesyForm = /(?<!\p{IDC})(?:Mrs?|Ms|Miss)\.?(?= \p{Upper})/gu
