import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePackage } from '../../../../electron/house-style/import/make-package'
import { readTyperighter } from '../../../../electron/house-style/import/typerighter/read'
import { writePackage } from '../../../../electron/house-style/import/write-package'
import { readPackage } from '../../../../electron/house-style/read-package'
import { join } from 'node:path'
import { readdirSync, readFileSync } from 'node:fs'
import { aFolder, imported, known } from './imported'

const signs = fc.string({ unit: fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abcDE eio Iıİş’-.,:;"“”(|)[]{}*+?^$\\bdws1') },
  { weight: 1, arbitrary: fc.constantFrom('\\b', '(?i)', '$1', '\u0000', '\uD800', '\u2028', '\uFFFC', '\uFEFF', '🙂', 'e\u0301', '\t', '\n', '<b>', '#', '- ', ': ', '&', '*a', '!') },
), maxLength: 14 })
const words = fc.constantFrom('press conference', 'govt', 'the', 'Blade Runner', 'US', 'ministers', 'met', 'Monday', '5 kms', 'They', 'said', '', 'press conference hall')
const text = fc.oneof(words, signs, fc.tuple(words, signs).map(([a, b]) => `${a}${b}`), words.map((each) => `\\b${each}\\b`), words.map((each) => `(?i)\\b${each}s?\\b`))
const yes = fc.constantFrom('', 'y', 'TRUE', 'FALSE')
const row = fc.tuple(fc.constantFrom('regex', 'regex', 'regex', 'lt', 'dictionary', ''), text, text, signs, text, signs, text, signs, yes, signs, signs, yes, signs, yes)

describe('a rule sheet with anything in it', () => {
  it('never breaks the import, and what is made of it is a package that our reader takes', () => {
    const style = known('base-en')!
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const sheet = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
      const draft = readTyperighter(sheet, 's.csv')
      const { files, report } = makePackage(draft, { name: 'news', base: 'base-en', today: '2026-11-02', from: 's.csv' }, style)
      const folder = join(aFolder({}), 'news')
      writePackage(folder, files, known)
      expect(readPackage(folder, known).ok).toBe(true)
      // No row is lost without a word.
      const read = draft.rules.flatMap(({ entries }) => entries.map(({ origin }) => origin))
      const told = new Set([...read, ...draft.terms.map(({ origin }) => origin), ...draft.words.map(({ origin }) => origin), ...draft.exceptions, ...draft.left].map(({ line }) => line))
      expect(told.size).toBe(rows.length)
      expect(report.carried.reduce((sum, { entries }) => sum + entries, 0) + report.words + report.exceptions + report.notCarried.length).toBeGreaterThanOrEqual(rows.length)
    }), { numRuns: 60 })
  }, 120_000)

  it('never breaks it either as text that is no sheet at all', () => {
    fc.assert(fc.property(fc.string({ unit: fc.oneof(signs, fc.constantFrom(',', '"', '\n', 'regex,')), maxLength: 40 }), (sheet) => {
      expect(readTyperighter(sheet, 's.csv').format).toContain('Typerighter')
    }), { numRuns: 300 })
  })
})

describe('a folder of Vale styles with anything in it', () => {
  it('never breaks the import', () => {
    const kind = fc.constantFrom('existence', 'substitution', 'occurrence', 'repetition', 'consistency', 'conditional', 'capitalization', 'metric', 'spelling')
    const json = (value: unknown): string => JSON.stringify(value)
    fc.assert(fc.property(kind, text, fc.array(text, { maxLength: 4 }), fc.dictionary(text, text, { maxKeys: 3 }), fc.boolean(), fc.integer({ min: -1, max: 4 }), (extending, message, list, pairs, flag, number) => {
      const rule = [
        `extends: ${extending}`, `message: ${json(message)}`, `tokens: ${json(list)}`, `swap: ${json(pairs)}`, `either: ${json(pairs)}`, `exceptions: ${json(list.slice(0, 1))}`, `ignorecase: ${flag}`, `nonword: ${!flag && number > 2}`,
        `token: ${json(list[0] ?? '')}`, `max: ${number}`, `first: ${json(list[0] ?? 'a')}`, `second: ${json(list[1] ?? 'b')}`, 'match: $title', `formula: ${json(list[0] ?? 'words')}`, "condition: '> 3'",
      ].join('\n')
      const { report } = imported({ 'styles/News/Rule.yml': rule, 'styles/config/vocabularies/A/accept.txt': list.join('\n'), 'styles/config/vocabularies/A/reject.txt': Object.keys(pairs).join('\n') })
      expect(report.format).toBe('styles of Vale')
    }), { numRuns: 100 })
  }, 120_000)
})

describe('a package that is imported', () => {
  const sheet = 'regex,\\bgovt\\b,government\nlt,x\n'

  it('tells in its README what was not carried over', () => {
    const folder = aFolder({ 's.csv': sheet })
    const { files } = makePackage(readTyperighter(sheet, 's.csv'), { name: 'news', base: 'base-en', today: '2026-11-02', from: 's.csv' }, known('base-en')!)
    writePackage(join(folder, 'news'), files, known)
    expect(readFileSync(join(folder, 'news', 'README.md'), 'utf8')).toContain('| s.csv:2 | x | it is a rule of LanguageTool, in XML | Write what it looks for as words or a pattern. |')
  })

  it('is written into a new or an empty folder only, and whole', () => {
    const folder = aFolder({ 'full/a.txt': 'mine' })
    const files = { 'package.yaml': 'name: news\nextends: base-en\nversion: 2026.11.1\neffective: 2026-11-02\n' }
    expect(() => writePackage(join(folder, 'full'), files, known)).toThrow('There is already something in')
    expect(() => writePackage(join(folder, 'full/a.txt'), files, known)).toThrow('There is already something in')
    expect(() => writePackage(join(folder, 'full/a.txt/b'), files, known)).toThrow('part of the path is not a folder')
    expect(() => writePackage(join(folder, 'bad'), { 'package.yaml': 'name: news\n' }, known)).toThrow('cannot be read')
    expect(readdirSync(folder)).toEqual(['full'])
    expect(readdirSync(join(folder, 'full'))).toEqual(['a.txt'])
    writePackage(join(folder, 'new'), files, known)
    expect(readdirSync(join(folder, 'new'))).toEqual(['package.yaml'])
  })
})
