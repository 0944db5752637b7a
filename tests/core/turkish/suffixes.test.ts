import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endingOf } from '../../../core/turkish/endings'
import { endingOfInstitution } from '../../../core/turkish/institutions'
import { carriedOver, figureSuffixes, inflections, isSuffix, nounSuffixes, ordinalSuffixes, rightSuffix, suffixed, takes } from '../../../core/turkish/suffixes'

/** Each word with its locative, ablative, genitive, dative, accusative and instrumental. */
const declined: [word: string, ...forms: string[]][] = [
  ['ankara', 'da', 'dan', 'nın', 'ya', 'yı', 'yla'],
  ['izmir', 'de', 'den', 'in', 'e', 'i', 'le'],
  ['istanbul', 'da', 'dan', 'un', 'a', 'u', 'la'],
  ['paris', 'te', 'ten', 'in', 'e', 'i', 'le'],
  ['tokat', 'ta', 'tan', 'ın', 'a', 'ı', 'la'],
  ['kütahya', 'da', 'dan', 'nın', 'ya', 'yı', 'yla'],
  ['ürgüp', 'te', 'ten', 'ün', 'e', 'ü', 'le'],
  ['bolu', 'da', 'dan', 'nun', 'ya', 'yu', 'yla'],
  ['köyceğiz', 'de', 'den', 'in', 'e', 'i', 'le'],
  ['kemal', 'de', 'den', 'in', 'e', 'i', 'le'],
  ['saat', 'te', 'ten', 'in', 'e', 'i', 'le'],
  ['petrol', 'de', 'den', 'ün', 'e', 'ü', 'le'],
]
const cases = ['DA', 'DAn', '(n)In', '(y)A', '(y)I', '(y)lA']

describe('a suffix', () => {
  it.each(declined)('of %s goes by its last sounds', (word, ...forms) => {
    expect(cases.map((suffix) => suffixed(endingOf(word)!, suffix))).toEqual(forms)
  })

  it.each([
    ['üç', 'incisi', 'üncüsü'], ['altı', 'ıncı', 'ncı'], ['iki', 'inci', 'nci'], ['bir', 'nci', 'inci'], ['on', 'inci', 'uncu'], ['dört', 'ncülük', 'üncülük'],
  ])('makes an ordinal of %s: %s is %s', (word, written, right) => {
    expect(rightSuffix(endingOf(word)!, written, ordinalSuffixes)).toBe(right)
  })

  it.each([
    ['üç', 'i', 'ü'], ['iki', 'da', 'de'], ['altı', 'i', 'sı'], ['beş', 'de', 'te'], ['on', 'den', 'dan'], ['yüz', 'nin', 'ün'], ['kırk', 'ye', 'a'],
    ['dokuz', 'lik', 'luk'], ['beş', 'daki', 'teki'], ['iki', 'ler', null], ['üç', 'te', null], ['sekiz', 'inde', null], ['üç', 'xyz', null], ['dokuz', 'dır', 'dur'],
  ])('behind %s: %s is %s', (word, written, right) => {
    expect(rightSuffix(endingOf(word)!, written, figureSuffixes)).toBe(right)
  })

  it('of an institution takes n after the possessive', () => {
    const ending = endingOfInstitution('Bakanlığı')!
    expect(rightSuffix(ending, 'nden', inflections)).toBe('ndan')
    expect(rightSuffix(ending, 'nın', inflections)).toBeNull()
  })

  it.each([
    ['nun', 'kurumu', 'nun'], ['nda', 'kurumu', 'nda'], ['nin', 'partisi', 'nin'],
  ])('%s stays what it is with another name that has a possessive', (written, head, right) => {
    const ending = endingOfInstitution(head)!
    expect(carriedOver(written, ending, ending)).toBe(right)
  })

  it('is carried over from an acronym to the name, and from one place to another', () => {
    expect(carriedOver('den', endingOf('cehape')!, endingOfInstitution('Partisi')!)).toBe('nden')
    expect(carriedOver('nun', endingOf('nato')!, endingOfInstitution('Örgütü')!)).toBe('nün')
    expect(carriedOver('ya', endingOf('geneva')!, endingOf('cenevre')!)).toBe('ye')
    expect(carriedOver('in', endingOf('munich')!, endingOf('münih')!)).toBe('in')
    expect(carriedOver('xyz', endingOf('geneva')!, endingOf('cenevre')!)).toBeNull()
  })

  it('is known in any form, and taken in the right one only', () => {
    expect(isSuffix('dan', nounSuffixes)).toBe(true)
    expect(isSuffix('oloji', nounSuffixes)).toBe(false)
    expect(takes(endingOf('ankara')!, 'da', inflections)).toBe(true)
    expect(takes(endingOf('ankara')!, 'de', inflections)).toBe(false)
    expect(takes(endingOf('ankara')!, 'lı', inflections)).toBe(false)
  })
})

describe('the right suffix', () => {
  const word = fc.constantFrom(...declined.map(([one]) => one), 'üç', 'dört', 'altı', 'dokuz', 'bin')
  const suffix = fc.constantFrom(...figureSuffixes, ...ordinalSuffixes)

  it('is right, and so has none that is righter', () => {
    fc.assert(fc.property(word, suffix, (one, other) => {
      const ending = endingOf(one)!
      const all = figureSuffixes.includes(other) ? figureSuffixes : ordinalSuffixes
      expect(rightSuffix(ending, suffixed(ending, other), all)).toBeNull()
    }))
  })

  it('of what is wrong is one that the word takes', () => {
    fc.assert(fc.property(word, word, suffix, (one, another, other) => {
      const all = figureSuffixes.includes(other) ? figureSuffixes : ordinalSuffixes
      const right = rightSuffix(endingOf(one)!, suffixed(endingOf(another)!, other), all)
      if (right !== null) expect(takes(endingOf(one)!, right, all)).toBe(true)
    }))
  })
})
