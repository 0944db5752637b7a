import { runningText, type BlockRule, type Hit } from '../../check/rule'
import type { Reading } from '../../check/reading'
import { foldCase } from '../../text/casing'
import { wordSet, type Word } from '../../text/words'

const names = wordSet(`
  İstanbul İzmir İzmit İskenderun İdlib İran İsrail İngiltere İtalya İspanya İsveç İsviçre İrlanda İzlanda
  İmamoğlu İnönü İngiliz İtalyan İspanyol İskoç Türkiye Diyarbakır Gaziantep Eskişehir Denizli Bitlis
  Tekirdağ Kayseri Nevşehir Hakkari Balıkesir Erzincan Mardin Mersin Osmaniye Filistin Kılıçdaroğlu
  Bahçeli Isparta Iğdır Irak Ispartalı İstanbullu İzmirli İranlı İsrailli
`)
const byFold = new Map([...names].map((name) => [foldCase(name).replace(/ı/g, 'i'), name]))
/** Neighbours that make a foreign name of it: `Iran Air`, `Istanbul Modern`. */
const foreign = wordSet(`
  Air Airlines Airport Aydin Bank Biennial Blu Book Brand Bus Cement Club Convention Cup Day Design Digital Fashion Film
  Finance Foundation Gate Grand Hilton Institute International Journal Jazz Law Marathon Media Modern Music News
  Open Park Policy Post Press Radio Review School Studies Summit Technical Times Tower Trade TV University
  Weekly Youth Convention Center Congress Live Marriott The of in Visit Invest
`)

/** i and ı, or their capitals, mistaken for one another in a name that everybody knows. */
export const caseI: BlockRule = {
  id: 'tr/case-i',
  level: 'error',
  language: 'tr',
  source: 'TDK, harfler: the capital of i is İ, that of ı is I',
  says: { letter: 'The capital of i is İ and that of ı is I: “{right}”.' },
  wrong: [
    ['Toplantı Istanbul’da yapıldı.', 'Toplantı İstanbul’da yapıldı.'],
    ['Bakan, ısrail’e tepki gösterdi.', 'Bakan, İsrail’e tepki gösterdi.'],
    ['HEADLINE: TÜRKIYE’DEN AÇIKLAMA', 'HEADLINE: TÜRKİYE’DEN AÇIKLAMA'],
    ["Heyet Iran'dan döndü.", "Heyet İran'dan döndü."],
    ['İsparta Valisi geldi.', 'Isparta Valisi geldi.'],
    ['İrak’ın kuzeyi', 'Irak’ın kuzeyi'],
    ['Izmir ve Diyarbakir valileri', 'İzmir ve Diyarbakır valileri'],
  ],
  allows: [
    'Toplantı İstanbul’da, Isparta’da ve Iğdır’da yapıldı.',
    'Indiana, IKEA ve Irina',
    'Iran Air uçağı ve Istanbul Modern',
    'Press TV ve Iran International',
    'https://example.com/Istanbul ve @Istanbul',
    '“Istanbul’da” dedi.',
    'HEADLINE: TÜRKİYE’DEN AÇIKLAMA',
    'ıslak ve islam',
    'İranlı, Iraklı ve ırak diyarlar',
    'Radisson Blu Istanbul’da kaldı.',
    'The Journal of Istanbul University dergisi',
    'ROW: Istanbul | 12',
  ],
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  *check(block) {
    if (!/[Iıİ]/.test(block.prose) && !/Diyarbakir|Balikesir/.test(block.prose)) return
    yield* mistaken(block)
  },
}

function* mistaken({ words, prose }: Reading): Iterable<Hit> {
  for (const [index, word] of words.entries()) {
    if (!/[Iıİ]|^(?:Diy|Bal)/.test(word.text)) continue
    const base = /^\p{Alpha}+/u.exec(word.text)?.[0] ?? ''
    const name = byFold.get(foldCase(base).replace(/ı/g, 'i'))
    if (!name) continue
    const isAllCapitals = base === base.toUpperCase() || base === base.toLocaleUpperCase('tr')
    // In small letters many of them are other words (`ırak`, `islam`): only what begins with the wrong letter is sure.
    if (/^\p{Lower}/u.test(base) && !/^ı(?:stanbul|zmir|srail|ngiltere|talya|spanya|sveç|sviçre|ran)$/.test(base)) continue
    const right = isAllCapitals ? name.toLocaleUpperCase('tr') : name
    if (base === right || isForeign(words, index, prose)) continue
    yield { from: word.from, to: word.from + base.length, values: { right }, instead: right }
  }
}

function isForeign(words: readonly Word[], index: number, prose: string): boolean {
  const [before, word, after] = [words[index - 1], words[index]!, words[index + 1]]
  const touches = (a: Word | undefined, b: Word | undefined): boolean => a !== undefined && b !== undefined && /^[ -]$/.test(prose.slice(a.to, b.from))
  const isPlain = (text: string): boolean => /[wqx]/i.test(text) || foreign.has(/^\p{Alpha}+/u.exec(text)?.[0] ?? '')
  return (touches(before, word) && isPlain(before!.text)) || (touches(word, after) && isPlain(after!.text))
}
