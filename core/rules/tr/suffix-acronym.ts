import { runningText, type BlockRule, type Hit } from '../../check/rule'
import { endingOfAcronym } from '../../turkish/acronyms'
import { apostropheOf } from '../../turkish/marks'
import { derivations, inflections, rightSuffix, takes } from '../../turkish/suffixes'
import { places } from '../../text/places'

const all = [...inflections, ...derivations]
const runOn = /(?<![\p{IDC}’'.@#/&-])(\p{Upper}{2,7})(\p{Lower}{1,7})(?!\p{IDC})/gu
/** Suffixes that are no words themselves, so that they belong to what stands before. */
const apart = /(?<![\p{IDC}’'.@#/&-])(\p{Upper}{2,7}) (n[ıiuü]n|[dt][ae]n|l[ıi]l[ae]r|nd[ae]n?)(?![\p{IDC}’'.])/gu
/** Those by which an acronym that nobody knows is one all the same: `ABCDnin`. */
const long = /^(?:n[ıiuü]n|[dt][ae]n|[dt][ae]ki)$/

/** A suffix run on to an acronym, or left standing by itself behind it. */
export const suffixAcronym: BlockRule = {
  id: 'tr/suffix-acronym',
  level: 'error',
  language: 'tr',
  source: 'TDK, kesme işareti: kısaltmalara getirilen ekler',
  says: { apostrophe: 'An acronym takes an apostrophe before its suffix: “{right}”.' },
  wrong: [
    ['NATOdan açıklama geldi.', 'NATO’dan açıklama geldi.'],
    ['TBMMde ve ABDnin', 'TBMM’de ve ABD’nin'],
    ['CHPli ve AKPliler', 'CHP’li ve AKP’liler'],
    ['ABD nin kararı', 'ABD’nin kararı'],
    ['HEADLINE: AFADdan uyarı', 'HEADLINE: AFAD’dan uyarı'],
    ['XYZSTnin kararı', 'XYZST’nin kararı'],
    ['NATOnun kararı', 'NATO’nun kararı'],
  ],
  allows: [
    'NATO’dan açıklama geldi.',
    'TBMM de açıklama yaptı, ABD de.',
    'kWh, MHz, GPa, MPs ve NGOs',
    'PowerPC, YouTube, iPhone ve WhatsApp',
    'A sınıfı ve B planı',
    'McDonald ve MacBook',
    '“NATOdan” dedi.',
    'COVID-19’dan ve IBANlı olmayan',
    'İYİ Parti ile BM ile',
  ],
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /[A-ZÇĞİÖŞÜ]{2} ?[a-zçğıöşü]/ },
  *check({ prose, text }, { acronyms }) {
    for (const match of places(runOn, prose)) {
      const hit = hitOf(match, acronyms, text)
      if (hit) yield hit
    }
    for (const match of places(apart, prose)) {
      const hit = hitOf(match, acronyms, text)
      if (hit) yield hit
    }
  },
}

function hitOf({ 0: whole, 1: acronym = '', 2: suffix = '', index }: RegExpMatchArray, rows: Parameters<typeof endingOfAcronym>[1], text: string): Hit | null {
  const ending = endingOfAcronym(acronym, rows)
  const isSuffix = ending ? takes(ending, suffix, all) || rightSuffix(ending, suffix, all) !== null : long.test(suffix)
  if (!isSuffix) return null
  const right = `${acronym}${apostropheOf(text)}${suffix}`
  return { from: index!, to: index! + whole.length, values: { right }, instead: right }
}
