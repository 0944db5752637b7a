import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
import { places } from '../../text/places'

const definition = /(?<=[\p{Lower}’'])(?: \()(\p{Upper}[\p{Upper}\d-]{1,9}|AK Parti|İYİ Parti)\)/gu
const use = /(?<![\p{IDC}(’'-])(\p{Upper}{3,10})(?=['’ ,.;:)]|$)/gu

/** A party or body that is spelled out with its letters only after the letters have been used. */
export const partyFirst: StoryRule = {
  id: 'tr/party-first',
  level: 'advice',
  language: 'tr',
  source: 'Turkish newsroom notes; Our own judgement',
  says: { late: '{acronym} is spelled out only later: here would be the place.' },
  wrong: [
    ['CHP, kurultayını topladı.\nCumhuriyet Halk Partisi (CHP) yarın toplanacak.', null],
    ['TÜRSAB’dan açıklama geldi.\nTürkiye Seyahat Acentaları Birliği (TÜRSAB) Başkanı konuştu.', null],
  ],
  allows: [
    'Cumhuriyet Halk Partisi (CHP) toplandı.\nCHP yarın da toplanacak.',
    'HEADLINE: CHP toplandı\nCumhuriyet Halk Partisi (CHP) toplandı.',
    '“CHP toplandı.” dedi.\nCumhuriyet Halk Partisi (CHP) yarın toplanacak.',
    'CHP toplandı.\nMHP de toplandı.',
    'AA muhabirine konuştu.\nAnadolu Ajansı (AA) yazdı.',
    'CHP, Cumhuriyet Halk Partisi (CHP) adıyla kuruldu.',
    'Pakistan Halk Partisi (PPP) ve BM',
  ],
  reads: 'story',
  *check({ body }) {
    const early = new Map<string, { at: BlockAt, from: number, to: number }>()
    const defined = new Set<string>()
    for (const at of body) {
      const { uses, definitions } = acronymsOf(at.reading)
      for (const { acronym, from } of definitions) {
        const first = early.get(acronym)
        if (first && first.at !== at && !defined.has(acronym)) yield { ...first, related: [{ at, from, to: from + acronym.length + 2 }], subject: acronym, values: { acronym } }
        defined.add(acronym)
      }
      for (const { acronym, from } of uses) if (!early.has(acronym) && !defined.has(acronym)) early.set(acronym, { at, from, to: from + acronym.length })
    }
  },
}

const acronymsOf = perBlock(({ kind, prose }) => {
  if (kind !== 'paragraph' || !/[A-ZÇĞİÖŞÜ]{2}/.test(prose)) return { uses: [], definitions: [] }
  return {
    uses: Array.from(places(use, prose), ({ 1: acronym = '', index }) => ({ acronym, from: index })),
    definitions: Array.from(places(definition, prose), ({ 1: acronym = '', index }) => ({ acronym, from: index + 1 })),
  }
})
