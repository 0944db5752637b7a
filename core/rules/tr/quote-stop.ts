import { perBlock } from '../../check/per-block'
import type { OtherForm } from '../../check/house-form'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { chosenForm, runningBlocks, type Forms } from '../../check/chosen-form'
import { turkishChoices } from '../../turkish/choices'

/** What shows that the words before it were a whole speech. */
const carried = /^["”»] (?:dedi|dediler|diye (?:konuştu|ekledi|yanıt|sordu|cevap|devam|seslendi)|diyen|diyerek|ifade(?:sini|lerini) kullan|şeklinde konuştu|değerlendirme(?:sinde|lerinde) bulundu|açıklamasını yaptı|açıklamasında bulundu|yanıtını verdi|karşılığını verdi|uyarısında bulundu|çağrısında bulundu|görüşünü)/u
/** Nobody says so of words that are no sentence, if they are more than a few. */
const spoken = /^["”»] diye (?:konuştu|ekledi)/u
/** A verb in the form that ends a sentence: the last word of the quotation. */
const finite = /(?:yor(?:um|uz|sun|sunuz|lar)?|d[ıiuü](?:k|m|lar|ler|n[ıiuü]z)?|t[ıiuü](?:k|m|lar|ler|n[ıiuü]z)?|ac[ae]k(?:lar|ler|tır|tir)?|ac[ae]ğ[ıi]z|ec[ae]k(?:ler|tir)?|ec[ae]ğiz|m[ıiuü]ş(?:tır|tir|tur|tür)?|m[ae]l[ıi](?:yız|yiz|dır|dir)?|m[ae]z|[dt][ıiuü]r|y[ıi]z|değil|değiliz|var|yok|lazım|gerekir|gerekiyor|[ae]r[ıi]z|[ıiuü]r[ıiuü]z|[ae]l[ıi]m|s[ıiuü]n(?:lar|ler)?)$/u

/** A whole sentence in quotation marks keeps its stop inside: `“Geldik.” dedi.` */
export const quoteStop: StoryRule = {
  id: 'tr/quote-stop',
  level: 'warning',
  language: 'tr',
  source: 'TDK, tırnak işareti: alıntının sonunda bulunan işaret tırnak içinde kalır',
  says: {
    all: 'A whole sentence in quotation marks keeps its stop inside.',
    mixed: 'A whole sentence in quotation marks keeps its stop inside, as elsewhere in the story.',
  },
  wrong: [
    ['“Millet geçinemiyor” dedi.', '“Millet geçinemiyor.” dedi.'],
    ['“Geldik.” dedi.\n“Toplantıda mesafe aldık” ifadesini kullandı.', '“Geldik.” dedi.\n“Toplantıda mesafe aldık.” ifadesini kullandı.'],
    ['"Yatırımlar sürecek" diye konuştu.', '"Yatırımlar sürecek." diye konuştu.'],
    ['“Can kaybımız yok, en büyük tesellimiz bu” diye konuştu.', '“Can kaybımız yok, en büyük tesellimiz bu.” diye konuştu.'],
  ],
  allows: [
    '“Millet geçinemiyor.” dedi.',
    '“Kim geldi?” diye sordu, “Gel!” dedi.',
    '“Güçlü Türkiye” dedi.',
    'HEADLINE: “Millet geçinemiyor” dedi',
    'Buna “yok artık” diyenler oldu.',
    '“Ekonomide reform” ifadesini kullandı.',
    '“Geliyor...” dedi.',
  ],
  safe: true,
  reads: 'story',
  *check(story, style) {
    const hit = chosenForm(runningBlocks(story), forms, turkishChoices(style).quoteStop === 'inside' ? 0 : null)
    if (hit) yield hit
  },
}

const unstopped = perBlock((block: Reading): OtherForm[] => endings(block, false))
const stopped = perBlock((block: Reading): OtherForm[] => endings(block, true))

function endings({ text, quotes, paired }: Reading, withStop: boolean): OtherForm[] {
  if (!paired) return []
  return quotes.flatMap(({ from, to }) => {
    const inside = text.slice(from + 1, to - 1)
    if (!carried.test(text.slice(to - 1, to + 40)) || !/\s/.test(inside)) return []
    if (withStop) return inside.endsWith('.') && !inside.endsWith('..') ? [{ from: to - 2, to, instead: text[to - 1]!, right: 'without a stop' }] : []
    const last = /\p{Alpha}+$/u.exec(inside)?.[0] ?? ''
    const isSentence = finite.test(last) && (last.length > 3 || /^(?:var|yok)$/.test(last))
    const isSpoken = last !== '' && spoken.test(text.slice(to - 1, to + 20)) && inside.split(/\s+/).length > 3
    const isSpeech = (isSentence || isSpoken) && !/^\p{Upper}/u.test(last) && /^\p{Upper}/u.test(inside)
    return isSpeech ? [{ from: to - 1, to, instead: `.${text[to - 1]!}`, right: 'with the stop inside' }] : []
  })
}

const forms: Forms = { find: [stopped, unstopped], titles: ['With the stop inside throughout', 'Without a stop throughout'] }
