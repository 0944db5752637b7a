import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { problemLine } from '../../../electron/house-style/problem'
import { readPackage } from '../../../electron/house-style/read-package'
import { bundledStyles } from '../../../electron/house-style/bundled'
import { aPackage } from './a-package'
import { bundledStyle } from '../../a-style'

const head = (name: string, more: string): string => `name: ${name}\nversion: 2026.11.1\neffective: 2026-11-02\n${more}`

/** Packages side by side, by folder; the small whole one is `house`. */
function beside(packages: Record<string, Record<string, string>>): (name: string) => string {
  const shelf = mkdtempSync(join(tmpdir(), 'dateline-shelf-'))
  onTestFinished(() => rmSync(shelf, { recursive: true }))
  cpSync(aPackage(), join(shelf, 'house'), { recursive: true })
  for (const [folder, files] of Object.entries(packages)) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(shelf, folder, name, '..'), { recursive: true })
      writeFileSync(join(shelf, folder, name), text)
    }
  }
  return (name) => join(shelf, name)
}

const lines = (folder: string): string[] => {
  const read = readPackage(folder)
  return read.ok ? [] : read.problems.map(problemLine)
}

describe('a package that extends another', () => {
  it('has the rows of a folder beside it, with who says so', () => {
    const at = beside({ desk: { 'package.yaml': head('desk', 'extends: house\n'), 'terms/desk.yaml': '- { rule: words/toward, wrong: whilst, right: while, source: The desk, level: advice }\n' } })
    const read = readPackage(at('desk'))
    if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'))
    expect(read.style.terms.map(({ wrong, by }) => `${wrong} by ${by ?? 'desk'}`)).toEqual(['towards by small', 'Kiev by small', 'whilst by desk'])
    expect(read.style).toMatchObject({ language: 'en', agency: { code: 'SA' }, layers: [{ name: 'small' }, { name: 'desk' }] })
  })

  it('takes rows away by the level off, and may read people and terms as tables or as YAML', () => {
    const at = beside({ desk: {
      'package.yaml': head('desk', 'extends: [house]\n'),
      'terms/desk.csv': 'rule,wrong,right,note,source,level,case,unless_after,unless_before\nwords/toward,towards,,,The desk,off,start,,\n',
      'people/desk.csv': 'id,full,second,never,title_before,source,checked\nana-silva,Ana Maria Silva,Silva,Maria | Ana,Finance Minister,The desk,2026-11-02\n',
      'words.csv': 'word,source\nlivestream,The desk\n',
    } })
    const read = readPackage(at('desk'))
    if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'))
    expect(read.style.terms.map(({ wrong }) => wrong)).toEqual(['Kiev'])
    expect(read.style.people.at(-1)).toEqual({
      id: 'ana-silva', full: 'Ana Maria Silva', accepted: [], second: 'Silva', never: ['Maria', 'Ana'], mononym: false,
      titles: [{ form: 'Finance Minister', before: true, from: null, until: null }], source: 'The desk', checked: '2026-11-02',
    })
    expect(read.style.words).toEqual([{ word: 'livestream', source: 'The desk' }])
  })

  it('may be laid on one that comes with the program', () => {
    const at = beside({ desk: { 'package.yaml': head('desk', 'extends: agency-en\n') } })
    expect(lines(at('desk'))).toEqual(['package.yaml:4:10 “agency-en”: no style package of this name comes with the program or stands beside this folder'])
    const read = readPackage(at('desk'), (name) => (name === 'agency-en' ? bundledStyle : undefined))
    expect(read.ok && read.style.terms.length).toBe(bundledStyle.terms.length)
  })

  it('is refused when it extends itself, by whatever way', () => {
    const at = beside({ one: { 'package.yaml': head('one', 'extends: two\n') }, two: { 'package.yaml': head('two', 'extends: one\n') } })
    expect(lines(at('one'))).toEqual(['../two/package.yaml:4:10 “one” extends itself'])
  })

  it('is refused for what is wrong with the other, with the file there', () => {
    const at = beside({ desk: { 'package.yaml': head('desk', 'extends: house\n') }, house: { 'places.csv': 'city,country\nBrussels,Belgium\n' } })
    expect(lines(at('desk'))).toEqual(['../house/places.csv:1:1 the column “stands_alone” is missing'])
  })

  it('is refused when nobody says for which language it is', () => {
    const at = beside({ desk: { 'package.yaml': head('desk', '') } })
    expect(lines(at('desk'))).toEqual(['package.yaml:1:1 “language” is missing, and no package that this one extends has it'])
  })
})

describe('the styles that come with the program', () => {
  it('are four, on a base for each language, the British one on the American', async () => {
    const layers = await Promise.all(bundledStyles.map(async (style) => (await style.whole()).layers.map(({ name }) => name)))
    expect(layers).toEqual([['base-en', 'agency-en'], ['base-en', 'agency-en', 'agency-en-gb'], ['base-tr', 'agency-tr'], ['base-en', 'base-tr', 'wire-neutral']])
  })

  it('leave in wire-neutral every choice as found', async () => {
    const { options } = await bundledStyles.find(({ name }) => name === 'wire-neutral')!.whole()
    const choices = Object.entries(options).filter(([, choice]) => typeof choice === 'string')
    expect(choices.length).toBeGreaterThan(25)
    expect(choices.filter(([, choice]) => choice !== 'as-found')).toEqual([])
    expect(options.turkish).toBeUndefined()
  })
})
