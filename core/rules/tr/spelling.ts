import type { StoryRule } from '../../check/rule'
import { misspelt, spellingSays, type Spelled } from '../../spelling/misspelt'
import { notableIn } from '../../spelling/notable-words'
import { turkishDictionary } from '../../spelling/turkish'
import { upperWord } from '../../text/casing'
import { small } from '../../turkish/letters'

const turkish: Spelled = {
  dictionary: turkishDictionary,
  notable: notableIn(turkishDictionary),
  small,
  capital: (word) => upperWord(word.charAt(0), 'tr') + word.slice(1),
}

/** Words that are none. */
export const turkishSpelling: StoryRule = {
  id: 'tr/spelling',
  level: 'warning',
  language: 'tr',
  source: 'Turkish dictionary of H. R. Zafer; Our list of newer words',
  says: spellingSays,
  wrong: [
    ['Bakan açıklmada bulundu.', 'Bakan açıklamada bulundu.'],
    ['Toplantıda degerlendirme yapıldı.', 'Toplantıda değerlendirme yapıldı.'],
    ['HEADLINE: Bakanlıkatn uyarı', 'HEADLINE: Bakanlıktan uyarı'],
    ['Vatandaşlrın çoğu evinde kaldı.', 'Vatandaşların çoğu evinde kaldı.'],
    ['“Böyle olmıyacak.” dedi.', null],
  ],
  allows: [
    'Bakan açıklamada bulundu; hâkim, kâr ve hükümetin pandemideki siber güvenlik kararı konuşuldu.',
    'Türkiye’nin, NATO’nun ve 2022’deki görüşmelerin sonucu',
    'Stoltenberg, Vokonjo ile görüştü. Vokonjo ayrıldı.',
    'İstanbul’daki ılık suda ıslandı, IŞIK söndü.',
    'Milletvekilliği düşürülen başkanvekilleri konteynerlere yerleştirildi.',
    'Gelirken, giderken ve konuşurken uyardı.',
  ],
  reads: 'story',
  check: (story, style) => misspelt(story, style, turkish),
}
