import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areWords, formsOf, withoutEdges } from '../../../../electron/house-style/import/pattern/forms'
import { betweenEdges, printed } from '../../../../electron/house-style/import/pattern/print'
import { specimensOf } from '../../../../electron/house-style/import/pattern/specimen'
import { NotOurs, readPattern } from '../../../../electron/house-style/import/pattern/tree'

const ours = (pattern: string, inSmall = false): string => printed(readPattern(pattern).tree, inSmall)
const words = (pattern: string): string[] | null => formsOf(withoutEdges(readPattern(pattern).tree).tree)

describe('a pattern of another program', () => {
  it.each([
    ['\\bpress conference\\b', '(?<!\\p{IDC})press conference(?!\\p{IDC})'],
    ['\\b(\\d+)\\s?%', '(?<!\\p{IDC})(\\d+)\\s?%'],
    ['\\w+ly\\W', '\\p{IDC}+ly\\P{IDC}'],
    ['[\\w-]+', '[\\p{IDC}\\-]+'],
    ['\\p{Lu}\\p{L}+', '\\p{Upper}\\p{Alpha}+'],
    ["it\\'s\\-so", "it's-so"],
    ['(?<year>\\d{4})', '(\\d{4})'],
    ['(?P<year>\\d{4})', '(\\d{4})'],
    ['(?<!the )press', '(?<!the )press'],
    ['(?:a|b){2,}?c', '(?:a|b){2,}?c'],
    ['\\Astart\\z', '^start$'],
    ['caf\\u00e9|caf\\x{e9}', 'café|café'],
    ['a|b', 'a|b'],
    ['\\b-x', '(?<=\\p{IDC})-x'],
    ['\\b.x', '(?:(?<!\\p{IDC})(?=\\p{IDC})|(?<=\\p{IDC})(?!\\p{IDC})).x'],
  ])('%s is written %s', (pattern, expected) => {
    expect(ours(pattern)).toBe(expected)
    expect(() => new RegExp(expected, 'u')).not.toThrow()
  })

  it('is written in small letters where any case is read', () => {
    expect(ours('Blade[A-Z]\\p{Lu}', true)).toBe('blade[a-z]\\p{Alpha}')
    expect(readPattern('(?i)Blade').anyCase).toBe(true)
  })

  it.each([
    ['a++', 'a possessive repeat'], ['a\\h+b', 'a Java class'], ['(?>a)b', 'an atomic group'], ['a(?i)b', 'a switch in its middle'], ['(?i:a)b', 'a switch in its middle'],
    ['(a)\\1', 'refers back'], ['\\k<a>', 'refers back'], ['[a-z&&[^b]]', 'in a class of signs'], ['[[:alpha:]]', 'within another'], ['(a', 'nothing closes'], ['a)', 'nothing opens'],
    ['*a', 'nothing before it'], ['\\p{Greek}', 'no pattern of ours'], ['[z-a]', 'ends before it begins'], ['\\Qa\\E', 'quoting'], ['[a', 'nothing closes'], ['a\\', 'ends with'], ['(?x)a', 'a switch that JavaScript'],
  ])('%s is none of ours, in words', (pattern, why) => {
    expect(() => readPattern(pattern)).toThrow(NotOurs)
    expect(() => readPattern(pattern)).toThrow(why)
  })

  it.each([
    ['\\b[Mm]edieval\\b', ['Medieval', 'medieval']], ['blade ?runner', ['bladerunner', 'blade runner']],
    ['(?:give|gave)s? rise', ['give rise', 'gives rise', 'gave rise', 'gaves rise']], ['in\\s+the\\s+wake', ['in the wake']], ['e[- ]mail', ['e-mail', 'e mail']],
    ['wheel(?:chair)?', ['wheel', 'wheelchair']], ['go{2}d', ['good']],
  ])('%s is a few words', (pattern, forms) => {
    expect(words(pattern)).toEqual(forms)
    expect(areWords(forms)).toBe(true)
  })

  it.each(['\\d+', 'a.b', 'a+', '[a-z]x', '[^a]', 'a(?=b)', 'a\\bb', '(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)'])('%s is no list of words', (pattern) => {
    expect(words(pattern)).toBeNull()
  })

  it('is shown by texts that it finds', () => {
    for (const pattern of ['\\b(\\d+) ?per ?cent\\b', '[A-Z]{2,}s', '(?<=the )press', 'a(?=b)', '[^\\s]+', '(?:a|b)?c', '\\p{Lu}x', '“[^”]+”']) {
      expect(specimensOf(readPattern(pattern).tree).some((text) => new RegExp(ours(pattern), 'u').test(text)), pattern).toBe(true)
    }
  })

  it('finds the same as before in plain English text, in our form', () => {
    const patterns = ['\\bab\\b', '\\b(?:a|b)c\\b', '\\w+\\b', '\\b\\d+%', 'a\\b.b', '\\b[ab]?c', 'a\\Bb', '(a|\\b)b', '\\b(?:-|a)b']
    fc.assert(fc.property(fc.constantFrom(...patterns), fc.string({ unit: fc.constantFrom(...'abc1 -%.'), maxLength: 12 }), (pattern, text) => {
      const at = (source: string): (number | undefined)[] => Array.from(text.matchAll(new RegExp(source, 'gu')), ({ index }) => index)
      expect(at(ours(pattern))).toEqual(at(pattern))
      expect(at(printed(betweenEdges(readPattern(pattern).tree), false))).toEqual(at(`\\b(?:${pattern})\\b`))
    }))
  })

  it('is read or refused in words, whatever it is', () => {
    const signs = fc.string({ unit: fc.oneof(fc.constantFrom(...'ab(|)[]{}*+?^$.\\-<=!:1,wdbpPLh&'), fc.string({ unit: 'grapheme', maxLength: 1 })), maxLength: 20 })
    fc.assert(fc.property(signs, (pattern) => {
      try {
        const { tree } = readPattern(pattern)
        expect(typeof printed(tree, true)).toBe('string')
        expect(specimensOf(tree).every((text) => text.trim() !== '')).toBe(true)
      } catch (error) {
        if (!(error instanceof NotOurs)) throw error
      }
    }), { numRuns: 2_000 })
  })
})
