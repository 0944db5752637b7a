import { wordSet } from '../text/words'
import { isHard, small, vowelOf, type Vowel } from './letters'

/** All that a suffix needs to know of the word before it. */
export interface Ending {
  /** The vowel that the suffix goes by; it is not the last one written in words such as `saat` (saatin). */
  vowel: Vowel
  /** Ends in a vowel, so that the suffix brings a consonant: `Ankara’nın`, `Ankara’ya`. */
  isOpen: boolean
  /** Ends in `f s t k ç ş h p`: `Paris’te`. */
  isHard: boolean
  /** Ends in a possessive, which takes n before cases: `Türk Dil Kurumu`, `Kurumunda`. */
  isPossessed?: true
}

/** Words with a back vowel and a soft last consonant, which take front suffixes: `saati`, `Kemal’in`. */
const soft = wordSet(`
  saat hal hâl kabul meşgul kontrol rol gol petrol alkol futbol basketbol voleybol hentbol sembol normal ihtimal
  istiklal istikbal ideal hayal sual ihmal ihlal işgal ithal misal emsal iptal kemal celal cemal bilal hilal iclal
  nihal zuhal ikbal dikkat şefkat hakikat harf harp kalp sadakat seyahat kabahat ziraat kanaat itaat cemaat sıhhat
  beraat menfaat usul ampul mahsul mesul festival nepal senegal montreal garp hilaf
`)

/** The ending of a Turkish word in small letters, or of a name written as it is read. Null for what has no vowel. */
export function endingOf(word: string): Ending | null {
  const lower = small(word)
  const letters = [...lower]
  const last = letters.at(-1)
  const written = letters.map(vowelOf).findLast((vowel) => vowel !== null)
  if (last === undefined || !written) return null
  return { vowel: soft.has(lower) ? softened(written) : written, isOpen: vowelOf(last) !== null, isHard: isHard(last) }
}

const fronts: Readonly<Partial<Record<Vowel, Vowel>>> = { a: 'e', ı: 'i', o: 'ö', u: 'ü' }

function softened(vowel: Vowel): Vowel {
  return fronts[vowel] ?? vowel
}
