import { inPlaceOf, phraseFinder, type Finder } from '../../check/phrases'
import { runningText, type BlockRule } from '../../check/rule'
import type { StylePackage } from '../../check/style'
import { toldOnce } from '../../check/told-once'
import { wordSet } from '../../text/words'

/** Words of the list that Britons write too: of another thing, as another part of speech, or beside their own form. */
const british = wordSet(`
  meter meters license practice program programs check checks curb story stories mold tire tires gray jail among while judgment
  judgments acknowledgment learned airplane airplanes plow plowed
`)

/** Those that are names as often, so that a capital at the start of a sentence says nothing. */
const names = wordSet('honor honors harbor harbors center centers labor armor specter skeptic aging')

const finders = new WeakMap<StylePackage, Finder<string>>()

/** The list for US spelling, read from right to left. */
function finderOf(style: StylePackage): Finder<string> {
  let finder = finders.get(style)
  if (!finder) {
    const rows = style.terms.filter(({ rule, right }) => rule === 'words/us-spelling' && !british.has(right))
    finders.set(style, finder = phraseFinder(rows.map(({ wrong, right }) => (
      { list: '', phrase: { words: right, case: names.has(right) ? 'exact' : 'start', unlessAfter: [], unlessBefore: [] }, value: wrong }
    ))))
  }
  return finder
}

const listed: BlockRule = {
  id: 'words/uk-spelling',
  level: 'warning',
  language: 'en',
  source: 'House style: British spelling',
  says: { instead: 'We write “{right}”.' },
  wrong: [
    ['The defense of the harbor', 'The defence of the harbour'],
    ['The color, the center, the theater and the neighbor', 'The colour, the centre, the theatre and the neighbour'],
    ['HEADLINE: Organizers cancel rally', 'HEADLINE: Organisers cancel rally'],
  ],
  allows: [
    'The defence of the harbour',
    'The US Department of Defense, the World Health Organization and Pearl Harbor',
    '“The color of money,” he said.',
    'The meter ran while the program checked the story, the tire and the license to practice.',
    'Center Parcs and Honor Blackman',
  ],
  chosen: { spelling: 'uk' },
  exampleOptions: { spelling: 'uk' },
  reads: 'block',
  fields: runningText,
  check(block, style) {
    return (finderOf(style)(block).get('') ?? []).map(({ from, to, phrase, value }) => {
      const right = inPlaceOf(block.text.slice(from, to), phrase, value, block.language)
      return { from, to, instead: right, values: { right } }
    })
  },
}

/** American spellings in a house that spells as Britons do. Told once of a story that is full of them. */
export const ukSpelling = toldOnce(listed, 'British spelling throughout')
