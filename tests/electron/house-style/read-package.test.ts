import { describe, expect, it } from 'vitest'
import { leftoverLines } from '../../../core/copy/leftover-lines'
import { problemLine } from '../../../electron/house-style/problem'
import { readPackage } from '../../../electron/house-style/read-package'
import { aPackage, changed, whole } from './a-package'

const card = whole['people/heads.yaml']!
const row = 'words/toward,towards,toward,,Our own judgement,error,start,,\n'

/** What is wrong, and every sentence that is said about it. */
const broken: [title: string, changes: Record<string, string | Uint8Array | null>, says: string[]][] = [
  ['a misspelled key', changed('people/heads.yaml', 'until:', 'untl:'),
    ['people/heads.yaml:7:68 “untl”: unknown key, did you mean “until”?']],
  ['a key that resembles no other', changed('people/heads.yaml', 'second:', 'shoe: 44\n  second:'),
    ['people/heads.yaml:4:3 “shoe”: unknown key']],
  ['a missing key', changed('people/heads.yaml', '  second: Duque\n', ''),
    ['people/heads.yaml:1:3 “second” is missing']],
  ['an empty value', changed('people/heads.yaml', 'second: Duque', "second: ' '"),
    ['people/heads.yaml:4:11 “second” is empty']],
  ['a value that is not there', changed('people/heads.yaml', 'second: Duque', 'second:'),
    ['people/heads.yaml:4:10 “second” has to be text']],
  ['one word where a list stands', changed('people/heads.yaml', '[Ivan Duque]', 'Ivan Duque'),
    ['people/heads.yaml:3:13 “accepted” has to be a list: [one, other]']],
  ['a day that no calendar has', changed('people/heads.yaml', '2022-08-07', '2022-02-30'),
    ['people/heads.yaml:7:75 “until” is not in the calendar']],
  ['an office that ends before it begins', changed('people/heads.yaml', '2022-08-07', '2017-08-07'),
    ['people/heads.yaml:7:75 “until” has to be later than “from”']],
  ['a form both right and wrong', changed('people/heads.yaml', '[Marquez]', '[Duque]'),
    ['people/heads.yaml:5:10 “never” names a form that the card has as right']],
  ['a file of people that is no list', { 'people/heads.yaml': 'id: ivan-duque\n' },
    ['people/heads.yaml:1:1 This file has to be a list of cards, each starting with “- id:”']],
  ['two cards of one id, in two files', { 'people/others.yaml': card },
    ['people/others.yaml:1:7 “ivan-duque” stands twice, first in people/heads.yaml:1']],
  ['a key twice', changed('people/heads.yaml', '  second:', '  full: Ivan\n  second:'),
    ['people/heads.yaml:4:3 this key stands twice in the same place']],
  ['a second colon', changed('people/heads.yaml', 'source: Our', 'source: Ours: our'),
    ['people/heads.yaml:8:11 a second colon, or a line too far to the right: a value with a colon needs quotation marks']],
  ['a tab for spaces', changed('people/heads.yaml', '  second:', '\tsecond:'),
    ['people/heads.yaml:4:1 a tab at the start of a line, where YAML wants spaces']],
  ['a value that begins with a star', changed('people/heads.yaml', 'second: Duque', 'second: *Duque'),
    ['people/heads.yaml:4:11 a value that begins with * needs quotation marks']],

  ['an unknown option', changed('package.yaml', 'leadWords:', 'leedWords: 3\n  leadWords:'),
    ['package.yaml:13:3 “leedWords”: unknown key, did you mean “leadWords”?']],
  ['an option nobody offers', changed('package.yaml', 'closing: us', 'closing: french'),
    ['package.yaml:7:12 “closing” has to be us, uk or as-found']],
  ['a number of nothing', changed('package.yaml', 'headlineLimit: 70', 'headlineLimit: 0'),
    ['package.yaml:11:18 “headlineLimit” has to be 1 or more']],
  ['a number in words', changed('package.yaml', 'headlineLimit: 70', 'headlineLimit: seventy'),
    ['package.yaml:11:18 “headlineLimit” has to be a number']],
  ['a version that is none', changed('package.yaml', '2026.11.1', 'newest'),
    ['package.yaml:2:10 “version” has to be year.month.number, such as 2026.11.1']],
  ['a version that YAML takes for a number', changed('package.yaml', '2026.11.1', '2026.11'),
    ['package.yaml:2:10 “version” has to be text: put it in quotation marks']],
  ['a switch without a reason', changed('package.yaml', '{ off: true, because: Nobody here minds }', '{ off: true }'),
    ['package.yaml:25:3 “because” is missing']],
  ['a switch that switches nothing', changed('package.yaml', 'off: true, ', ''),
    ['package.yaml:25:15 “words/said” has to have either a level or “off: true”']],
  ['a switch of what is no rule', changed('package.yaml', 'words/said:', 'said:'),
    ['package.yaml:25:3 “said” has to be a rule’s id such as words/toward']],
  ['an agency without its domain', changed('package.yaml', ' domain: small.example,', ''),
    ['package.yaml:5:1 “domain” is missing']],
  ['no package.yaml', { 'package.yaml': null },
    ['package.yaml:1:1 missing: this folder is not a style package']],

  ['a level there is not', changed('terms/words.csv', ',error,start', ',fatal,start'),
    ['terms/words.csv:2:48 “level” has to be error, warning, advice or off']],
  ['a row without its source', changed('terms/words.csv', 'toward,,Our own judgement', 'toward,,'),
    ['terms/words.csv:2:30 “source” is empty']],
  ['a row with nothing to put there and nothing to say', changed('terms/words.csv', 'towards,toward,', 'towards,,'),
    ['terms/words.csv:2:22 “right” is empty, so “note” has to say what to do']],
  ['a mark at the edge of a term', changed('terms/words.csv', ',towards,', ',towards $,'),
    ['terms/words.csv:2:14 “wrong” has to begin and end with a word: marks at its edges are not read']],
  ['two words for one neighbour', changed('terms/words.csv', 'chicken | Dynamo', 'fried chicken'),
    ['terms/words.csv:3:74 “unless_after” has to be single words with | between them']],
  ['a term twice', changed('terms/words.csv', row, row + row),
    ['terms/words.csv:3:14 “towards” stands twice, first in terms/words.csv:2']],
  ['a term put right by a wrong one', changed('terms/words.csv', row, row + row.replace('towards,toward', 'unto,towards')),
    ['terms/words.csv:3:14 “towards” would stand here, but terms/words.csv:2 has it as wrong']],
  ['a misspelled column', changed('terms/words.csv', 'rule,wrong,right', 'rule,wrong,rihgt'),
    ['terms/words.csv:1:12 “rihgt”: unknown column, did you mean “right”?']],
  ['a column twice', changed('terms/words.csv', 'rule,wrong,right', 'rule,wrong,wrong'),
    ['terms/words.csv:1:12 “wrong”: this column stands twice']],
  ['a missing column', { 'places.csv': 'city,country\nBrussels,Belgium\n' },
    ['places.csv:1:1 the column “stands_alone” is missing']],
  ['a row that is too short', { 'places.csv': 'city,country,stands_alone\nBrussels,Belgium\n' },
    ['places.csv:2:10 this row has 2 cells, the header 3: a “,” is missing']],
  ['a row that is too long', { 'places.csv': 'city,country,stands_alone\nWashington, D.C.,United States,yes\n' },
    ['places.csv:2:32 this row has 4 cells, the header 3: a cell with a “,” in it needs quotation marks']],
  ['a quotation mark that nothing closes', { 'places.csv': 'city,country,stands_alone\n"Brussels,Belgium,yes\n' },
    ['places.csv:2:1 a quotation mark opens a cell here and none closes it']],
  ['a quotation mark inside a cell', { 'places.csv': 'city,country,stands_alone\nThe "Hague",Netherlands,yes\n' },
    ['places.csv:2:1 a quotation mark inside a cell: put the cell in quotation marks and double those inside it']],
  ['neither yes nor no', changed('acronyms.csv', ',no', ',perhaps'),
    ['acronyms.csv:2:28 “known” has to be yes or no']],
  ['an empty table', { 'acronyms.csv': '' },
    ['acronyms.csv:1:1 empty: the first row has to be acronym,full,known']],
  ['a city twice', changed('places.csv', 'Brussels,Belgium,yes\n', 'Brussels,Belgium,yes\nBrussels,Belgium,no\n'),
    ['places.csv:3:1 “Brussels, Belgium” stands twice, first in places.csv:2']],
  ['a verb of two kinds', changed('verbs.yaml', '[claimed]', '[claimed, said]'),
    ['verbs.yaml:2:19 “said” stands twice']],
  ['a kind of verb there is not', changed('verbs.yaml', 'loaded:', 'laoded:'),
    ['verbs.yaml:2:1 “laoded”: unknown key, did you mean “loaded”?']],
  ['a pattern that is none', changed('leftovers.yaml', '^share me$', '^share (me$'),
    ['leftovers.yaml:1:37 “pattern” is not a regular expression']],
  ['a pattern for part of a line', changed('leftovers.yaml', '^share me$', 'share me'),
    ['leftovers.yaml:1:37 “pattern” has to read a whole line: ^ in front, $ at the end']],
  ['a pattern that may never end', changed('leftovers.yaml', '^share me$', '^(?:a+)+$'),
    ['leftovers.yaml:1:37 “pattern” may not repeat a group, look around or refer back: that can take forever on a long line']],

  ['a file of another encoding', { 'places.csv': Buffer.from('city,country,stands_alone\nBogotá,Colombia,yes\n', 'latin1') },
    ['places.csv:1:1 not in UTF-8: save it as “CSV UTF-8” or plain UTF-8 text']],
  ['a file nobody knows', { 'place.csv': '' },
    ['place.csv:1:1 no file of a style package, did you mean “places.csv”?']],
  ['a folder nobody knows', { 'peple/heads.yaml': card },
    ['peple/heads.yaml:1:1 “peple”: no folder of a style package, did you mean “people”?']],
  ['a file of another kind in a folder', { 'terms/words.xlsx': '' },
    ['terms/words.xlsx:1:1 “terms” holds .csv and .yaml files only']],
  ['a folder in a folder', { 'terms/old/words.csv': '' },
    ['terms/old/words.csv:1:1 too deep: the files of “terms” stand right in it']],
  ['several things at once', { ...changed('places.csv', ',yes', ',maybe'), ...changed('acronyms.csv', ',no', ',') },
    ['acronyms.csv:2:28 “known” has to be yes or no', 'places.csv:2:18 “stands_alone” has to be yes or no']],
]

