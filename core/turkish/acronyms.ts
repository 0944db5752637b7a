import type { AcronymRow } from '../check/style'
import { wordSet } from '../text/words'
import { endingOf, type Ending } from './endings'

const letterNames: Readonly<Record<string, string>> = {
  A: 'a', B: 'be', C: 'ce', Ç: 'çe', D: 'de', E: 'e', F: 'fe', G: 'ge', Ğ: 'ge', H: 'he', I: 'ı', İ: 'i', J: 'je', L: 'le', M: 'me',
  N: 'ne', O: 'o', Ö: 'ö', P: 'pe', R: 're', S: 'se', Ş: 'şe', T: 'te', U: 'u', Ü: 'ü', V: 've', Y: 'ye', Z: 'ze',
}

/**
 * Read letter by letter, and by nobody otherwise. Those in K are missing, for it is read ke and ka; so are foreign ones,
 * which some read as they are read abroad (`CNN’in`, `CNN’nin`).
 */
const spelledOut = wordSet(`
  AA AB ABD AİHM AKP AYM BAE BBP BM CHP DP DSİ DSP DSÖ EGM ETA GKRY GSYH HDP KDV KKTC KPSS LGS MHP MSB MTV OSB PTT PYD SDG SP
  TBMM TCDD TCMB TFF THY TL TMSF TRT TSE TTB YKS YPG YRP ÖSO ÖTV ÜFE
`)

/** Read as words, so that the suffix goes by what is heard. */
const readAsWords: Readonly<Record<string, string>> = {
  AFAD: 'afad', AGİT: 'agit', ASELSAN: 'aselsan', BOTAŞ: 'botaş', DEAŞ: 'deaş', EÜAŞ: 'eüaş', FETÖ: 'fetö', FIFA: 'fifa', HAVELSAN: 'havelsan',
  İGDAŞ: 'igdaş', İSKİ: 'iski', İŞKUR: 'işkur', KOSGEB: 'kosgeb', MASAK: 'masak', MÜSİAD: 'müsiad', NASA: 'nasa', NATO: 'nato',
  OPEC: 'opek', ROKETSAN: 'roketsan', RTÜK: 'rtük', TEDAŞ: 'tedaş', TEİAŞ: 'teiaş', TİKA: 'tika', TOKİ: 'toki', TUSAŞ: 'tusaş',
  TÜBİTAK: 'tübitak', TÜFE: 'tüfe', TÜİK: 'tüik', TÜPRAŞ: 'tüpraş', TÜRKSAT: 'türksat', TÜSİAD: 'tüsiad', UEFA: 'uefa',
  UNESCO: 'unesko', UNICEF: 'unisef', YÖK: 'yök',
}

/**
 * How an acronym ends when it is read: by the name of its last letter (`TBMM’nin`, me), or as the word it is read as
 * (`NATO’dan`). The row of a style's list comes first. Null where it is not known, or where people read it in two ways.
 */
export function endingOfAcronym(acronym: string, rows: readonly AcronymRow[] = []): Ending | null {
  const reading = readingsIn(rows).get(acronym) ?? readAsWords[acronym]
  if (reading) return endingOf(reading)
  return spelledOut.has(acronym) ? endingOf(letterNames[acronym.at(-1)!] ?? '') : null
}

const known = new WeakMap<readonly AcronymRow[], ReadonlyMap<string, string>>()

function readingsIn(rows: readonly AcronymRow[]): ReadonlyMap<string, string> {
  let readings = known.get(rows)
  if (!readings) known.set(rows, readings = new Map(rows.flatMap(({ acronym, reading }) => (reading === undefined ? [] : [[acronym, reading]]))))
  return readings
}
