import { runningText, type BlockRule } from '../../check/rule'
import { wordSet } from '../../text/words'

/** Words that no sentence has twice in a row. Most Turkish words may be doubled (`zaman zaman`, `tek tek`), so these are few. */
const never = wordSet(`
  ve ile bu ancak ise olarak olan tarafından nedeniyle çünkü ama fakat ayrıca olduğunu olduğu edildi edilen ettiği ettiğini dedi belirtti söyledi açıkladı kaydetti konuştu ifade sayılı şekilde yapılan ilişkin kapsamında
`)

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
  *check({ prose, words }) {
    for (const [index, { text, from, to }] of words.entries()) {
      const before = words[index - 1]
      if (before?.text !== text || !never.has(text) || prose.slice(before.to, from) !== ' ') continue
      yield { from: before.to, to, fixes: [{ title: text, edits: [{ from: before.to, to, instead: '' }] }] }
    }
  },
}
