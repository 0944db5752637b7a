import type { BlockRule } from '../../check/rule'
import { foldCase } from '../../text/casing'
import { datelineCities } from '../../turkish/places'

const capitals = new Map([...datelineCities].map((city) => [plain(city), city.toLocaleUpperCase('tr')]))

/** A city in a dateline whose capitals were made without the point of İ, or with one too many. */
export const datelineCaps: BlockRule = {
  id: 'tr/dateline-caps',
  level: 'error',
  language: 'tr',
  source: 'TDK, harfler: the capital of i is İ, that of ı is I',
  says: { capital: 'The capital of i is İ and that of ı is I: “{right}”.' },
  wrong: [
    ['ISTANBUL (AA)', 'İSTANBUL (AA)'],
    ['IZMIR (AA)', 'İZMİR (AA)'],
    ['DIYARBAKIR (AA)', 'DİYARBAKIR (AA)'],
    ['İSPARTA (AA)', 'ISPARTA (AA)'],
    ['ANKARA/ISTANBUL (AA)', 'ANKARA/İSTANBUL (AA)'],
  ],
  allows: ['İSTANBUL (AA)', 'ISPARTA (AA)', 'IĞDIR (AA)', 'KIRIKKALE (AA)', 'ANKARA (AA)', 'INDIANAPOLIS (AA)', 'LONDRA (AA)', 'ŞANLIURFA/İDLİB (AA)', 'MİNSK (AA)'],
  reads: 'block',
  fields: ['dateline'],
  *check({ text }) {
    for (const { 0: city, index } of text.matchAll(/\p{Upper}{3,}/gu)) {
      const right = capitals.get(plain(city))
      if (right !== undefined && right !== city) yield { from: index, to: index + city.length, values: { right }, instead: right }
    }
  },
}

function plain(city: string): string {
  return foldCase(city).replace(/ı/g, 'i')
}
