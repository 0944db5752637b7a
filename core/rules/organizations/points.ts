import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { formOfHouse, type HouseForm } from '../../check/chosen-form'
import type { OtherForm } from '../../check/house-form'
import type { Reading } from '../../check/reading'
import { places } from '../../text/places'
import type { Span } from '../../text/words'

/** `U.S.` with points in a style that writes `US`, or the other way round. */
export const acronymPoints: StoryRule = {
  id: 'organizations/points',
  level: 'error',
  language: 'en',
  source: 'House style: US, UN, UK and EU without points',
  says: {
    mixed: 'We write {right}, as elsewhere in the story.',
    all: 'We write {right}.',
  },
  wrong: [
    ['The U.S. and its allies left.', 'The US and its allies left.'],
    ['The US agreed. The U.N. met in the U.S.\nU.S.-led troops left the U.K.', 'The US agreed. The UN met in the US.\nUS-led troops left the UK.'],
    ['HEADLINE: U.S. and EU agree', 'HEADLINE: US and EU agree'],
    ['They came from the U.S.', 'They came from the US.'],
  ],
  allows: [
    'The US and its allies left.',
    'It began at 5 p.m. and J.R. Smith spoke.',
    '“The U.S. left,” Jane Smith said.',
    'The store is called U.S.A.F. Surplus.',
    'ROW: U.S. | 12',
    'It is in U.S. News & World Report.',
  ],
  safe: true,
  reads: 'story',
  *check({ headline, subheads, body }, { options }) {
    // Americans, who write U.S. in the text, leave the points out of headlines.
    const blocks = options.acronymPoints === 'without' ? [headline, ...subheads, ...body] : body
    // Where either is right, each acronym is judged by itself: agencies that write U.S. write EU.
    for (const forms of options.acronymPoints === 'as-found' ? each : [all]) {
      const hit = formOfHouse(blocks, forms, options.acronymPoints)
      if (hit) yield hit
    }
  },
}

/** Acronyms that are written both ways, with points and without. */
const each = ['US', 'UN', 'UK', 'EU', 'UAE'].map((acronym) => {
  const points = acronym.split('').map((letter) => `${letter}\\.`).join('')
  const pointed = new RegExp(String.raw`(?<![\p{IDC}.])${points}(?!\p{Alpha}|\p{N}| (?:News|Bancorp|Steel)(?!\p{Alpha}))`, 'gu')
  const bare = new RegExp(String.raw`(?<![\p{IDC}.$-])${acronym}(?![\p{IDC}$]| (?:Steel|Bancorp|Open|Airways)(?!\p{Alpha}))`, 'gu')
  const pointedIn = perBlock((block: Reading): OtherForm[] => (isText(block) && block.prose.includes(`${acronym[0]!}.`) ? find(block, pointed, (found) => endOf(block, found, acronym)) : []))
  const bareIn = perBlock((block: Reading): OtherForm[] => (isText(block) && block.prose.includes(acronym) ? find(block, bare, (found) => startOf(block, found, acronym)) : []))
  return {
    without: { title: 'Without points throughout', others: pointedIn, own: perBlock((block: Reading) => bareIn(block).length > 0) },
    with: { title: 'With points throughout', others: bareIn, own: perBlock((block: Reading) => pointedIn(block).length > 0) },
  } satisfies Record<string, HouseForm>
})

const all = {
  without: allOf('without', 3),
  with: allOf('with', 3),
}

/** A form of all acronyms at once. Of those that are written both ways by everybody, the first `telling` show a story’s form. */
function allOf(form: 'without' | 'with', telling: number): HouseForm {
  return {
    title: each[0]![form].title,
    others: perBlock((block: Reading) => each.flatMap((one) => one[form].others(block)).sort((a, b) => a.from - b.from)),
    own: (block) => each.slice(0, telling).some((one) => one[form].own(block)),
  }
}

function isText({ kind }: Reading): boolean {
  return kind !== 'table' && kind !== 'editors-note'
}

function find({ prose }: Reading, pattern: RegExp, form: (found: Span) => OtherForm): OtherForm[] {
  return Array.from(places(pattern, prose), ({ 0: words, index }) => form({ from: index, to: index + words.length }))
}

/** Without its points, but for the one that ends the sentence as well. */
function endOf(block: Reading, { from, to }: Span, acronym: string): OtherForm {
  const ends = block.field === 'body' && (block.sentences.some((sentence) => sentence.to === to) || /^["”’)]*$/.test(block.text.slice(to)))
  return { from, to, instead: acronym + (ends ? '.' : ''), right: acronym }
}

/** With its points; the stop of a sentence is its last one. */
function startOf({ prose }: Reading, { from, to }: Span, acronym: string): OtherForm {
  const right = acronym.split('').map((letter) => `${letter}.`).join('')
  return { from, to, instead: prose[to] === '.' ? right.slice(0, -1) : right, right }
}
