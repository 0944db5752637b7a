import { runningText, type BlockRule } from '../../check/rule'
import { endingOfFigure } from '../../turkish/numbers'
import { ordinalSuffixes, rightSuffix } from '../../turkish/suffixes'
import { places } from '../../text/places'

const withPoint = /(?<![\p{IDC}.,:/-])(\d{1,4})\.(['’])(\p{Lower}{2,9})(?!\p{Alpha})/gu
const marked = /(?<![\p{IDC}.,:/-])(\d{1,4})(['’])([ıiuü]?nc[ıiuü]\p{Lower}{0,7})(?!\p{Alpha})/gu
const ofPoint = /^(?:[ıiuü]?nc[ıiuü]|s[ıiuü]|[ıiuü])$/u

/** An ordinal has a point or a suffix, not both, and the suffix in the form that the number asks for. */
export const ordinal: BlockRule = {
  id: 'tr/ordinal',
  level: 'error',
  language: 'tr',
  source: 'TDK, sayıların yazılışı: sıra sayıları',
  says: {
    both: 'An ordinal has a point or a suffix, not both: “{right}”.',
    sound: 'The suffix goes by the last word of the number as it is read: “{right}”.',
  },
  wrong: [
    ['Yarışın 3.’sü oldu.', 'Yarışın 3’üncüsü oldu.'],
    ['11.’inci kat ve 8.’inci madde', '11’inci kat ve 8’inci madde'],
    ['3’ncü ve 1’nci', '3’üncü ve 1’inci'],
    ["6'ıncı ve 2'inci", "6'ncı ve 2'nci"],
    ['HEADLINE: 10’ncu yıl', 'HEADLINE: 10’uncu yıl'],
    ['4’ncülük', '4’üncülük'],
  ],
  allows: ['3’üncü, 11’inci, 2’nci, 6’ncı, 9’uncu ve 20’nci', '3. kat ve 11. madde', '5’incilik ve 4’üncüsü', '“3.’sü” dedi.', '14.02.2022’de', '3’ü ve 2’si', 'III.’nün'],
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /\d\.?['’]/ },
  *check({ prose }) {
    for (const { 0: whole, 1: digits = '', 2: mark = '', 3: suffix = '', index } of places(withPoint, prose)) {
      const ending = endingOfFigure(digits)
      if (!ending || !ofPoint.test(suffix)) continue
      const meant = /nc/.test(suffix) ? 'inci' : 'incisi'
      const right = digits + mark + (rightSuffix(ending, meant, ordinalSuffixes) ?? meant)
      yield { from: index, to: index + whole.length, values: { right }, instead: right }
    }
    for (const { 0: whole, 1: digits = '', 2: mark = '', 3: suffix = '', index } of places(marked, prose)) {
      const ending = endingOfFigure(digits)
      const own = ending && rightSuffix(ending, suffix, ordinalSuffixes)
      if (own) yield { from: index, to: index + whole.length, says: 'sound', values: { right: digits + mark + own }, instead: digits + mark + own }
    }
  },
}
