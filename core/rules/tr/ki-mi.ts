import type { BlockRule, Hit } from '../../check/rule'
import { turkishTerms } from '../../turkish/term-hits'
import { places } from '../../text/places'

const listed = turkishTerms({
  id: 'tr/ki-mi',
  level: 'warning',
  source: 'TDK, bağlaç olan ki’nin ve soru eki mı, mi’nin yazılışı',
  says: {
    instead: 'It is written “{right}”.',
    recast: 'It is written otherwise.',
    note: '{note}',
    question: 'The question particle stands apart: “{right}”.',
    ki: 'The particle “ki” stands apart behind a verb: “{right}”.',
    suffix: 'The suffix -ki is not set apart: “{right}”.',
  },
  wrong: [
    ['Toplantı yapıldımı?', 'Toplantı yapıldı mı?'],
    ['Bakan gelecekmi, gelmeyecekmi?', 'Bakan gelecek mi, gelmeyecek mi?'],
    ['Diyorki gelecek.', 'Diyor ki gelecek.'],
    ['Ankara’da ki toplantı', 'Ankara’daki toplantı'],
    ['Halbu ki geldi, mademki ve tabiki', 'Halbuki geldi, mademki ve tabii ki'],
  ],
  allows: [
    'Toplantı yapıldı mı?',
    'Oysaki, halbuki, çünkü, mademki, sanki, belki ve meğerki',
    'Diyor ki gelecek.',
    'Ankara’daki toplantı ve evdeki',
    '“Toplantı yapıldımı?” dedi.',
    'Camı, resmi, hâkimi, yağdırımı ve yardımı',
    'Dünkü, bugünkü ve içindeki',
    'Yeter ki gelsin, öyle ki gitti.',
    'Kımı Bey ve adımı',
    'Katılımı, yapımı, akımı, seçimi ve geçimi',
  ],
})

/** Finite verbs with the particle run on. Nouns end so too (`yardımı`), so the verb has to be longer and sure. */
const question = /m[ıiuü](?![\p{Alpha}’'])(?<=((?<![\p{IDC}’'])\p{Alpha}{2,30}(?:yor|[ae]c[ae]k|malı|meli|mıştır|miştir))m.)/gu
const past = /m[ıiuü](?=\s?[?,.])(?<=((?<![\p{IDC}’'])\p{Alpha}{2,20}(?:ıldı|ildi|undu|ündü|landı|lendi|aştı|eşti|medi|madı|etti|oldu))m.)/gu
const ki = /ki(?![\p{Alpha}’'])(?<=(?<![\p{IDC}’'])((?:[Dd]iyor|[Ss]öylüyor|[Bb]iliyor|[Gg]örülüyor|[Aa]nlaşılıyor|[Gg]österiyor|[Uu]nutulmamalı|[Uu]nutmayalım|[Dd]emek))ki)/gu
const apart = /(?= ki)(?<=\p{Upper}\p{Alpha}{1,30}['’][dt][ae]) ki(?= \p{Lower}{4})/gu

/** The particles `ki` and `mi` stand apart; the suffix -ki does not. */
export const kiMi: BlockRule = {
  ...listed,
  *check(block, style) {
    yield* listed.check(block, style)
    const { prose } = block
    if (/m[ıiuü](?!\p{Alpha})/u.test(prose)) {
      for (const pattern of [question, past]) {
        for (const { 0: particle, 1: verb = '', index } of places(pattern, prose)) yield hit('question', index - verb.length, verb + particle, `${verb} ${particle}`)
      }
    }
    if (!prose.includes('ki')) return
    for (const { 1: verb = '', index } of places(ki, prose)) yield hit('ki', index - verb.length, `${verb}ki`, `${verb} ki`)
    for (const { index } of places(apart, prose)) yield { from: index, to: index + 3, says: 'suffix', values: { right: `${/\S+$/.exec(prose.slice(Math.max(0, index - 40), index))?.[0] ?? ''}ki` }, instead: 'ki' }
  },
}

function hit(says: string, from: number, whole: string, right: string): Hit {
  return { from, to: from + whole.length, says, values: { right }, instead: right }
}
