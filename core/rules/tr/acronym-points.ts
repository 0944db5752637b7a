import { runningText, type BlockRule } from '../../check/rule'
import { places } from '../../text/places'
import { wordSet } from '../../text/words'

const known = wordSet('ABD AB BM TBMM CHP MHP AKP HDP TRT PKK DEAŞ NATO PTT TSK MİT KKTC AA TDK TÜİK TCDD SGK KDV AŞ UEFA FIFA YÖK AFAD')
const pattern = /(?<![\p{IDC}.])(?:\p{Upper}\.){1,5}\p{Upper}\.?(?!\p{IDC})/gu

/** Acronyms of capitals have no points; only `T.C.` keeps its own. */
export const acronymPoints: BlockRule = {
  id: 'tr/acronym-points',
  level: 'error',
  language: 'tr',
  source: 'TDK, kısaltmalar: büyük harflerle yapılan kısaltmalarda nokta kullanılmaz',
  says: { points: 'Acronyms have no points: “{right}”.' },
  wrong: [
    ['A.B.D. ile anlaşma', 'ABD ile anlaşma'],
    ['T.B.M.M.’de ve C.H.P’nin', 'TBMM’de ve CHP’nin'],
    ['HEADLINE: P.K.K. operasyonu', 'HEADLINE: PKK operasyonu'],
  ],
  allows: ['ABD ile anlaşma', 'T.C. Ziraat Bankası', 'M.K. ve A.Y. tutuklandı.', 'J.K. Rowling', '“A.B.D. ile” dedi.', 'A.B. isimli şüpheli ve B.M. (35)'],
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /[A-ZÇĞİÖŞÜ]\.[A-ZÇĞİÖŞÜ]/ },
  *check({ prose }) {
    for (const { 0: whole, index } of places(pattern, prose)) {
      const right = whole.replaceAll('.', '')
      // Two letters may be somebody who must not be named.
      if (right.length < 3 || !known.has(right)) continue
      const isLast = whole.endsWith('.') && /^(?:\s+\p{Upper}|\s*$)/u.test(prose.slice(index + whole.length))
      if (isLast) continue
      yield { from: index, to: index + whole.length, values: { right }, instead: right }
    }
  },
}
