import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalize, foldCase, lowerWord, nameFromCapitals, upperWord } from '../../../core/text/casing'

describe('casing', () => {
  it('keeps every offset when it folds a text', () => {
    expect(foldCase('İSTANBUL Ankara')).toBe('istanbul ankara')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldCase(text)).toHaveLength(text.length)
      }),
    )
  })

  it('uses Turkish rules for Turkish words only', () => {
    expect([
      lowerWord('ISPARTA', 'tr'),
      lowerWord('WASHINGTON', 'tr'),
      lowerWord('INDIANA', 'en'),
      lowerWord('İZMİR', 'en'),
    ]).toEqual(['ısparta', 'washington', 'indiana', 'izmir'])
    expect([
      upperWord('izmir', 'tr'),
      upperWord('izmir', 'en'),
      capitalize('istanbul', 'tr'),
      capitalize('news', 'en'),
    ]).toEqual(['İZMİR', 'IZMIR', 'İstanbul', 'News'])
  })
})

describe('nameFromCapitals', () => {
  it.each<[string, string, string]>([
    ['BRUSSELS', 'en', 'Brussels'],
    ['NEW YORK', 'en', 'New York'],
    ['PORT-AU-PRINCE', 'en', 'Port-au-Prince'],
    ['RIO DE JANEIRO', 'en', 'Rio de Janeiro'],
    ['LA PAZ', 'en', 'La Paz'],
    ['ST. PETERSBURG', 'en', 'St. Petersburg'],
    ['WASHINGTON D.C.', 'en', 'Washington D.C.'],
    ['N’DJAMENA', 'en', 'N’Djamena'],
    ['NUKU’ALOFA', 'en', 'Nuku’alofa'],
    ['İSTANBUL', 'en', 'İstanbul'],
    ['ISTANBUL', 'en', 'Istanbul'],
    ['IĞDIR', 'tr', 'Iğdır'],
    ['DİYARBAKIR', 'tr', 'Diyarbakır'],
    ['ZORK McBLIXEN', 'en', 'Zork McBlixen'],
    ['Brussels', 'en', 'Brussels'],
    ['', 'en', ''],
  ])('%s in %s is %s', (name, language, expected) => {
    expect(nameFromCapitals(name, language)).toBe(expected)
  })
})
