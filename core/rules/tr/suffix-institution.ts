import { perBlock } from '../../check/per-block'
import type { OtherForm } from '../../check/house-form'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { chosenForm, runningBlocks, type Forms } from '../../check/chosen-form'
import { turkishChoices } from '../../turkish/choices'
import { surelyInstitution } from '../../turkish/institutions'
import { apostropheOf } from '../../turkish/marks'
import { places } from '../../text/places'

const suffix = 'ndaki|ndeki|ndan|nden|nda|nde|nın|nin|nun|nün|na|ne|nı|ni|nu|nü|yla|yle'
const marked = new RegExp(String.raw`(?<= )(?:${surelyInstitution})['’](?=(?:${suffix})(?!\p{Alpha}))`, 'gu')
const closed = new RegExp(String.raw`(?<= )(?:${surelyInstitution})(?=(?:${suffix})(?!\p{Alpha}))`, 'gu')
/** `Türk Dil `, `Hazine ve Maliye `: a name goes before the word. */
const named = /\p{Upper}\p{Lower}+ (?:\p{Lower}{2,5} )?$/u

/** Suffixes of institutions, which TDK closes up and many newsrooms set apart. */
export const suffixInstitution: StoryRule = {
  id: 'tr/suffix-institution',
  level: 'warning',
  language: 'tr',
  source: 'TDK, kesme işareti: kurum, kuruluş, kurul ve iş yeri adları',
  says: {
    all: 'Names of institutions take their suffixes {right}.',
    mixed: 'Names of institutions take their suffixes {right} elsewhere in the story.',
  },
  wrong: [
    ['Bunu Türk Dil Kurumu’ndan öğrendi.', 'Bunu Türk Dil Kurumundan öğrendi.'],
    ["Dışişleri Bakanlığı'nın ve İçişleri Bakanlığı'na", 'Dışişleri Bakanlığının ve İçişleri Bakanlığına'],
    ['Cumhuriyet Halk Partisi’nin adayı.\nHazine ve Maliye Bakanlığından açıklama geldi.', 'Cumhuriyet Halk Partisinin adayı.\nHazine ve Maliye Bakanlığından açıklama geldi.'],
  ],
  allows: [
    'Bunu Türk Dil Kurumundan öğrendi.',
    'Avrupa Birliği’ne üye ülkeler ve Birleşmiş Milletler’in',
    'Dolmabahçe Sarayı’ndan, İstanbul Boğazı’nda, Millî Eğitim Temel Kanunu’na',
    'Ankara’nın, Erdoğan’ın ve Türkiye’ye',
    '“Türk Dil Kurumu’ndan” dedi.',
    'Kongre Merkezi’nde, NATO Dışişleri Bakanları Toplantısı’nda ve Sağlık Odası’nda',
    'HEADLINE: Dışişleri Bakanlığı’ndan açıklama',
    'Bakanlığın kararı',
  ],
  reads: 'story',
  *check(story, style) {
    const { institutions } = turkishChoices(style)
    const house = institutions === 'as-found' ? null : institutions === 'closed' ? 0 : 1
    const hit = chosenForm(runningBlocks(story), forms, house)
    if (hit) yield hit
  },
}

const markedIn = perBlock(({ prose }: Reading): OtherForm[] => (
  /ı['’]|i['’]|u['’]|ü['’]/.test(prose) ? found(prose, marked, (words) => words.slice(0, -1), 'without an apostrophe') : []
))

const closedIn = perBlock(({ prose, text }: Reading): OtherForm[] => (
  found(prose, closed, (words) => words + apostropheOf(text), 'behind an apostrophe')
))

function found(prose: string, pattern: RegExp, mend: (words: string) => string, right: string): OtherForm[] {
  return Array.from(places(pattern, prose)).flatMap(({ 0: words, index }) => (
    named.test(prose.slice(Math.max(0, index - 40), index)) ? [{ from: index, to: index + words.length, instead: mend(words), right }] : []
  ))
}

const forms: Forms = { find: [closedIn, markedIn], titles: ['Without an apostrophe throughout', 'With an apostrophe throughout'] }
