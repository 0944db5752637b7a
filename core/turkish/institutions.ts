import type { Ending } from './endings'
import { endingOf } from './endings'

/**
 * The last words of institutions' names, which end in a possessive: `Türk Dil Kurumu`. The European Union is not among
 * them, for TDK gives it the apostrophe all the same.
 */
const heads = ['Bakanlığı', 'Başkanlığı', 'Kurumu', 'Kurulu', 'Müdürlüğü', 'Valiliği', 'Kaymakamlığı', 'Belediyesi', 'Üniversitesi', 'Fakültesi',
  'Komutanlığı', 'Meclisi', 'Mahkemesi', 'Başsavcılığı', 'Partisi', 'Derneği', 'Vakfı', 'Bankası', 'Sendikası', 'Odası', 'Hastanesi', 'Ajansı',
  'Konfederasyonu', 'Federasyonu', 'Enstitüsü', 'Merkezi', 'Örgütü', 'Komisyonu', 'Komitesi', 'Müsteşarlığı', 'Elçiliği', 'Büyükelçiliği',
  'Başkonsolosluğu', 'Rektörlüğü', 'Dekanlığı', 'Barosu', 'Borsası', 'Lisesi', 'Ortaokulu', 'İlkokulu', 'Dairesi', 'Teşkilatı', 'Holdingi']

/** As part of a pattern. */
export const institution = heads.join('|')

/** Those of which an institution is surely meant: a `Merkezi` or `Odası` may be a building or a room. */
export const surelyInstitution = heads.filter((head) => !/^(?:Merkezi|Odası|Hastanesi|Lisesi|Ortaokulu|İlkokulu|Dairesi|Meclisi|Örgütü|Komitesi|Komisyonu|Borsası|Holdingi)$/.test(head)).join('|')

/** How an institution's name ends: in a possessive, which brings n before cases. */
export function endingOfInstitution(head: string): Ending | null {
  const ending = endingOf(head)
  return ending && { ...ending, isPossessed: true }
}
