import { runningText, type BlockRule } from '../../check/rule'
import { apostropheOf } from '../../turkish/marks'
import { places } from '../../text/places'

const suffix = 'n[ıiuü]n|[dt][ae]n?|[dt][ae]ki|y[ae]|y[ıiuü]|n[ae]|n[ıiuü]|[ıiuü]n|nd[ae]n?|yl[ae]|l[ae]|l[ıiuü]|[ae]|[ıiuü]'
const sign = new RegExp(String.raw`(?=[´\x60′ˈʹ‘‛’'])(?<=\p{Upper}\p{IDC}*|\d)(?:[´\x60′ˈʹ‘‛]|’’|'')(?=(?:${suffix})(?!\p{Alpha}))`, 'gu')
const gapBefore = new RegExp(String.raw`(?= ['’])(?<=\p{Upper}\p{IDC}+|\d) ['’](?=(?:${suffix})(?!\p{Alpha}))`, 'gu')
const gapAfter = new RegExp(String.raw`(?=['’] )(?<=\p{Upper}\p{IDC}+|\d)['’] (?=(?:n[ıiuü]n|[dt][ae]n|[dt][ae]ki|nd[ae]n?)(?!\p{Alpha}))`, 'gu')

/** Another sign where an apostrophe belongs before a suffix, or a space beside it. */
export const apostropheShape: BlockRule = {
  id: 'tr/apostrophe-shape',
  level: 'error',
  language: 'tr',
  source: 'TDK, kesme işareti',
  says: {
    sign: 'This sign is no apostrophe.',
    gap: 'No space stands beside an apostrophe.',
  },
  wrong: [
    ['Türkiye´nin ve Ankara`da', 'Türkiye’nin ve Ankara’da'],
    ['Türkiye‘nin kararı', 'Türkiye’nin kararı'],
    ['Ankara ’da ve Erdoğan ’ın', 'Ankara’da ve Erdoğan’ın'],
    ["2022''de ve Ankara' dan", "2022'de ve Ankara'dan"],
    ['HEADLINE: İstanbul´da yangın', 'HEADLINE: İstanbul’da yangın'],
    ['“Ankara´da” dedi.', '“Ankara’da” dedi.'],
    ['Erdoğanʹın ve Maliʹye', 'Erdoğan’ın ve Mali’ye'],
  ],
  allows: [
    'Türkiye’nin ve Ankara\'da',
    'Ona ‘da’ dedi.',
    'Filmin adı ‘Ankara’ da olabilir.',
    'Kod: `dan` ve `A`da',
    'Duvar 6′ ve 5′10″',
    'Adı ‘Ankara’ ve ‘in',
    "Buna 'Ankara' da dendi.",
    'Ayn ‘Ayn al-Arab',
    'L‘Oréal ve O‘Neill',
  ],
  safe: true,
  reads: 'block',
  fields: runningText,
  needs: { of: 'legible', one: /[´`′ˈʹ‘‛]|’’|''| ['’]|['’] / },
  *check({ legible }) {
    const right = apostropheOf(legible.replace(/''| '/g, ''))
    for (const { 0: found, index } of places(sign, legible)) if (found !== '`' || !isCode(legible, index)) yield { from: index, to: index + found.length, says: 'sign', instead: found === "''" ? "'" : right }
    for (const { 0: found, index } of places(gapBefore, legible)) if (!opens(legible, index + 1)) yield { from: index, to: index + 2, says: 'gap', instead: found.trim() }
    for (const { 0: found, index } of places(gapAfter, legible)) if (!closes(legible, index)) yield { from: index, to: index + 2, says: 'gap', instead: found.trim() }
  },
}

/** A backtick that closes another, as around code. */
function isCode(text: string, at: number): boolean {
  return /(?:^|[^\p{IDC}])`[^`\n]{1,30}$/u.test(text.slice(Math.max(0, at - 32), at))
}

/** A mark that another closes further on. */
function opens(text: string, at: number): boolean {
  return /^[^\n]{1,60}?\p{Alpha}['’](?!\p{Alpha})/u.test(text.slice(at + 1))
}

/** A mark that one before it opens. */
function closes(text: string, at: number): boolean {
  return /(?:^|[\s(“])['’‘][^'’‘\n]{1,60}$/u.test(text.slice(Math.max(0, at - 70), at))
}
