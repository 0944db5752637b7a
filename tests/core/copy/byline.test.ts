import { describe, expect, it } from 'vitest'
import { readBareName, readByline, readRole } from '../../../core/copy/byline'

/** Each writer as `name | role | place`. */
function read(line: string, language = 'en'): string[] | null {
  return readByline(line, language)?.bylines.map(({ name, role, place }) => `${name} | ${role} | ${place}`) ?? null
}

describe('readByline', () => {
  it.each<[string, string[]]>([
    ['By Agnes Szucs', ['Agnes Szucs |  | ']],
    ['by Agnes Szucs', ['Agnes Szucs |  | ']],
    ['BY AGNES SZUCS:', ['Agnes Szucs |  | ']],
    ['By Agnes Szucs and Ugur Cil', ['Agnes Szucs |  | ', 'Ugur Cil |  | ']],
    ['By Jane Doe, John Roe and Ann Poe', ['Jane Doe |  | ', 'John Roe |  | ', 'Ann Poe |  | ']],
    ['By Jane Doe, Diplomatic Correspondent', ['Jane Doe | Diplomatic Correspondent | ']],
    ['By JANE DOE, Associated Press', ['Jane Doe | Associated Press | ']],
    [
      'By JANE DOE and JOHN ROE, Associated Press',
      ['Jane Doe | Associated Press | ', 'John Roe | Associated Press | '],
    ],
    ['By Jane Doe in Kyiv', ['Jane Doe |  | Kyiv']],
    ['By Ursula van der Berg', ['Ursula van der Berg |  | ']],
    ['By J.K. Doe', ['J.K. Doe |  | ']],
    ['By Seán O’Brien', ['Seán O’Brien |  | ']],
    ['By Jane Doe, CNN', ['Jane Doe | CNN | ']],
    ['By Jane Doe and John Roe, CNN', ['Jane Doe | CNN | ', 'John Roe | CNN | ']],
    ['by Jane Doe, Brussels,', ['Jane Doe |  | Brussels']],
    ['By Jane Doe jane.doe@example.com', ['Jane Doe |  | ']],
    ['By Jane Doe Tuesday, Aug. 17, 2021', ['Jane Doe |  | ']],
    ['By Jane Doe 10/ 5/21 09:19 PM ET', ['Jane Doe |  | ']],
    ['By Jane Doe, AP Technology Writer, AP – 1 hr 4 mins ago', ['Jane Doe | AP Technology Writer, AP | ']],
    ['- BY JANE DOE', ['Jane Doe |  | ']],
    ['By Jane Doe @janedoe', ['Jane Doe |  | ']],
    ['Jane Doe Published February 14, 2022 | 10:10 PM', ['Jane Doe |  | ']],
    ['By JANE DOE and JOHN ROE Associated Press', ['Jane Doe | Associated Press | ', 'John Roe | Associated Press | ']],
    ['JOE McDOE Associated Press Writer', ['Joe McDoe | Associated Press Writer | ']],
    ['Jane Doe 3 minutes ago Fri 14th August 2020 | 01:50 PM', ['Jane Doe |  | ']],
    ['Jane C. Doe - Zenda Valley Newspapers', ['Jane C. Doe | Zenda Valley Newspapers | ']],
    ['By Reuters Staff', ['Reuters Staff |  | ']],
    ['By The Associated Press', ['The Associated Press |  | ']],
    ['Agnes Szucs / BRUSSELS', ['Agnes Szucs |  | Brussels']],
    ['AGNES SZUCS / BRUSSELS', ['Agnes Szucs |  | Brussels']],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected)
  })

  it('knows the day that the line carries', () => {
    expect(readByline('Addis Getachew   |14.02.2022', 'en')).toEqual({
      bylines: [{ name: 'Addis Getachew', role: '', place: '' }],
      date: '2022-02-14',
      doubt: '',
    })
  })

  it.each<[string, string[]]>([
    ['Haber: Ayşe Işık', ['Ayşe Işık |  | ']],
    ['Muhabir: Ömer Çetin', ['Ömer Çetin |  | ']],
    ['AYŞE IŞIK / İSTANBUL', ['Ayşe Işık |  | İstanbul']],
  ])('in Turkish: %s', (line, expected) => {
    expect(read(line, 'tr')).toEqual(expected)
  })

  it.each([
    'By Monday, troops had left',
    'By the end of the day',
    'By far the best plan',
    'By 2030',
    'NATO / EU',
    'Talks fail / Again',
    '',
    'By',
    'Byron Smith said no.',
    'Von der Leyen says no',
    'Par excellence',
  ])('finds none in: %s', (line) => {
    expect(read(line)).toBeNull()
  })
})

describe('a name on a line of its own', () => {
  it('is a byline in doubt', () => {
    expect(readBareName('Agnes Szucs', 'en')).toMatchObject({
      bylines: [{ name: 'Agnes Szucs' }],
      doubt: expect.stringContaining('Agnes Szucs'),
    })
  })

  it('may be two names, known by one of them or by the line under them', () => {
    expect(readBareName('David A. Roe and Andale Doe', 'en')!.bylines.map(({ name }) => name)).toEqual([
      'David A. Roe',
      'Andale Doe',
    ])
    expect(readBareName('Andale Doe', 'en', 'Staff writer')!.bylines[0]!.name).toBe('Andale Doe')
  })

  it.each(['Andale Doe', 'Talks fail', 'Agnes', 'New York', 'Agnes Szucs said no', 'Agnes and the harbor'])('is not: %s', (line) => {
    expect(readBareName(line, 'en')).toBeNull()
  })
})

it.each([
  ['Diplomatic correspondent', true],
  ['Senior Editor', true],
  ['The editor said so.', false],
  ['Talks fail', false],
])('a role line: %s', (line, is) => {
  expect(readRole(line) !== null).toBe(is)
})
