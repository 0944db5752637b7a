type Sign = readonly [sign: RegExp, points: number]

/**
 * What speaks for Turkish (above zero) and against it (below) in a word that has one of the letters in question, in small
 * letters as Windows-1252 reads them: `ý` may be `ı`, `þ` may be `ş`, `ð` may be `ğ`.
 */
const signs: readonly Sign[] = [
  // ş stands anywhere; þ neither at the end nor before most consonants, and mostly at the beginning.
  [/þ$|þ[bcçdfghklmnpstz]/, 3],
  [/.þ/, 0.5],
  [/^þ(?:[rjv]|or)/, -3],
  // ğ follows a vowel, and is never the first letter.
  [/(?:^|[^aeýioöuüâîû])ð/, -3],
  // The vowels to both sides of ğ are of one kind; those around ð are of any, and may be diphthongs.
  [/[aýou]ðý|ýð[aeý]/, 2],
  [/[aý]ða|[eiöü]ð[ei]|[ou]ð[au]|[öü]ðü/, 0.5],
  [/[aou]ð[eiöü]|[eiöü]ð[aou]|.aðu|(?:ei|au|ey)ð/, -1.5],
  [/ð[fhjv]|[ai]ðs/, -1.5],
  // Icelandic words end in ð all the time, Turkish ones hardly but for dağ, yağ, bağ, sağ and çığ.
  [/(?:[^aý]|[^bdsy]a)ð$/, -1.5],
  // ı follows a or ı, and is followed by them: -sı, -ların, -mış. Only -ken comes after it as it is.
  [/[aý][^aeýioöuü]*ý/, 1.5],
  [/[eioöuü][^aeýioöuü]*ý/, -1.5],
  [/.ý(?!rken)[^aeýioöuü]+[eiöüu]/, -1],
  [/ýj|lýst|^(?:ný|lý|rý|skýr|stýr|sýsl|þýð|þýs)|^sýn(?:a|d.*|i.*)$/, -2],
  // İ begins many words, Ý few: ýmis, ýta.
  [/^ý(?:[bcçdfghjklnprsvyzþ]|ma|mr|tal|tf)/, 2],
  // Letters that one of the two alphabets lacks.
  [/[çü]/, 3],
  [/[cz]/, 1],
  [/[áéíóúæøåäëïñõ]/, -3],
  [/[xwq]/, -1],
  // How Icelandic words begin and end.
  [/^(?:h[jlnrv]|s[lnvk]|fj|bj|[gk]j|kv|dv|guð|frið|stað|aðr[aiu])|(?:nn|ll|sson)$|þing|þykk/, -2],
]

/** The same of words with any letters. */
const smallWords: readonly Sign[] = [
  [/^(?:ve|bir|bu|için|olarak|daha|sonra|ile|olan|gibi|kadar|göre|ancak|dedi|etti|oldu|çok|yüzde)$/, 2],
  [/^(?:og|að|við|með|til|fyrir|ekki|hefur|hafa|því|frá|eru|voru|[áí]|þ(?:að|ar|ann|au|ess.*|etta|egar|eir.*|eim))$/, -2],
  [/dóttir$/, -2],
]

const inQuestion = /[ðþý]/

/**
 * Whether the letters ð, þ, ý of a text that was read as Windows-1252 are meant as the Turkish ğ, ş, ı, by the shape of
 * the words that have them. Where nothing speaks for either, as in `Þener`, they are taken for Turkish: wire copy has more
 * names of that kind.
 */
export function soundsTurkish(western: string): boolean {
  let points = 0
  for (const [word] of western.matchAll(/\p{Alpha}+/gu)) points += pointsOf(word)
  return points >= 0
}

function pointsOf(word: string): number {
  // A Turkish I has no dot: it is a vowel of the kind of a.
  const small = word.replace(/^I/, 'a').toLowerCase()
  const isCapitals = word.length > 1 && word === word.toUpperCase()
  if (!isCapitals || !small.includes('ý')) return sum(small)
  // İ is common in capitals and Ý is not.
  return 1.5 + sum(small.replaceAll('ý', 'i'))
}

function sum(word: string): number {
  const asked = inQuestion.test(word) ? [...signs, ...smallWords] : smallWords
  return asked.reduce((points, [sign, worth]) => (sign.test(word) ? points + worth : points), 0)
}
