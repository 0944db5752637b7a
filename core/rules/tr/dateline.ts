import { datelineCities } from '../../turkish/places'
import type { StoryRule } from '../../check/rule'

const known = new Set([...datelineCities].map((city) => city.toLocaleUpperCase('tr')))
const pattern = /^(\p{Upper}[\p{Alpha}.]+(?: \p{Upper}[\p{Alpha}.]+)?(?:\/\p{Upper}\p{Alpha}+)?),?( ?)\((AA|DHA|İHA|ANKA)\)( ?)([-–—:]?)( ?)(?=[\p{IDC}"“'‘])/u

/** A dateline that somebody typed before the first word: the city in Turkish capitals, the agency, a spaced hyphen. */
export const dateline: StoryRule = {
  id: 'tr/dateline',
  level: 'error',
  language: 'tr',
  source: 'Anadolu Ajansı’s published copy',
  says: { form: 'A dateline is written “{right}”.' },
  wrong: [
    ['Ankara (AA)- Bakan geldi.', 'ANKARA (AA) - Bakan geldi.'],
    ['Ankara (AA): Bakan geldi.', 'ANKARA (AA) - Bakan geldi.'],
    ['İstanbul, (AA) Bakan geldi.', 'İSTANBUL (AA) - Bakan geldi.'],
    ['İZMİR(AA) - “Geldik.” dedi.', 'İZMİR (AA) - “Geldik.” dedi.'],
    ['DİYARBAKIR (AA) – Bakan geldi.', 'DİYARBAKIR (AA) - Bakan geldi.'],
  ],
  allows: [
    'ANKARA (AA) - Bakan geldi.',
    'DATELINE: ANKARA (AA)\nBakan geldi.',
    'Anadolu Ajansı (AA) muhabirine konuştu.',
    'Türkiye’nin haber ajansı (AA) geldi.',
    'Bakan geldi.\nAnkara (AA)- Bakan geldi.',
    'İstanbul (İst) - Bakan geldi.',
    '“Ankara (AA)” dedi.',
  ],
  reads: 'story',
  *check({ body }, { options }) {
    const first = body.find(({ reading }) => reading.kind === 'paragraph')
    const found = first && pattern.exec(first.reading.legible)
    if (!first || !found || options.dateline !== 'spaced-hyphen') return
    const [whole, city = '', , agency = ''] = found
    const capitals = city.toLocaleUpperCase('tr')
    if (!capitals.split('/').some((one) => known.has(one))) return
    const right = `${capitals} (${agency}) - `
    if (whole !== right) yield { at: first, from: 0, to: whole.length, values: { right: right.trim() }, instead: right }
  },
}
