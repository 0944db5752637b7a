import { runningText, type BlockRule } from '../../check/rule'

const one = 'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz'
const ten = 'on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan'
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?:(${ten})(${one})|(iki|üç|dört|beş|altı|yedi|sekiz|dokuz)(yüz|bin))(nci|ncı|inci|üncü|uncu|ıncı|er|şer|ar)?(?= |[.,;:!?)]|$)`, 'giu')
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
  *check({ prose }) {
    for (const { 0: whole, 1: tens, 2: ones, 3: many, 4: large, 5: suffix = '', index } of prose.matchAll(pattern)) {
      if (names.has(whole.toLocaleLowerCase('tr'))) continue
      const right = tens ? `${tens} ${ones}${suffix}` : `${many} ${large}${suffix}`
      yield { from: index, to: index + whole.length, values: { right }, instead: right }
    }
  },
}
