import { perBlock } from '../../check/per-block'
import type { OtherForm } from '../../check/house-form'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { rightForm, runningBlocks, type Forms } from '../../check/chosen-form'
import { turkishChoices } from '../../turkish/choices'
import { places } from '../../text/places'

/** Places where nothing else can be meant. The first group is the word. */
const plain: readonly RegExp[] = [
  /(?<!\p{IDC})([Hh]ala)(?= (?:devam|süren|sürüyor|sürdür|var|yok|bekle|bekliyor|geçerli|çalış|açık|kapalı|yaşa|kayıp|aranıyor|aktif|görev|mümkün|bilinmiyor|en |çok |aynı |daha |bir |bu |yüksek|düşük|geç|ger|sorun|yoğun|netleş|belirsiz|etkili|kullan|hayatta|tedavi|gözaltında|tutuklu|sonuç|büyük))/gu,
  /(?<=(?:[Nn]et|[Bb]rüt|faaliyet|dönem|vergi öncesi|yıllık) )(kar)(?=(?:ı|ını|ının|ında|ları|larını|lılık|lılığı)?(?!\p{Alpha}))/gu,
  /(?<!\p{IDC})(kar)(?= (?:etti|etmiş|ediyor|edecek|payı|marjı|elde|açıkladı|amacı|amaçlı|zarar|oranı|hedefi|dağıtımı))/gu,
  /(?<!\p{IDC})([Hh]akim)(?=(?:ler|lerin|lere|i|in|lik|liği)?(?: (?:karşısına|kararı|önüne|ve savcı|savcı|tarafından|cübbesi|adayı|adayları)))/gu,
  /(?<=(?:[Ss]avcı ve|mahkemesi|sulh ceza|duruşma|üye) )(hakim)(?=(?:i|in|e|ler|lere|liği|liğince|liğine|liği’nce)?(?!\p{Alpha}))/gu,
]
const kept = /(?<!\p{IDC})(?:[Hh]âlâ|[Kk]âr|[Hh]âkim)/gu

/** The circumflex that tells two words apart: `hâlâ` (still) and `hala` (aunt), `kâr` (profit) and `kar` (snow). */
export const circumflex: StoryRule = {
  id: 'tr/circumflex',
  level: 'warning',
  language: 'tr',
  source: 'TDK, düzeltme işareti',
  says: {
    all: 'The circumflex tells this word from another: “{right}”.',
    mixed: 'The circumflex tells this word from another, and stands elsewhere in the story: “{right}”.',
  },
  wrong: [
    ['Çalışmalar hala devam ediyor.', 'Çalışmalar hâlâ devam ediyor.'],
    ['Şirketin net karı arttı, yüksek kar elde etti.', 'Şirketin net kârı arttı, yüksek kâr elde etti.'],
    ['Zanlı hakim karşısına çıktı.', 'Zanlı hâkim karşısına çıktı.'],
  ],
  allows: [
    'Halası geldi, hala kızı ve kar yağdı.',
    'Çalışmalar hâlâ devam ediyor, net kârı arttı.',
    'Kar kalınlığı, karla mücadele ve kar lastiği',
    'Hakim Bey ve Lokman Hakim',
    '“Hala devam ediyor.” dedi.',
    'HEADLINE: Net kar arttı',
    'ROW: Net kar | 12',
    'Yıllık kar yağışı ve dönem karnesi',
  ],
  reads: 'story',
  *check(story, style) {
    const hit = rightForm(runningBlocks(story), forms, turkishChoices(style).circumflex === 'kept')
    if (hit) yield hit
  },
}

const marks: Readonly<Record<string, string>> = { hala: 'hâlâ', Hala: 'Hâlâ', kar: 'kâr', Kar: 'Kâr', hakim: 'hâkim', Hakim: 'Hâkim' }

const plainIn = perBlock(({ prose }: Reading): OtherForm[] => (
  /[Hh]ala | kar(?:[ıl,.]| [eapmzohd])|[Hh]akim/.test(prose) ? plain.flatMap((pattern) => Array.from(prose.matchAll(pattern), ({ 1: word = '', index }) => (
    { from: index, to: index + word.length, instead: marks[word]!, right: marks[word]! }
  ))).filter(({ to }) => !/^ (?:yağı|kalınlığı|örtüsü)/u.test(prose.slice(to, to + 12))).sort((a, b) => a.from - b.from)
    .filter(({ from }, index, all) => all[index - 1]?.from !== from) : []
))

const keptIn = perBlock(({ prose }: Reading): OtherForm[] => (
  Array.from(places(kept, prose), ({ 0: word, index }) => {
    const right = word.replaceAll('â', 'a')
    return { from: index, to: index + word.length, instead: right, right }
  })
))

const forms: Forms = { find: [keptIn, plainIn], titles: ['With the circumflex throughout', 'Without a circumflex throughout'] }
