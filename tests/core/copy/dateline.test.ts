import { describe, expect, it } from 'vitest'
import { readDateline, readDatelineAlone } from '../../../core/copy/dateline'
import { datelineDash, datelineLine } from '../../../core/story/dateline'

const now = '2022-02-15T12:00:00+03:00'

/** The parts of the dateline as `city | region | agency | form | date`, then the first word of the text. */
function read(text: string, language = 'en'): string | null {
  const found = readDateline(text, language, now)
  if (!found) return null
  const { city, region, agency, dash, date, showsDate } = found.dateline
  return [
    city,
    region,
    agency,
    dash,
    date ?? '',
    showsDate ? 'shown' : '',
    text.slice(found.textFrom).split(' ')[0],
  ].join(' | ')
}

describe('readDateline', () => {
  it.each<[string, string]>([
    ['BRUSSELS (AA) - NATO said', 'Brussels |  | AA | spaced-hyphen |  |  | NATO'],
    ['BRUSSELS (AA) – NATO said', 'Brussels |  | AA | en-dash |  |  | NATO'],
    ['LONDON, Jan 24 (Reuters) - Oil rose', 'London |  | Reuters | spaced-hyphen | 2022-01-24 | shown | Oil'],
    ['LONDON, Dec 30 (Reuters) - Oil rose', 'London |  | Reuters | spaced-hyphen | 2021-12-30 | shown | Oil'],
    ['KYIV, Feb. 14, 2022 (Reuters) — Talks', 'Kyiv |  | Reuters | em-dash | 2022-02-14 | shown | Talks'],
    ['MOSCOW, 14 February (TASS) - Talks', 'Moscow |  | TASS | spaced-hyphen | 2022-02-14 | shown | Talks'],
    ['WASHINGTON — The president', 'Washington |  |  | em-dash |  |  | The'],
    ['WASHINGTON -- The president', 'Washington |  |  | em-dash |  |  | The'],
    ['WASHINGTON (AP) -- The president', 'Washington |  | AP | em-dash |  |  | The'],
    ['SPRINGFIELD, Illinois (AP) — A fire', 'Springfield | Illinois | AP | em-dash |  |  | A'],
    ['SPRINGFIELD, Ill. (AP) — A fire', 'Springfield | Ill. | AP | em-dash |  |  | A'],
    ['ARNHEM, the Netherlands (AP) — A fire', 'Arnhem | the Netherlands | AP | em-dash |  |  | A'],
    [
      'GAZIANTEP, Turkey, Feb 14 (Reuters) - Rescuers',
      'Gaziantep | Turkey | Reuters | spaced-hyphen | 2022-02-14 | shown | Rescuers',
    ],
    ['PARIS/BERLIN (Reuters) - Ministers', 'Paris/Berlin |  | Reuters | spaced-hyphen |  |  | Ministers'],
    ['NEW YORK (AP) — Stocks', 'New York |  | AP | em-dash |  |  | Stocks'],
    ['PORT-AU-PRINCE, Haiti (AP) — A quake', 'Port-au-Prince | Haiti | AP | em-dash |  |  | A'],
    ['UNITED NATIONS (AP) — The council', 'United Nations |  | AP | em-dash |  |  | The'],
    ['RIO DE JANEIRO (AP) — Carnival', 'Rio de Janeiro |  | AP | em-dash |  |  | Carnival'],
    ['Brussels (AA): NATO said', 'Brussels |  | AA | spaced-hyphen |  |  | NATO'],
    ['Brussels (AA) - NATO said', 'Brussels |  | AA | spaced-hyphen |  |  | NATO'],
    ['ANKARA (AA)- Toplantı', 'Ankara |  | AA | spaced-hyphen |  |  | Toplantı'],
    ['ANKARA  (AA)  -  The president', 'Ankara |  | AA | spaced-hyphen |  |  | The'],
    ['WASHINGTON (Aug. 13) -- The president', 'Washington |  |  | em-dash | 2021-08-13 | shown | The'],
    ['WASHINGTON (AP) _ The president', 'Washington |  | AP | em-dash |  |  | The'],
    ['ANKARA: The government will raise the pay of all dock workers next year', 'Ankara |  |  | spaced-hyphen |  |  | The'],
    [
      'New Delhi: The government will raise the pay of all dock workers in the harbors of the country next year, a minister of it said on Monday.',
      'New Delhi |  |  | spaced-hyphen |  |  | The',
    ],
    ['India, Jan. 30 -- The leader said', 'India |  |  | em-dash | 2022-01-30 | shown | The'],
    ['LONDON Jan 24 Oil rose', 'London |  |  | spaced-hyphen | 2022-01-24 | shown | Oil'],
    ['MOSCOW, February 14. /TASS/. Talks', 'Moscow |  | TASS | spaced-hyphen | 2022-02-14 | shown | Talks'],
    ['BANGKOK (Sputnik - 13th February, 2022) Police', 'Bangkok |  | Sputnik | spaced-hyphen | 2022-02-13 | shown | Police'],
    ['(SPRINGFIELD, Ill.) — A fire', 'Springfield | Ill. |  | em-dash |  |  | A'],
    ['Springfield, IL – A fire', 'Springfield | IL |  | en-dash |  |  | A'],
    ['Kyiv, Ukraine — Talks', 'Kyiv | Ukraine |  | em-dash |  |  | Talks'],
    ['SPRINGFIELD, FL (AP) - A fire', 'Springfield | FL | AP | spaced-hyphen |  |  | A'],
    ['SPRINGFIELD, Calif. >> A fire', 'Springfield | Calif. |  | spaced-hyphen |  |  | A'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each<[string, string]>([
    ['İSTANBUL (AA) – Toplantı', 'İstanbul |  | AA | en-dash |  |  | Toplantı'],
    ['IĞDIR (AA) - Toplantı', 'Iğdır |  | AA | spaced-hyphen |  |  | Toplantı'],
    ['WASHINGTON (AA) - Toplantı', 'Washington |  | AA | spaced-hyphen |  |  | Toplantı'],
    ['İZMİR, 14 Şubat (DHA) - Toplantı', 'İzmir |  | DHA | spaced-hyphen | 2022-02-14 | shown | Toplantı'],
    ['ANKARA (AA) - AYŞE KAYA - Toplantı', 'Ankara |  | AA | spaced-hyphen |  |  | Toplantı'],
  ])('in Turkish: %s', (text, expected) => {
    expect(read(text, 'tr')).toBe(expected)
  })

  it.each([
    'NATO – the Western alliance – said on Monday',
    'The World Health Organization (WHO) said',
    'The European Union (EU) - a bloc',
    'UPDATE - Talks fail',
    'Stoltenberg said - again - no',
    'COVID-19 - a year on',
    'Jane Doe (45) said',
    'A (very) long day',
    'US - Russia talks',
    '“NO” - he said',
    '',
    'World Bank (WB) - the lender',
    'AA (Anadolu) reported',
    'BY A STAFF REPORTER: The harbor was closed for a day, a port official said on Monday',
    'WATCH: The harbor was closed for a day, a port official said on Monday in Ankara',
    'Jane Doe, John Roe — both of them dock workers — said no',
    'MAY 5 The talks',
    'Ethiopia: Aid convoy reaches Mekelle for first time in months, agencies say',
    'İÇİŞLERİ BAKANI ALİ KAYA: "LİMAN YARIN SABAHTAN İTİBAREN AÇILACAK VE GEMİLER GİRECEK"',
    'ALİ KAYA: “The harbor will open tomorrow and ships will be let in again at last”',
    'FENERBAHÇE - GALATASARAY İLK 11’LER',
    'Lavrov: The government will raise the pay of all dock workers in the harbors of the country next year, a minister of it said.',
  ])('finds none in: %s', (text) => {
    expect(read(text)).toBeNull()
  })

  it('names the reporter that stands between dateline and text', () => {
    expect(readDateline('ANKARA (AA) - AYŞE KAYA - Toplantı', 'tr', now)!.byline).toEqual({
      name: 'Ayşe Kaya',
      role: '',
      place: '',
    })
  })

  it('doubts a dateline without a dash', () => {
    expect(readDateline('BRUSSELS (AA): NATO said', 'en', now)!.doubt).toBe(
      'Taken for the dateline: “BRUSSELS (AA):” has no dash.',
    )
    expect(readDateline('BRUSSELS (AA) - NATO said', 'en', now)!.doubt).toBe('')
  })

  it.each<[string, string]>([
    ['LONDON Jan 24 Oil rose', 'Taken for the dateline: “LONDON Jan 24” has no dash.'],
    ['Springfield, IL – A fire', 'Taken for the dateline: “Springfield, IL –”, but the city is not in capitals.'],
    ['MOSCOW, February 14. /TASS/. Talks', ''],
  ])('doubts only a form that may be something else: %s', (text, doubt) => {
    expect(readDateline(text, 'en', now)!.doubt).toBe(doubt)
  })

  it.each([
    'BRUSSELS (AA) - ',
    'LONDON (Reuters) – ',
    'WASHINGTON — ',
    'SPRINGFIELD, Illinois (AP) — ',
    'İSTANBUL (AA) - ',
    'PARIS/BERLIN (Reuters) - ',
  ])('prints back as it was read: %s', (line) => {
    const { dateline } = readDateline(line + 'Text', 'en', now)!
    expect(datelineLine(dateline) + datelineDash(dateline)).toBe(line)
  })
})

describe('readDatelineAlone', () => {
  it.each<[string, string | null]>([
    ['ANKARA', 'Ankara'],
    ['ANKARA (AA)', 'Ankara'],
    ['NEW YORK', 'New York'],
    ['PARIS/BERLIN', 'Paris/Berlin'],
    ['KYIV, Ukraine', 'Kyiv'],
    ['NATO', null],
    ['BREAKING', null],
    ['Ankara', null],
    ['ANKARA SAYS NO TO THE NEW PLAN OF TALKS', null],
    ['', null],
    ['100,000', null],
  ])('%s', (line, city) => {
    expect(readDatelineAlone(line, 'en', now)?.dateline.city ?? null).toBe(city)
  })
})
