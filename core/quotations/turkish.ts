import type { Span } from '../text/words'
import type { Clause, Subject } from './subjects'

/**
 * Who speaks in a Turkish sentence: `… diyen X`, `X: “…”`, or the subject that the sentence begins with. A sentence that
 * ends in a verb of speech without a subject means whoever spoke before, as a pronoun would.
 */
export function turkishSubject(sentence: Clause, quote?: Span): Subject | null {
  const text = sentence.text.slice(sentence.from, sentence.to)
  const person = (index: number, label = sentence.people.people[index]!.surname): Subject => ({ kind: 'people', people: [index], label })
  if (quote) {
    const after = sentence.text.slice(quote.to, sentence.to)
    const participle = /^[\s,]*(?:diyen|ifadesini kullanan|ifadelerini kullanan|diye konuşan|değerlendirmesinde bulunan|sözlerini sarf eden|diye ekleyen)\s/u.exec(after)
    const next = participle && sentence.mentions.find(({ from }) => from >= quote.to)
    if (next) return person(next.person)
  }
  const first = sentence.mentions[0]
  if (first) {
    const lead = sentence.text.slice(sentence.from, first.from).replace(first.title, '')
    const suffix = /^['’]?(\p{Ll}*)/u.exec(sentence.text.slice(first.to))?.[1] ?? ''
    const second = sentence.mentions[1]
    if (second && /^\s(?:ve|ile)\s$/.test(sentence.text.slice(first.to, second.from).replace(second.title, '').replace(/\s+$/, ' ')) && /^\s*$/.test(lead) && !/\sile\s/.test(sentence.text.slice(first.to, second.from))) {
      return { kind: 'people', people: [first.person, second.person], label: `${first.text} ve ${second.text}` }
    }
    if (suffix === '' && lead.length < 90) return person(first.person)
  }
  if (/(?:dedi|diyor|söyledi|belirtti|konuştu|kaydetti|vurguladı|ifade etti|aktardı|açıkladı|anlattı|bildirdi|dile getirdi|savundu|kullandı|ekledi|sordu|bulundu|yanıtladı|verdi|paylaştı|hatırlattı|değerlendirdi|çekti)[.!”"]*$/u.test(text)) {
    const body = /^([\p{Lu}][\p{L}’'\s]{3,60}?(?:Bakanlığı|Başkanlığı|Kurumu|Müdürlüğü|Valiliği|yetkililer|yetkilileri|Sözcülüğü|Belediyesi|Komutanlığı))(?=[,\s])/u.exec(text)?.[1]
    return body ? { kind: 'body', label: body } : { kind: 'pronoun', word: 'o' }
  }
  return null
}
