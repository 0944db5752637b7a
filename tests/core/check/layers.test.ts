import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { styleOf, type Layer } from '../../../core/check/layers'
import { asFound, type StylePackage, type Term } from '../../../core/check/style'

const empty: Layer = {
  name: 'house', version: '2026.11.1', effective: '2026-11-02', language: 'en', options: {}, switches: {},
  terms: [], without: { terms: [], people: [], words: [] }, asides: [], people: [], places: [], acronyms: [], verbs: [], leftovers: [], words: [], rules: [],
}
const term = (wrong: string, right: string): Term => (
  { rule: 'words/toward', wrong, right, note: '', source: 'Our own judgement', level: 'error', case: 'start', unlessAfter: [], unlessBefore: [] }
)
const style = (layer: Partial<Layer>, below: StylePackage[] = []): StylePackage => styleOf({ ...empty, ...layer }, below)!

const base = style({ name: 'base', terms: [term('towards', 'toward'), term('amongst', 'among')], switches: { 'words/said': { level: 'warning', because: 'Noisy' } } })
const agency = style({
  name: 'agency', version: '2026.11.2', language: 'en-GB', agency: { name: 'Agency', code: 'AG', domain: 'agency.example', rights: '© Agency' },
  options: { percent: 'sign', turkish: { clock: 'point' } }, terms: [term('towards', 'to')], without: { terms: ['amongst'], people: [], words: [] },
}, [base])

describe('a style laid on others', () => {
  it('has their rows, but for those that it replaces by their name or takes away', () => {
    expect(agency.terms.map(({ wrong, right, by }) => [wrong, right, by])).toEqual([['towards', 'to', undefined]])
    const desk = style({ name: 'desk', terms: [term('whilst', 'while')] }, [agency])
    expect(desk.terms.map(({ wrong, by }) => [wrong, by])).toEqual([['towards', 'agency'], ['whilst', undefined]])
  })

  it('keeps what an acronym stands for in each language, where it is laid on one for either', () => {
    const row = (full: string): Layer['acronyms'][number] => ({ acronym: 'WEU', full, known: false })
    const english = style({ name: 'english', acronyms: [row('Western European Union')] })
    const turkish = style({ name: 'turkish', language: 'tr', acronyms: [row('Batı Avrupa Birliği')] })
    const own = (layer: Partial<Layer>): string[] => style(layer, [english, turkish]).acronyms.map(({ language, full }) => `${language}: ${full}`)
    expect(own({ language: 'en-GB' })).toEqual(['en: Western European Union', 'tr: Batı Avrupa Birliği'])
    expect(own({ language: 'en-GB', acronyms: [row('The union')] })).toEqual(['en: The union', 'tr: Batı Avrupa Birliği'])
  })

  it('takes a lower layer’s row away only, not its own', () => {
    expect(style({ terms: [term('amongst', 'among')], without: { terms: ['amongst'], people: [], words: [] } }, [base]).terms.map(({ wrong }) => wrong)).toContain('amongst')
  })

  it('has the language, agency, choices and switches of the nearest layer that says', () => {
    const desk = style({ name: 'desk', language: undefined, options: { turkish: { lira: 'word' } } }, [agency])
    expect(desk).toMatchObject({ language: 'en-GB', agency: { code: 'AG' }, options: { percent: 'sign', months: 'as-found', turkish: { clock: 'point', lira: 'word' } } })
    expect(desk.switches).toEqual({ 'words/said': { level: 'warning', because: 'Noisy', by: 'base' } })
    expect(desk.agency.rights).toBe('© Agency')
  })

  it('names the layers from the lowest up, each once', () => {
    const both = style({ name: 'both' }, [agency, base])
    expect(both.layers.map(({ name }) => name)).toEqual(['base', 'agency', 'both'])
  })

  it('keeps a choice of one package beside another that leaves it as found', () => {
    expect(style({ name: 'both' }, [agency, style({ name: 'terms' })]).options.percent).toBe('sign')
  })

  it('may set a choice back to as found', () => {
    expect(style({ options: { percent: 'as-found' } }, [agency]).options.percent).toBe('as-found')
  })

  it('has every choice as found and nobody’s agency where no layer says anything', () => {
    expect(style({})).toMatchObject({ options: asFound, agency: { code: '' } })
  })

  it('is none without a language', () => {
    expect(styleOf({ ...empty, language: undefined })).toBeNull()
  })

  it('has each name once, whatever is laid on what', () => {
    const someTerms = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }).map((wrong) => [...new Set(wrong)].map((each) => term(each, 'x')))
    fc.assert(fc.property(fc.array(someTerms, { minLength: 1, maxLength: 4 }), (layers) => {
      const laid = layers.reduce<StylePackage[]>((below, terms, index) => [style({ name: `l${index}`, terms }, below)], [])[0]!
      const names = laid.terms.map(({ wrong }) => wrong)
      expect(new Set(names).size).toBe(names.length)
      for (const { wrong, by } of laid.terms) {
        const last = layers.findLastIndex((terms) => terms.some((each) => each.wrong === wrong))
        expect(by ?? `l${layers.length - 1}`).toBe(`l${last}`)
      }
    }))
  })
})
