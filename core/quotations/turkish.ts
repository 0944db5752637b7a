import type { PersonMention } from '../people/people'
import type { Span } from '../text/words'
import type { Clause } from './clause'
import type { Subject } from './phrase'
import { turkishSpeech } from './verbs'

const participle = new RegExp('^[\\s,]*(?:diyen|ifadesini kullanan|ifadelerini kullanan|diye konuşan|diye ekleyen|'
  + 'değerlendirmesinde bulunan|sözlerini sarf eden)\\s', 'u')
const endsInSpeech = new RegExp(`(?:${turkishSpeech.join('|')})[.!”"]*$`, 'u')
const body = new RegExp('^(\\p{Lu}[\\p{L}’\'\\s]{3,60}?(?:Bakanlığı|Başkanlığı|Kurumu|Müdürlüğü|Valiliği|yetkililer|yetkilileri|'
  + 'Sözcülüğü|Belediyesi|Komutanlığı))(?=[,\\s])', 'u')

/**
 * Who speaks in a Turkish sentence: `… diyen X`, `X: “…”`, or the subject that the sentence begins with. A sentence that
 * ends in a verb of speech and has no subject means whoever spoke before, as a pronoun would.
 */
export function turkishSubject(sentence: Clause, quote?: Span): Subject | null {
  const behind = quote && participle.test(sentence.text.slice(quote.to, sentence.to))
    ? sentence.mentions.find(({ from }) => from >= quote.to)
    : undefined
  if (behind) return person(sentence, behind)
  const first = leading(sentence)
  if (first) return joint(sentence, first) ?? person(sentence, first)
  const text = sentence.text.slice(sentence.from, sentence.to)
  if (!endsInSpeech.test(text)) return null
  const named = body.exec(text)?.[1]
  return named ? { kind: 'body', label: named } : { kind: 'pronoun', word: 'o' }
}

/** The person the sentence begins with, in the plain form that a subject has: not `Fidan’ın`. */
function leading(sentence: Clause): PersonMention | null {
  const first = sentence.mentions[0]
  if (!first) return null
  const lead = sentence.text.slice(sentence.from, first.from).replace(first.title, '')
  return lead.length < 90 && !/^['’]?\p{Ll}/u.test(sentence.text.slice(first.to)) ? first : null
}

/** `X ve Y` at the start of the sentence. */
function joint(sentence: Clause, first: PersonMention): Subject | null {
  const second = sentence.mentions[1]
  if (!second || first.from - first.title.length - 1 > sentence.from + 1) return null
  const between = sentence.text.slice(first.to, second.from).replace(second.title, '').trim()
  if (between !== 've') return null
  return { kind: 'people', people: [first.person, second.person], label: `${first.text} ve ${second.text}` }
}

function person(sentence: Clause, mention: PersonMention): Subject {
  return { kind: 'people', people: [mention.person], label: sentence.people.people[mention.person]!.surname }
}
