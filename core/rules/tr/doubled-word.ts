import { runningText, type BlockRule } from '../../check/rule'

/** Words that no sentence has twice in a row. Most Turkish words may be doubled (`zaman zaman`, `tek tek`), so these are few. */
const never = 've|ile|bu|ancak|ise|olarak|olan|tarafından|nedeniyle|çünkü|ama|fakat|ayrıca|olduğunu|olduğu|edildi|edilen|ettiği|ettiğini|dedi|belirtti|söyledi|açıkladı|kaydetti|konuştu|ifade|sayılı|şekilde|yapılan|ilişkin|kapsamında'
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(${never})( \1)(?![\p{L}\p{N}’'-])`, 'gu')

/** The same word twice, where it can only be a slip. */
export const doubledWord: BlockRule = {
  id: 'tr/doubled-word',
  level: 'error',
  language: 'tr',
  source: 'Our own judgement',
  says: { twice: 'This word stands twice.' },
  wrong: [
    ['Ankara ve ve İstanbul', 'Ankara ve İstanbul'],
    ['Bakan tarafından tarafından açıklandı.', 'Bakan tarafından açıklandı.'],
    ['HEADLINE: Bakan olarak olarak atandı', 'HEADLINE: Bakan olarak atandı'],
  ],
  allows: ['Zaman zaman, tek tek, yavaş yavaş, bir bir ve adım adım', 'Ev ev, sokak sokak arandı.', '“Ve ve” dedi.', 'Bu, bu kadar.', 'Çok çok iyi, kişi kişi', 'Gide gide, göre göre öğrendi.'],
  reads: 'block',
  fields: runningText,
  *check({ prose }) {
    for (const { 1: word = '', 2: again = '', index } of prose.matchAll(pattern)) {
      const from = index + word.length
      yield { from, to: from + again.length, fixes: [{ title: word, edits: [{ from, to: from + again.length, instead: '' }] }] }
    }
  },
}
