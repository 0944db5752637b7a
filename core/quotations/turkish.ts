import type { PersonMention } from '../people/people'
import { titleWords } from '../people/known-words'
import { isCapitalized, type Span } from '../text/words'
import type { Clause } from './clause'
import type { QuotationSpan } from './parse'
import type { Subject } from './phrase'
import { turkishSpeech } from './verbs'

const participle = new RegExp('^[\\s,]*(?:diyen|ifadesini kullanan|ifadelerini kullanan|diye konuşan|diye ekleyen|'
  + 'değerlendirmesinde bulunan|sözlerini sarf eden|açıklamasını yapan|şeklinde konuşan)\\s', 'u')
const endsInSpeech = new RegExp(`(?:${turkishSpeech.join('|')})[.!”"]*$`, 'u')

/** `“…” sorusuna`, `“…” şeklindeki eleştirilere`: words that were put to whoever the sentence is about. */
const put = /^\s(?:(?:şeklindeki|yönündeki|biçimindeki)\s(?:\p{Lower}+\s)?(?:soru|söz|iddia|eleştiri|haber|açıklama)|soru(?:su|ya|ları|lar|nun|yu)|olarak\s(?:tanımlan|niteleni|nitelenm|adlandırıl|anıl)ma)/u

/** What may follow a name that is not the subject: `Erdoğan ile`, `Fidan tarafından`. */
const postposition = /^\s(?:ile|için|hakkında|tarafından|gibi|kadar|göre|dolayı|üzerine|karşı|nedeniyle|yerine|başkanlığında)(?!\p{Alpha})/u

const bodies = 'Bakanlığı|Başkanlığı|Kurumu|Müdürlüğü|Valiliği|Sözcülüğü|Belediyesi|Komutanlığı|Kaynakları'
const somebody = 'yetkili|yetkililer|yetkilileri|yetkilisi|kaynak|kaynaklar|kaynakları|uzman|uzmanlar|sözcü|tanık|tanığı|tanıklar|'
  + 'vatandaş|vatandaşlar|diplomat|analist|ekonomist|gazeteci|kişi'
const body = new RegExp(`^(\\p{Upper}[\\p{Alpha}’'\\s]{3,60}?(?:${bodies}|yetkililer|yetkilileri))(?=[,\\s])`, 'u')
/** Right before the quotation: `Pentagon’dan bir yetkili “…”`. */
const unnamed = new RegExp(`(?:^|[,.]\\s)((?:[\\p{IDC}’'-]+\\s){0,5}(?:${somebody}))(?:\\s(?:ise|da|de))?,?\\s$`, 'u')
/** A lead-in that leaves the subject open: nothing, a clause that ends in a comma, `konuşmasında`. */
const open = /^$|(?:[ıiuü]p|[ae]r[ae]k|ken|ğında|ğinde|ğunda|ğünde|[dt][ae]n?|[yn][ae])(?:\s(?:da|de|ise))?,$|nd[ae]$/u

/**
 * Who speaks in a Turkish sentence: `… diyen X`, the name right before the quotation, `X: “…”`, or the subject that the
 * sentence begins with. A sentence that ends in a verb of speech and has no subject means whoever spoke before, as a
 * pronoun would.
 */
export function turkishSubject(sentence: Clause, quote?: Span): Subject | null {
  const behind = quote && participle.test(sentence.text.slice(quote.to, sentence.to))
    ? sentence.mentions.find(({ from }) => from >= quote.to)
    : undefined
  if (behind) return person(sentence, behind)
  const owned = possessor(sentence, quote)
  if (owned) return person(sentence, owned)
  const named = quote ? (besideQuote(sentence, quote) ?? leading(sentence, quote)) : leading(sentence)
  if (named) return joint(sentence, named) ?? person(sentence, named)
  const text = sentence.text.slice(sentence.from, sentence.to)
  const label = body.exec(text)?.[1]
  if (!quote) return endsInSpeech.test(text) ? (label ? { kind: 'body', label } : { kind: 'pronoun', word: 'o' }) : null
  const lead = sentence.text.slice(sentence.from, quote.from)
  const someone = unnamed.exec(lead)?.[1] ?? label
  if (someone) return { kind: 'body', label: someone }
  if (!endsInSpeech.test(text)) return null
  const last = /(\p{Alpha}+),?\s*$/u.exec(lead)?.[1] ?? ''
  const office = titleWords.has(/^\p{Alpha}+/u.exec(lead)?.[0] ?? '')
  const short = office || lead.trim().split(/\s+/).length < 5 && !isCapitalized(last)
  return short || titleWords.has(last) || (last !== 'olarak' && open.test(lead.trim())) ? { kind: 'pronoun', word: 'o' } : null
}

