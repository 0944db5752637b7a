import { runningText, type BlockRule } from '../../check/rule'
import { places } from '../../text/places'

const pattern = /(?<!\p{IDC})(vb|vs|vd|Alm|İng|Fr|bk|yy|Prof|Doç|Dr|Av|Gen|Alb|Cad|Sok|Mah|mad|Nu|s)\.['’](\p{Lower}{1,8})(?!\p{Alpha})/gu

/** An apostrophe behind an abbreviation's point: the suffix follows the point at once. */
export const suffixDotted: BlockRule = {
  id: 'tr/suffix-dotted',
  level: 'error',
  language: 'tr',
  source: 'TDK, kesme işareti: sonunda nokta bulunan kısaltmalar',
  says: { closed: 'No apostrophe stands behind the point of an abbreviation: “{right}”.' },
  wrong: [
    ['kitap, defter vb.’leri', 'kitap, defter vb.leri'],
    ["18. yy.'da", '18. yy.da'],
    ['Atatürk Cad.’nde', 'Atatürk Cad.nde'],
  ],
  allows: ['kitap, defter vb.leri', 'T.C.’nin ve A.Ş.’nin', 'Sayı 3.’ten', '“vb.’leri” dedi.', 'Dr. Kaya’nın', 'J. K. Rowling’in'],
  safe: true,
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /\.['’]/ },
  *check({ prose }) {
    for (const { 0: whole, 1: short = '', 2: suffix = '', index } of places(pattern, prose)) {
      const right = `${short}.${suffix}`
      yield { from: index, to: index + whole.length, values: { right }, instead: right }
    }
  },
}
