import { turkishTerms } from '../../turkish/term-hits'
import { turkishChoices } from '../../turkish/choices'
import type { BlockRule } from '../../check/rule'

const listed = turkishTerms({
  id: 'tr/transcription',
  level: 'warning',
  source: 'TDK, yabancı özel adların yazılışı: Latin harflerini kullanmayan dillerin adları',
  wrong: [
    ['Çin Devlet Başkanı Xi Jinping geldi.', 'Çin Devlet Başkanı Şi Cinping geldi.'],
    ['Shinzo Abe’nin konuşması', 'Şinzo Abe’nin konuşması'],
    ['Rusya Savunma Bakanı Sergey Shoigu’dan açıklama', 'Rusya Savunma Bakanı Sergey Şoygu’dan açıklama'],
  ],
  allows: ['Şi Cinping geldi.', '“Xi Jinping geldi.” dedi.', 'Vladimir Putin ve Sergey Lavrov', 'Emmanuel Macron, Joe Biden ve Boris Johnson', 'Lu Xun’un kitabı'],
})

/** A name from a language that has other letters, in English spelling. */
export const transcription: BlockRule = {
  ...listed,
  check: (block, style) => (turkishChoices(style).transcription === 'turkish' ? listed.check(block, style) : []),
}
