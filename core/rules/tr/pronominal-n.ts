import { runningText, type BlockRule } from '../../check/rule'
import { endingOfInstitution, institution } from '../../turkish/institutions'
import { rightSuffix } from '../../turkish/suffixes'
import { places } from '../../text/places'

const pattern = new RegExp(String.raw`(?<=\p{Alpha} )(${institution})(['’]?)(da|de|dan|den|ya|ye|yı|yi|yu|yü)(?!\p{Alpha})`, 'gu')

/** A name that ends in a possessive without the n that belongs before a case: `Kurumu’ndan`, not `Kurumu’dan`. */
export const pronominalN: BlockRule = {
  id: 'tr/pronominal-n',
  level: 'error',
  language: 'tr',
  source: 'TDK, Yazım Kılavuzu: zamir n’si',
  says: { missing: 'A name that ends in a possessive takes n before this suffix: “{right}”.' },
  wrong: [
    ['Bunu Türk Dil Kurumu’dan öğrendi.', 'Bunu Türk Dil Kurumu’ndan öğrendi.'],
    ['Ege Üniversitesi’de okuyor.', 'Ege Üniversitesi’nde okuyor.'],
    ["Dışişleri Bakanlığı'ya gitti.", "Dışişleri Bakanlığı'na gitti."],
  ],
  allows: ['Bunu Türk Dil Kurumundan öğrendi.', 'Ege Üniversitesi’nde okuyor.', 'Ankara’dan ve Sarıyer’de', 'Meclis’te ve Merkez’de', '“Türk Dil Kurumu’dan” dedi.', 'Partisi de açıklama yaptı.', 'Bakanlığı da geldi.'],
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: () => pattern },
  *check({ prose }) {
    for (const { 0: whole, 1: head = '', 2: mark = '', 3: suffix = '', index } of places(pattern, prose)) {
      const ending = endingOfInstitution(head)
      // `Bankasıya` may be anything; with the apostrophe it is a case.
      if (!ending || (mark === '' && suffix.length < 3)) continue
      const right = head + mark + (rightSuffix(ending, `n${suffix.replace(/^y/, '')}`, []) ?? `n${suffix.replace(/^y/, '')}`)
      yield { from: index, to: index + whole.length, values: { right }, instead: right }
    }
  },
}
