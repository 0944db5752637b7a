import { runningText, type BlockRule, type Hit } from '../../check/rule'
import { endingOfAcronym } from '../../turkish/acronyms'
import { endingOf } from '../../turkish/endings'
import { datelineCities, unmistakable } from '../../turkish/places'
import { derivations, inflections, rightSuffix } from '../../turkish/suffixes'

const all = [...inflections, ...derivations]
const places = new Set([...unmistakable, ...datelineCities])
const pattern = /(?<![\p{IDC}’'.@#/&-])(\p{Upper}\p{Alpha}{1,14})(['’])(\p{Lower}{1,8})(?![\p{Alpha}’'])/gu

/** A suffix that does not fit what stands before it, as it is read: `NATO’dan`, `TBMM’den`, `Paris’te`. */
export const suffixSound: BlockRule = {
  id: 'tr/suffix-sound',
  level: 'warning',
  language: 'tr',
  source: 'TDK, kısaltmalar: kısaltmanın okunuşu; ünlü ve ünsüz uyumları',
  says: {
    acronym: 'The suffix goes by how {name} is read: “{right}”.',
    place: 'The suffix goes by the last sounds of {name}: “{right}”.',
  },
  wrong: [
    ['NATO’den açıklama', 'NATO’dan açıklama'],
    ['TBMM’da ve ABD’nın', 'TBMM’de ve ABD’nin'],
    ["UNESCO'den", "UNESCO'dan"],
    ['DEAŞ’dan ve TOKİ’yı', 'DEAŞ’tan ve TOKİ’yi'],
    ['Paris’de, Tokat’da ve Gaziantep’den', 'Paris’te, Tokat’ta ve Gaziantep’ten'],
    ['İstanbul’de ve İzmir’ın', 'İstanbul’da ve İzmir’in'],
    ['HEADLINE: TÜİK’den açıklama', 'HEADLINE: TÜİK’ten açıklama'],
    ['CHP’lı üye', 'CHP’li üye'],
  ],
  allows: [
    'NATO’dan, TBMM’de, ABD’nin, AB’ye, BM’nin ve THY’de',
    'PKK’nın, PKK’nin, KHK’yla ve TDK’dan',
    'CNN’in, CNN’nin, FBI’ın ve IMF’in',
    'Kemal’in, Bilal’e, Macron’un, Biden’ın ve Johnson’ın',
    'Paris’te, İstanbul’un, Portekiz’in ve Azerbaycan’a',
    'MEB’in ve MEB’den',
    '“NATO’den” dedi.',
    'Ordu’ya, Van’a, Muş’a ve Kars’ta',
    'ROW: NATO’den | 12',
    'Rize’dekiler, Ankara’dakilerden ve Türkiye’ninkinden',
    'Niğde’ye, Ağrı’yı ve Bolu’dan',
  ],
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /['’]/ },
  *check({ prose }, { acronyms }) {
    for (const { 0: whole, 1: name = '', 2: mark = '', 3: suffix = '', index } of prose.matchAll(pattern)) {
      const isAcronym = !/\p{Lower}/u.test(name)
      const ending = isAcronym ? endingOfAcronym(name, acronyms) : places.has(name) ? endingOf(name) : null
      const right = ending && rightSuffix(ending, suffix, all)
      if (!right) continue
      const hit: Hit = { from: index, to: index + whole.length, says: isAcronym ? 'acronym' : 'place', values: { name, right: name + mark + right }, instead: name + mark + right }
      yield hit
    }
  },
}
