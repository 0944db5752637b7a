import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { Hit, StoryHit, StoryRule } from '../../check/rule'
import { givenNames } from '../../people/given-names'
import type { FoundPerson } from '../../people/people'
import { endingOf } from '../../turkish/endings'
import { apostropheOf } from '../../turkish/marks'
import { unmistakable } from '../../turkish/places'
import { inflections, takes } from '../../turkish/suffixes'

/** Cases that no other name ends in: `Selime` may be somebody, `Selimde` may not. */
const sure = ['DA', 'DAn', '(n)In', 'DAki']

/** A suffix run on to a proper name without its apostrophe: places everybody knows, and the people of the story. */
export const suffixProper: StoryRule = {
  id: 'tr/suffix-proper',
  level: 'error',
  language: 'tr',
  source: 'TDK, kesme işareti: özel adlara getirilen iyelik, durum ve bildirme ekleri',
  says: { apostrophe: 'A proper name takes an apostrophe before this suffix: “{right}”.' },
  wrong: [
    ['Toplantı Ankarada yapıldı.', 'Toplantı Ankara’da yapıldı.'],
    ['Heyet Türkiyeden ve Rusyadan geldi.', 'Heyet Türkiye’den ve Rusya’dan geldi.'],
    ['HEADLINE: Gaziantepte yangın', 'HEADLINE: Gaziantep’te yangın'],
    ['Cumhurbaşkanı Recep Tayyip Erdoğan geldi.\nBakan, Erdoğanın konuşmasını izledi.', 'Cumhurbaşkanı Recep Tayyip Erdoğan geldi.\nBakan, Erdoğan’ın konuşmasını izledi.'],
    ["Ankara'dan gelen heyet Konyaya geçti.", "Ankara'dan gelen heyet Konya'ya geçti."],
    ['Londranın ve Brükseldeki yetkililerin', 'Londra’nın ve Brüksel’deki yetkililerin'],
  ],
  allows: [
    'Toplantı Ankara’da yapıldı.',
    'Ankaralı, Bursalılar, Türkiyeli ve Londralıların',
    'Türkler, Türklerin, Türkçenin ve Türkçede',
    'Ordunun, Romanın, Maliye Bakanlığının ve Mısırda',
    'İtalyanın ve Amerikanın',
    'Bursaspor, Ankaragücü, Konyaspor ve Trabzonspor',
    '“Ankarada yapıldı.” dedi.',
    'ANKARADA ve ankarada',
    'Adanalı, Antalyaspor, Sivasspor ve Rizespor',
    'Selim Kaya geldi.\nSelime Hanım ve Kayalar oradaydı.',
    'ROW: Ankarada | 12',
    'Elazığspor, Manisa ve Mersinli',
    'Erdoğanlar ve Türkiyem',
    'Hatayı düzelttiler. Hataya yol açtı.',
  ],
  reads: 'story',
  *check({ headline, subheads, body, people }) {
    const names = new Set(people.people.filter(isSure).map(({ tokens }) => tokens.at(-1)!).filter((name) => name.length > 4 && /^\p{Upper}[a-zçğıöşü]+$/u.test(name)))
    for (const at of [headline, ...subheads, ...body]) {
      for (const hit of placesIn(at.reading)) yield { ...hit, at }
      if (names.size > 0) for (const hit of peopleIn(at.reading, names)) yield { ...hit, at }
    }
  },
}

/** Somebody with a given name that is known: other runs of capitals may be the names of things. */
function isSure({ tokens }: FoundPerson): boolean {
  return tokens.length > 1 && givenNames.has(tokens[0]!)
}

const placesIn = perBlock((block: Reading): Hit[] => (
  candidates(block).flatMap(({ text, from }) => hitOf(block, text, from, (stem) => unmistakable.has(stem), inflections))
))

function peopleIn(block: Reading, names: ReadonlySet<string>): Omit<StoryHit, 'at'>[] {
  return candidates(block).flatMap(({ text, from, begins }) => (
    // At the start of a sentence it may be any word: `Demirin fiyatı`.
    begins || names.has(text) ? [] : hitOf(block, text, from, (stem) => names.has(stem) && !unmistakable.has(stem), sure)
  ))
}

/** Words with a capital and no apostrophe. */
const candidates = perBlock(({ kind, prose, words }: Reading) => (
  kind === 'table' || kind === 'editors-note' ? [] : words.filter(({ text }) => text.length > 5 && /^\p{Upper}[a-zçğıöşü]+$/u.test(text))
    .map(({ text, from }) => ({ text, from, begins: from === 0 || /[.!?:…“"\n-]\s?$/u.test(prose.slice(Math.max(0, from - 3), from)) }))
))

function hitOf({ text: line }: Reading, word: string, from: number, isName: (stem: string) => boolean, suffixes: readonly string[]): Hit[] {
  for (let length = Math.max(4, word.length - 6); length < word.length; length++) {
    const stem = word.slice(0, length)
    if (!isName(stem)) continue
    const ending = endingOf(stem)
    const rest = word.slice(length)
    if (!ending || !takes(ending, rest, suffixes)) continue
    const right = stem + apostropheOf(line) + rest
    return [{ from, to: from + word.length, values: { right }, instead: right }]
  }
  return []
}
