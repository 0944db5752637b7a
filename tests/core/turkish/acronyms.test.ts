import { describe, expect, it } from 'vitest'
import { endingOfAcronym } from '../../../core/turkish/acronyms'
import { suffixed } from '../../../core/turkish/suffixes'

describe('an acronym', () => {
  it.each([
    ['NATO', 'DAn', 'dan'], ['ABD', '(n)In', 'nin'], ['TBMM', 'DA', 'de'], ['AB', '(y)A', 'ye'], ['UNESCO', '(n)In', 'nun'], ['ASELSAN', 'DA', 'da'],
    ['BOTAŞ', '(n)In', 'ın'], ['TÜİK', 'DAn', 'ten'], ['DEAŞ', 'DAn', 'tan'], ['CHP', 'lI', 'li'], ['AFAD', 'DAn', 'dan'], ['FETÖ', '(n)In', 'nün'], ['KDV', '(y)I', 'yi'],
  ])('%s takes %s as %s, as it is read', (acronym, suffix, form) => {
    expect(suffixed(endingOfAcronym(acronym)!, suffix)).toBe(form)
  })

  it.each(['PKK', 'TDK', 'CNN', 'FBI', 'XYZ', 'CIA'])('%s is read in two ways, or not known', (acronym) => {
    expect(endingOfAcronym(acronym)).toBeNull()
  })

  it('is read as the style’s own list says', () => {
    const rows = [{ acronym: 'WEU', full: 'Batı Avrupa Birliği', known: false, reading: 'veu' }, { acronym: 'NATO', full: '', known: true, reading: 'nate' }]
    expect(suffixed(endingOfAcronym('WEU', rows)!, 'DA')).toBe('da')
    expect(suffixed(endingOfAcronym('NATO', rows)!, 'DA')).toBe('de')
  })
})