describe('reading a style package', () => {
  it('gives core what the files hold', () => {
    const read = readPackage(aPackage())
    expect(read).toMatchObject({
      ok: true,
      style: {
        name: 'small',
        version: '2026.11.1',
        effective: '2026-11-02',
        language: 'en',
        agency: { name: 'Small Agency', code: 'SA', domain: 'small.example', rights: '© Small Agency' },
        options: { closing: 'us', headlineLimit: 70 },
        switches: { 'words/said': { off: true, because: 'Nobody here minds' } },
        terms: [
          { rule: 'words/toward', wrong: 'towards', right: 'toward', note: '', source: 'Our own judgement', level: 'error', case: 'start', unlessAfter: [], unlessBefore: [] },
          { wrong: 'Kiev', note: 'Kyiv, since 2019.', unlessAfter: ['chicken', 'Dynamo'], unlessBefore: ['Post'] },
        ],
        people: [{ id: 'ivan-duque', mononym: false, titles: [{ from: '2018-08-07', until: '2022-08-07' }] }],
        places: [{ city: 'Brussels', country: 'Belgium', standsAlone: true }],
        acronyms: [{ acronym: 'WEU', full: 'Western European Union', known: false }],
        verbs: [{ verb: 'said', kind: 'neutral' }, { verb: 'claimed', kind: 'loaded' }],
      },
    })
  })

  it('puts the lines of pages that the program knows before those of the package', () => {
    const read = readPackage(aPackage())
    const own = { rule: 'leftovers/share', pattern: '^share me$', source: 'Our own judgement' }
    expect(read.ok && read.style.leftovers).toEqual([...leftoverLines, own])
  })

  it('takes a package of package.yaml alone', () => {
    const bare = Object.fromEntries(Object.keys(whole).filter((name) => name !== 'package.yaml').map((name) => [name, null]))
    expect(readPackage(aPackage(bare))).toMatchObject({ ok: true, style: { terms: [], people: [], verbs: [] } })
  })

  it('reads tables as a spreadsheet writes them: a mark of byte order, CRLF, columns in another order, quoted cells', () => {
    const table = '\uFEFFknown,full,acronym\r\n"yes","Office, ""the""",OCHA\r\n'
    const read = readPackage(aPackage({ 'acronyms.csv': table }))
    expect(read).toMatchObject({ ok: true, style: { acronyms: [{ acronym: 'OCHA', full: 'Office, "the"', known: true }] } })
  })

  it.each(broken)('refuses %s', (_title, changes, says) => {
    const read = readPackage(aPackage(changes))
    expect(read.ok ? ['nothing'] : read.problems.map(problemLine)).toEqual(says)
  })

  it('throws when there is no folder: that is no fault of a file in it', () => {
    expect(() => readPackage('/no/such/folder')).toThrow(/ENOENT/)
  })
})
