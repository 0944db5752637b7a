import { describe, expect, it } from 'vitest'
import type { StylePackage, Term } from '../../../../core/check/style'
import { createChecker } from '../../../../core/check/check'
import { storyOfExample } from '../../../../core/check/example'
import { rulesOf } from '../../../../core/check/rules-of'
import { bundledStyle } from '../../../a-style'
import { imported, lines, type Imported } from './imported'

const header = 'Type,Pattern,Replacement,Colour,Category,,Description,Tags,Ignore?,Notes,ID,Red,,Advisory'

interface Cells { type?: string, pattern: string, right?: string, category?: string, description?: string, ignored?: string, id?: string, red?: string, advisory?: string }

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`

function row({ type = 'regex', pattern, right = '', category = 'Style guide', description = '', ignored = 'FALSE', id = 'x1', red = '', advisory = '' }: Cells): string {
  return [type, pattern, right, '', category, '', description, '', ignored, '', id, red, '', advisory].map(cell).join(',')
}

function sheet(...rows: Cells[]): Imported {
  return imported({ 'sheet.csv': [header, ...rows.map(row)].join('\n') }, 'sheet.csv')
}

const short = ({ rule, wrong, right, level, case: how }: Term): string => `${rule} ${wrong} → ${right} (${level}, ${how})`

describe('a row of a rule sheet that is words', () => {
  it.each<[Cells, string[]]>([
    [{ pattern: '\\bpress conference\\b', right: 'news conference' }, ['style-guide/list press conference → news conference (warning, exact)']],
    [{ pattern: '\\b[Mm]edieval\\b', right: 'middle-aged' }, ['style-guide/list medieval → middle-aged (warning, start)']],
    [{ pattern: '(?i)\\bcell ?phone\\b', right: 'mobile' }, ['style-guide/list cellphone → mobile (warning, any)', 'style-guide/list cell phone → mobile (warning, any)']],
    [{ pattern: '\\bgovt\\b', right: 'government', red: 'y' }, ['style-guide/list govt → government (error, exact)']],
    [{ pattern: '\\bgovt\\b', right: 'government', advisory: 'y', category: 'Names 2' }, ['names-two/list govt → government (advice, exact)']],
    [{ pattern: '\\be[- ]mail\\b', right: 'e-mail' }, ['style-guide/list e mail → e-mail (warning, exact)']],
  ])('is a row of a term list: %o', (cells, terms) => {
    expect(sheet(cells).style!.terms.map(short)).toEqual(terms)
  })

  it('keeps its description as the note, and its id as the source', () => {
    expect(sheet({ pattern: '\\bwheelchair-bound\\b', description: 'Say  “uses a wheelchair”', id: 'abc' }).style!.terms[0]).toMatchObject({
      right: '', note: 'Say “uses a wheelchair”', source: 'Rule sheet, abc',
    })
    expect(sheet({ pattern: '\\bgovt\\b', id: '' }).style!.terms[0]).toMatchObject({ note: 'The rule sheet has this under “Style guide”.', source: 'Rule sheet, row 2' })
  })

  it('becomes words that are written just so where its right words are its own in capitals', () => {
    const { style } = sheet({ pattern: '(?i)\\bblade ?runner\\b', right: 'Blade Runner', category: 'Films' })
    expect(style!.terms.map(short)).toEqual(['films/list bladerunner → Blade Runner (warning, any)'])
    expect(style!.rules).toMatchObject([{ id: 'films/capitals', kind: 'capitalization', words: ['Blade Runner'] }])
  })

  it('is left alone beside the word that makes it right, where the sheet confirms that', () => {
    const { style, report } = sheet(
      { pattern: '\\bpress conference\\b', right: 'news conference' }, { pattern: '\\bpress conference hall\\b', right: 'press conference hall' },
      { pattern: '\\bthe Sun\\b', right: 'the Sun', id: 'lone' },
    )
    expect(style!.terms[0]).toMatchObject({ wrong: 'press conference', unlessBefore: ['hall'] })
    expect(lines(report.notCarried)).toEqual(['sheet.csv:4 \\bthe Sun\\b: it confirms words as right, and no row carried from the sheet is these words less one'])
  })

  it('gives way to a later row for the same words, and to nothing that would put back what is wrong', () => {
    const { style, report } = sheet(
      { pattern: '\\bgovt\\b', right: 'government' }, { pattern: '\\bgovt\\b', right: 'cabinet' }, { pattern: '\\bcoppers\\b', right: 'cops' }, { pattern: '\\bcops\\b', right: 'police' },
    )
    expect(style!.terms.map(short)).toEqual(['style-guide/list cops → police (warning, exact)', 'style-guide/list govt → cabinet (warning, exact)'])
    expect(lines(report.notCarried)).toEqual([
      'sheet.csv:2 \\bgovt\\b: “govt” stands in sheet.csv:3 as well, and that row wins',
      'sheet.csv:4 \\bcoppers\\b: it would put “cops” there, which sheet.csv:5 has as wrong',
    ])
  })
})

describe('a row of a rule sheet that is a pattern', () => {
  it('is a rule, in one with those that differ in nothing else, the last first', () => {
    const { style } = sheet({ pattern: '\\b(\\d+) ?per ?cent\\b', right: '$1%', category: 'Numbers' }, { pattern: '\\b(\\d+)kms\\b', right: '$1km', category: 'Numbers' }, { pattern: '\\b\\d{5}\\b', category: 'Numbers', description: 'a comma, please' })
    expect(style!.rules).toMatchObject([
      { id: 'numbers/patterns-to-avoid', kind: 'existence', patterns: ['(?<!\\p{IDC})\\d{5}(?!\\p{IDC})'], message: 'A comma, please.' },
      { id: 'numbers/patterns', kind: 'substitution', patterns: [['(?<!\\p{IDC})(\\d+)kms(?!\\p{IDC})', '$1km'], ['(?<!\\p{IDC})(\\d+) ?per ?cent(?!\\p{IDC})', '$1%']] },
    ])
    expect(style!.rules[1]!.wrong).toContainEqual(['They said 1 per cent on Monday.', 'They said 1% on Monday.'])
  })

  it('lets what it would write itself stand', () => {
    expect(sheet({ pattern: '\\b\\w{2}-Qaida\\b', right: 'al-Qaida' }).style!.rules).toMatchObject([{ patterns: [['(?!al-Qaida(?!\\p{IDC}))(?<!\\p{IDC})\\p{IDC}{2}-Qaida(?!\\p{IDC})', 'al-Qaida']] }])
  })
})

describe('what is not carried over from a rule sheet', () => {
  it.each<[Cells, string]>([
    [{ type: 'lt', pattern: '<pattern/>' }, 'it is a rule of LanguageTool, in XML'],
    [{ type: 'lt_core', pattern: 'THE_THE' }, 'it is the name of a rule that LanguageTool brings'],
    [{ type: 'regexp', pattern: 'a' }, '“regexp” is no type of rule that is known here'],
    [{ pattern: 'a\\h+b' }, 'the pattern has “\\h”, a Java class that JavaScript has not'],
    [{ pattern: '\\d++x' }, 'the pattern has “++”, a possessive repeat, which JavaScript has not'],
    [{ pattern: 'foo (?i)bar' }, 'the pattern has “(?i)”, a switch in its middle, which JavaScript has not'],
    [{ pattern: '(a+)+b' }, 'the rule it makes can read the same words in many ways'],
    [{ pattern: 'govt', ignored: 'TRUE' }, 'the sheet itself sets it aside (“Ignore?”)'],
    [{ type: 'dictionary', pattern: 'two words' }, 'the list of words takes single words only'],
    [{ pattern: '' }, 'it has no pattern'],
    [{ pattern: '“govt”' }, 'no example could be made'],
  ])('is told with its row and why: %o', (cells, why) => {
    const { report, style } = sheet(cells)
    expect(style).toBeNull()
    expect(report).toMatchObject({ folder: '', carried: [] })
    expect(report.notCarried).toHaveLength(1)
    expect(report.notCarried[0]).toMatchObject({ file: 'sheet.csv', line: 2, why: expect.stringContaining(why) as string })
  })

  it('is told once for columns that have no place', () => {
    const { report } = imported({ 's.csv': `${header}\nregex,\\bgovt\\b,government,red,A,,,politics,FALSE,since 2019,1\n` }, 's.csv')
    expect(report.changed.map(({ what }) => what)).toEqual(['Colour', 'Tags', 'Notes'])
  })
})

describe('a rule sheet', () => {
  it('has its dictionary for the spelling', () => {
    expect(sheet({ type: 'dictionary', pattern: 'livestream', id: 'd1' }).style!.words).toEqual([{ word: 'livestream', source: 'Rule sheet, d1' }])
  })

  it.each([[';', '\n'], ['\t', '\r\n']])('is read with %j between cells and %j between rows, and without a header', (between, newline) => {
    const cells = ['regex', '\\bgovt\\b', 'government', '', 'Style', '', 'over\ntwo lines', '', 'FALSE', '', '7']
    const text = [cells, ['regex', 'a++']].map((each) => each.map(cell).join(between)).join(newline)
    const { style, report } = imported({ 's.csv': text }, 's.csv')
    expect(style!.terms[0]).toMatchObject({ wrong: 'govt', note: 'over two lines' })
    expect(lines(report.notCarried)[0]).toMatch(/^s\.csv:3 a\+\+: /)
  })

  it('that is no table says where', () => {
    expect(lines(imported({ 's.csv': `${header}\nregex,"\\bgovt` }, 's.csv').report.notCarried)[0]).toMatch(/^s\.csv:\d+ s\.csv: a quotation mark opens/)
  })

  it('checks a story once it is imported', () => {
    const { style } = sheet({ pattern: '\\bgovt\\b', right: 'government', red: 'y' }, { pattern: '\\b(\\d+)kms\\b', right: '$1km' })
    const whole: StylePackage = { ...bundledStyle, ...style! }
    const story = storyOfExample('The govt built 7kms of road. “The govt did,” she said.', rulesOf(whole)[0]!)
    expect(createChecker(whole).check(story).findings.map(({ rule, text, fixes }) => [rule, text, fixes[0]?.title])).toEqual([
      ['style-guide/list', 'govt', 'government'], ['style-guide/patterns', '7kms', '7km'],
    ])
  })
})
