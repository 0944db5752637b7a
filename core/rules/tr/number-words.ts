import { runningText, type BlockRule } from '../../check/rule'
import { small } from '../../turkish/letters'

const one = 'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz'
const ten = 'on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan'
const pattern = new RegExp(`^(?:(${ten})(${one})|(iki|üç|dört|beş|altı|yedi|sekiz|dokuz)(yüz|bin))(nci|ncı|inci|üncü|uncu|ıncı|er|şer|ar)?$`, 'u')
/** Names of games. */
const names = new Set(['altmışaltı', 'ellibir', 'yirmibir', 'kırkbir'])

/** Numbers of several words stand apart: `yirmi beş`, not `yirmibeş`. */
export const numberWords: BlockRule = {
  id: 'tr/number-words',
  level: 'error',
  language: 'tr',
  source: 'TDK, sayıların yazılışı: birden fazla kelimeden oluşan sayılar ayrı yazılır',
  says: { apart: 'Numbers of several words stand apart: “{right}”.' },
  wrong: [
    ['Kazada yirmibeş kişi öldü.', 'Kazada yirmi beş kişi öldü.'],
    ['Kazada onbir kişi ve ikiyüz araç', 'Kazada on bir kişi ve iki yüz araç'],
    ['HEADLINE: Otuzüç şehit', 'HEADLINE: Otuz üç şehit'],
    ['Onikinci kat', 'On ikinci kat'],
  ],
  allows: ['Kazada yirmi beş kişi öldü.', 'Onbaşı, ikiyüzlü ve binbaşı', 'Altmışaltı oynadılar.', '“Yirmibeş kişi” dedi.', 'Onbeşoğlu ve Kırkpınar', 'Yediyüzlü ve ikibinli', 'Üniversitenin 33’üncü yılı'],
  reads: 'block',
  fields: runningText,
  *check({ words }) {
    for (const { text, from, to } of words) {
      if (text.length < 5 || !/^[OoYyKkEeAaSsDdİiÜüBb]/.test(text)) continue
      const lower = small(text)
      const found = names.has(lower) ? null : pattern.exec(lower)
      if (!found) continue
      const [, tens, , many] = found
      const first = text.slice(0, (tens ?? many)!.length)
      const right = `${first} ${text.slice(first.length)}`
      yield { from, to, values: { right }, instead: right }
    }
  },
}