/** `Fidan’ın “…” sözleri dikkat çekti`, `Fidan’ın “…” olarak nitelediği`, `Fidan’ın açıklaması şöyle:`: whose words they are. */
function possessor(sentence: Clause, quote?: Span): PersonMention | undefined {
  const after = quote ? sentence.text.slice(quote.to, sentence.to) : ''
  const words = quote
    ? /^\s(?:ifade|söz|sözcük|çıkış|açıklama|paylaşım)(?:ler|lar)?(?:i|ı|u|ü|si|sı)(?!\p{Alpha}*\skullan)|^\solarak\s(?:nitele|tanımla|adlandır|değerlendir)\p{Alpha}*[dt][iıuü]ğ[iıuü]/u.test(after)
    : /(?:açıklama|konuşma|söz|ifade|mesaj|paylaşım)\p{Alpha}*(?:\s\p{Alpha}+){0,3}\s(?:şöyle|şunlar|şu şekilde):$/u.test(sentence.text.slice(sentence.from, sentence.to))
  if (!words) return undefined
  return sentence.mentions.findLast(
    ({ to }) => (!quote || to <= quote.from) && /^['’][nıiuü]{1,3}n?(?!\p{Alpha})/u.test(sentence.text.slice(to)),
  )
}

/** Whether quoted words were put to the speaker as a question, so that nobody named here says them. */
export function isPutTurkish(blocks: readonly string[], quotation: QuotationSpan): boolean {
  const { block, to } = quotation.parts.at(-1)!
  return put.test(blocks[block]!.slice(to, to + 60))
}

/** `… vurgu yapan Zelenski, “…”`: the name that nothing but a comma sets off from the quotation. */
function besideQuote(sentence: Clause, quote: Span): PersonMention | null {
  const last = sentence.mentions.findLast(({ to }) => to <= quote.from)
  return last && /^(?:\s(?:ise|da|de))?[,:]?\s*$/.test(sentence.text.slice(last.to, quote.from)) ? last : null
}

/** The person the sentence begins with, in the plain form that a subject has: not `Fidan’ın`, not `Fidan ile`. */
function leading(sentence: Clause, quote?: Span): PersonMention | null {
  const before = sentence.mentions.filter(({ to }) => !quote || to <= quote.from)
  const [first] = before.length > 0 ? before : sentence.mentions
  if (!first) return null
  const lead = sentence.text.slice(sentence.from, first.from).replace(first.title, '')
  const rest = sentence.text.slice(first.to, sentence.to)
  if (lead.length < 90 && !/^['’]?\p{Lower}/u.test(rest) && !postposition.test(rest)) return first
  // `Rusya’nın … sunduğunu kaydeden Lavrov, …`: the subject stands behind its participle.
  return before.find((found) => isBehindParticiple(sentence, found)) ?? null
}

function isBehindParticiple(sentence: Clause, found: PersonMention): boolean {
  const lead = sentence.text.slice(sentence.from, found.from).replace(found.title, '').trimEnd()
  return /\p{Alpha}{2}[ae]n(?: (?:\p{Upper}\S*\s?)*)?$/u.test(lead) && /^(?:,|\s(?:ise|da|de)\s)/.test(sentence.text.slice(found.to))
}

/** `X ve Y` at the start of the sentence. */
function joint(sentence: Clause, first: PersonMention): Subject | null {
  const second = sentence.mentions[sentence.mentions.indexOf(first) + 1]
  if (!second || first.from - first.title.length - 1 > sentence.from + 1) return null
  const between = sentence.text.slice(first.to, second.from).replace(second.title, '').trim()
  if (between !== 've') return null
  return { kind: 'people', people: [first.person, second.person], label: `${first.text} ve ${second.text}` }
}

function person(sentence: Clause, mention: PersonMention): Subject {
  return { kind: 'people', people: [mention.person], label: sentence.people.people[mention.person]!.surname }
}
