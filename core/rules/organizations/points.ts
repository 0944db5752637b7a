import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { throughout, type Mending } from '../../check/throughout'
import type { Reading } from '../../check/reading'

/** `U.S.` with points, in a style that writes `US`. */
export const acronymPoints: StoryRule = {
  id: 'organizations/points',
  level: 'error',
  language: 'en',
  source: 'House style: US, UN, UK and EU without points',
  says: {
    mixed: 'We write {right}, as elsewhere in the story.',
    all: 'We write {right} without points.',
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
    if (options.acronymPoints !== 'without') return
    const places = [headline, ...subheads, ...body].flatMap((at): Mending[] => pointed(at.reading).map((place) => ({ at, ...place })))
    const [first] = places
    if (!first) return
    const right = String(first.instead).replace('.', '')
    const kinds = new Set(places.map(({ instead }) => String(instead).replace('.', '')))
    const mixed = body.some(({ reading: { prose } }) => prose.match(without)?.some((form) => kinds.has(form)))
    const hit = throughout(places, places.length > 1 ? 'Without points throughout' : right, { values: { right }, ...(mixed ? {} : { says: 'all', level: 'warning' }) })
    if (hit) yield { ...hit, fixes: hit.fixes!.map((fix) => ({ ...fix, safe: true })) }
  },
}

interface Pointed {
  from: number
  to: number
  instead: string
}

const pattern = /(?<![\p{IDC}.])(?:U\.S|U\.N|U\.K|E\.U|U\.A\.E)\.(?!\p{Alpha}|\p{N}| (?:News|Bancorp|Steel)(?!\p{Alpha}))/gu
const without = /(?<![\p{IDC}.$])(?:US|UN|UK|EU|UAE)(?![\p{IDC}$])/gu

const pointed = perBlock((block: Reading): Pointed[] => {
  if (block.kind === 'table' || block.kind === 'editors-note' || !/[UE]\./.test(block.prose)) return []
  return Array.from(block.prose.matchAll(pattern), ({ 0: form, index }) => {
    const to = index + form.length
    // The last point ends the sentence as well.
    const ends = block.field === 'body' && (block.sentences.some((sentence) => sentence.to === to) || /^["”’)]*$/.test(block.text.slice(to)))
    return { from: index, to, instead: form.replaceAll('.', '') + (ends ? '.' : '') }
  })
})
