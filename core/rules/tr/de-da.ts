import type { BlockRule, Hit } from '../../check/rule'
import { small, vowelOf } from '../../turkish/letters'
import { turkishTerms } from '../../turkish/term-hits'
import { places } from '../../text/places'

const listed = turkishTerms({
  id: 'tr/de-da',
  level: 'warning',
  source: 'TDK, bağlaç olan da, de’nin yazılışı',
  says: {
    instead: 'The particle stands apart: “{right}”.',
    recast: 'The particle stands apart.',
    note: '{note}',
    hard: 'The particle is “da” or “de”, never “ta” or “te”: “{right}”.',
    harmony: 'The particle goes by the vowel before it: “{right}”.',
  },
  wrong: [
    ['Yada geldiler.', 'Ya da geldiler.'],
    ['Hemde dün geldi.', 'Hem de dün geldi.'],
    ['Geç olsada geldi.', 'Geç olsa da geldi.'],
    ['Toplantı yapılıyorsada karar yok.', 'Toplantı yapılıyorsa da karar yok.'],
    ['Ahmet te geldi, kitap ta var.', 'Ahmet de geldi, kitap da var.'],
    ['O’da geldi.', 'O da geldi.'],
    ['Güzel bir söz söyledi, ikisi da güldü.', 'Güzel bir söz söyledi, ikisi de güldü.'],
    ['Onlar ülkeye geldi, sonunda de gitti.', 'Onlar ülkeye geldi, sonunda da gitti.'],
  ],
  allows: [
    'Evde, Ankara’da, masada, piyasada ve kasada',
    'Ben de geldim, o da geldi, Ahmet de.',
    'Ta ki o gün gelene kadar, ta Ankara’ya kadar',
    '“Yada geldiler.” dedi.',
    'Rio de Janeiro, Cristiano Ronaldo da Silva ve Robert De Niro',
    'Saat de geldi, hal de öyle, rol de var.',
    'Ona gel de, git de.',
    'Trump da Biden da geldi.',
    'Bende kaldı, onda var.',
    'HEADLINE: Bakan da geldi',
    'Kaza da olsa festival de var, kontrol de.',
    'te ta da de',
  ],
})

const conditional = /(?<![\p{IDC}’'])(\p{Alpha}{2,30}(?:yors[a]|m[ıiuü]şs[ae]|[ae]c[ae]ks[ae]|[dt][ıiuü]ys[ae]|[aeıiuü]rs[ae]))(d[ae])(?![\p{Alpha}’'])/gu
const hard = /(?<=(\p{Alpha}{2,30}[fstkçşhp]) )t([ae])(?= \p{Alpha})/gu
const apart = /(?<=(?<![\p{IDC}’'-])(\p{Lower}{3,30}) )(da|de)(?= (?!ki )\p{Alpha})/gu
const backWords = /(?:[aıou]|[aıou][nmyzşğcçdvr])$/u

/** The particle `da`, `de`: apart from its word, never hardened, and in harmony with the vowel before it. */
export const deDa: BlockRule = {
  ...listed,
  *check(block, style) {
    yield* listed.check(block, style)
    const { prose } = block
    if (/s[ae]d[ae]/.test(prose)) {
      for (const { 1: word = '', 2: particle = '', 0: whole, index } of places(conditional, prose)) yield hit('instead', index, whole, `${word} ${particle}`)
    }
    if (!/ [dt][ae] /.test(prose)) return
    for (const { 1: word = '', 2: vowel = '', index } of places(hard, prose)) {
      const last = lastVowel(word)
      if (last && vowel === (isBack(last) ? 'a' : 'e') && !(vowel === 'a' && /^ (?:ki|o|bu|şu|en|ora|bura|uzak|baş|\p{Upper})/u.test(prose.slice(index + 2, index + 10)))) {
        yield hit('hard', index, `t${vowel}`, `d${vowel}`)
      }
    }
    for (const { 1: word = '', 2: particle = '', index } of places(apart, prose)) {
      const last = lastVowel(word)
      const isFront = last !== null && !isBack(last)
      const wrong = particle === 'da' ? isFront && !/[âîû]/.test(word) : last !== null && isBack(last) && backWords.test(word) && !/^(?:de|diye|ne)$/.test(word)
      if (wrong) yield hit('harmony', index, particle, particle === 'da' ? 'de' : 'da')
    }
  },
}

function hit(says: string, from: number, whole: string, right: string): Hit {
  return { from, to: from + whole.length, says, values: { right }, instead: right }
}

function lastVowel(word: string): string | null {
  return [...small(word)].map(vowelOf).findLast((vowel) => vowel !== null) ?? null
}

function isBack(vowel: string): boolean {
  return 'aıou'.includes(vowel)
}
