import { describe, expect, it } from 'vitest'
import { acronymUses, definitions } from '../../../core/acronyms/acronyms'

/** Each definition as `acronym = name`, or the acronym alone where the name is not known. */
function defined(text: string): string[] {
  return definitions(text).map(({ acronym, name }) => (name ? `${acronym} = ${text.slice(name.from, name.to)}` : acronym))
}

describe('definitions', () => {
  it.each<[string, string[]]>([
    ['The Western European Union (WEU) met.', ['WEU = Western European Union']],
    ['the Organization for Security and Co-operation in Europe (OSCE)', ['OSCE = Organization for Security and Co-operation in Europe']],
    ['the Asia-Pacific Economic Cooperation (APEC)', ['APEC = Asia-Pacific Economic Cooperation']],
    ['the United Nations Office on Drugs and Crime (UNODC) and the World Bank (WB)', [
      'UNODC = United Nations Office on Drugs and Crime', 'WB = World Bank',
    ]],
    ['the African Development Bank (AfDB)', ['AfDB = African Development Bank']],
    ['the Kurdistan Workers’ Party (PKK)', ['PKK']],
    ['Apple Inc (AAPL)', ['AAPL']],
    ['(AA) is late', []],
    ['Smith (Texas) and (see above) and (12)', []],
  ])('%s', (text, expected) => {
    expect(defined(text)).toEqual(expected)
  })

  it('gives the brackets with the space before them', () => {
    const text = 'The World Bank (WB) met.'
    expect(definitions(text).map(({ bracket: { from, to } }) => text.slice(from, to))).toEqual([' (WB)'])
  })
})

describe('acronymUses', () => {
  it.each<[string, string[]]>([
    ['WEU ministers left the WEU.', ['WEU', 'WEU']],
    ['The WEU’s ministers and NATO-led troops', ['WEU', 'NATO']],
    ['12 ICBMs and two MPs', ['ICBM', 'MP']],
    ['The Western European Union (WEU) met.', []],
    ['I met Mr. Smith in A and B.', []],
    ['WHO WANTS TO START?', []],
    ['The F-16 and a U-turn', []],
  ])('%s', (text, expected) => {
    expect(acronymUses(text).map(({ acronym }) => acronym)).toEqual(expected)
  })

  it('leaves the ending out of the place', () => {
    expect(acronymUses('the WEU’s')).toEqual([{ acronym: 'WEU', from: 4, to: 7 }])
  })
})
