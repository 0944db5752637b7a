import type { Level } from '../../core/check/finding'
import type { Language } from '../../core/says/language'

/** The words of the style guide's page. */
export interface GuideWords {
  language: Language
  houseStyle: string
  rules(count: number): string
  find: string
  findHint: string
  chapters: string
  wrong: string
  right: string
  alsoRight: string
  recast: string
  levels: Readonly<Record<Level | 'off', string>>
}

export const guideWords: Readonly<Record<Language, GuideWords>> = {
  en: {
    language: 'en',
    houseStyle: 'house style',
    rules: (count) => `${count} rules`,
    find: 'Find',
    findHint: 'a word, a rule, a source',
    chapters: 'Chapters',
    wrong: 'Wrong',
    right: 'Right',
    alsoRight: 'Also right',
    recast: 'Recast it.',
    levels: { error: 'error', warning: 'warning', advice: 'advice', off: 'off' },
  },
  tr: {
    language: 'tr',
    houseStyle: 'üslup kılavuzu',
    rules: (count) => `${count} kural`,
    find: 'Bul',
    findHint: 'kelime, kural ya da kaynak',
    chapters: 'Bölümler',
    wrong: 'Yanlış',
    right: 'Doğru',
    alsoRight: 'Bu da doğru',
    recast: 'Yeniden kurun.',
    levels: { error: 'hata', warning: 'uyarı', advice: 'öneri', off: 'kapalı' },
  },
}
