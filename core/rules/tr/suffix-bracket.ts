import { runningText, type BlockRule } from '../../check/rule'
import { turkishChoices } from '../../turkish/choices'
import { endingOfAcronym } from '../../turkish/acronyms'
import { endingOf } from '../../turkish/endings'
import { endingOfInstitution, institution } from '../../turkish/institutions'
import { carriedOver } from '../../turkish/suffixes'
import { places } from '../../text/places'

const pattern = /(?<=\p{Upper}[\p{Alpha}’'.]*(?: \p{Alpha}+){0,6} )(\p{Upper}\p{Alpha}+) \(([^()\n]{2,40})\)(['’])(\p{Lower}{1,8})(?!\p{Alpha})/gu
const isInstitution = new RegExp(`^(?:${institution}|Birliği)$`)

/** A suffix behind brackets that explain a name: it belongs to the name, before the brackets. */
export const suffixBracket: BlockRule = {
  id: 'tr/suffix-bracket',
  level: 'warning',
  language: 'tr',
  source: 'TDK, kesme işareti: özel adlar için yay ayraç içinde bir açıklama yapıldığında',
  says: { before: 'The suffix belongs to the name, before the brackets.' },
  wrong: [
    ['Türk Dil Kurumu (TDK)’nun kararı', 'Türk Dil Kurumunun (TDK) kararı'],
    ['Cumhuriyet Halk Partisi (CHP)’den açıklama', 'Cumhuriyet Halk Partisinden (CHP) açıklama'],
    ["Türkiye Büyük Millet Meclisi (TBMM)'nde", 'Türkiye Büyük Millet Meclisinde (TBMM)'],
    ['Şair Yunus Emre (1240-1320)’nin', 'Şair Yunus Emre’nin (1240-1320)'],
    ['Savcı John Smith (45)’e sordu.', null],
  ],
  allows: [
    'Türk Dil Kurumunun (TDK) kararı',
    'Yunus Emre’nin (1240-1320) şiiri',
    'imek fiili (ek fiil)’nin',
    'Toplantıya (Ankara)’dan',
    '“Türk Dil Kurumu (TDK)’nun” dedi.',
    'madde 3 (a)’ya göre',
  ],
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /\)['’]/ },
  *check({ prose }, style) {
    for (const { 0: whole, 1: name = '', 2: inside = '', 3: mark = '', 4: suffix = '', index } of places(pattern, prose)) {
      const body = isInstitution.test(name)
      const to = body ? endingOfInstitution(name) : /^[a-zA-ZçğıöşüÇĞİÖŞÜ]+$/.test(name) && /^[\d?–-]+$/.test(inside) && inside.length > 4 ? endingOf(name) : null
      const from = endingOfAcronym(inside, style.acronyms) ?? to
      const own = to && from && (carriedOver(suffix, from, to) ?? (suffix.startsWith('n') && body ? carriedOver(suffix, to, to) : null))
      const apostrophe = body && name !== 'Birliği' && turkishChoices(style).institutions !== 'marked' ? '' : mark
      yield { from: index, to: index + whole.length, ...(own ? { instead: `${name}${apostrophe}${own} (${inside})` } : {}) }
    }
  },
}
