import { runningText, type BlockRule } from '../../check/rule'
import { givenNames } from '../../people/given-names'
import { places } from '../../text/places'

const sayin = /(?<!\p{IDC})[Ss]ayın (?=\p{Upper}\p{Lower})/gu
const bay = /(?<!\p{IDC})Bay(?:an)? (?=(\p{Upper}\p{Alpha}+) \p{Upper}\p{Lower})/gu

/** A courtesy title in the agency's own words: names stand without one. */
export const courtesy: BlockRule = {
  id: 'tr/courtesy',
  level: 'warning',
  language: 'tr',
  source: 'Turkish newsroom notes; Our own judgement',
  says: { none: 'Names stand without a courtesy title.' },
  wrong: [
    ['Toplantıya Sayın Ahmet Kaya katıldı.', 'Toplantıya Ahmet Kaya katıldı.'],
    ['Sayın Cumhurbaşkanı Erdoğan konuştu.', 'Cumhurbaşkanı Erdoğan konuştu.'],
    ['Toplantıya Bayan Ayşe Demir katıldı.', 'Toplantıya Ayşe Demir katıldı.'],
  ],
  allows: [
    'Toplantıya Ahmet Kaya katıldı.',
    '“Sayın Ahmet Kaya geldi.” dedi.',
    'Bayan Voleybol Takımı ve Bayanlar Ligi',
    'Sayın misafirler ve sayın üyeler',
    'Bay Kemal ve Taylan Bay geldi.',
    'Bay Bridge Köprüsü',
    'ROW: Sayın Ahmet Kaya | 1',
    'Sayıştay Başkanı ve sayının Ankara’daki',
  ],
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /ayın |Bay/ },
  *check({ prose }) {
    for (const { 0: title, index } of places(sayin, prose)) yield taken(title, index)
    for (const { 0: title, 1: name = '', index } of places(bay, prose)) if (givenNames.has(name)) yield taken(title, index)
  },
}

function taken(title: string, from: number) {
  const edits = [{ from, to: from + title.length, instead: '' }]
  return { from, to: from + title.length - 1, fixes: [{ title: 'Remove the title', edits }] }
}
