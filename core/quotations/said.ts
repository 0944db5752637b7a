/** Occasions on which people speak to a public. */
const occasions = 'news conference|press conference|briefing|interview|statement|speech|address|meeting|summit|rally|ceremony|hearing|'
  + 'session|conference|forum|event|post|tweet|message|video|letter|call|debate|panel|phone call|podcast|memo|email|report|broadcast|'
  + 'op-ed|article|reception|vigil|funeral|trial|court|program|programme|sermon|ruling|note'

const where = new RegExp(
  `\\b((?:at|in|during|on) (?:an?|the|his|her|its|their|another|this year’s|this year's) (?:[\\p{L}\\p{N}’'-]+ ){0,5}?(?:${occasions})(?: on (?:Twitter|X|Facebook|Instagram|Telegram|social media))?)(?![\\p{L}\\p{N}-])`, 'iu')
const platform = /\b(on (?:Twitter|X|Facebook|Instagram|Telegram|Truth Social|state television|state TV|television|national television|TV|radio|social media|Wednesday’s \p{L}+))(?![\p{L}\p{N}-])/u
const whom = /\b(?:told|tells|telling) ((?:(?:the|a|an|his|her|their|its|state|local|private|public) )?(?:[\p{L}\p{N}.’'&-]+ ){0,4}?(?:reporters|journalists|lawmakers|deputies|supporters|correspondents|parliament|Parliament|Congress|council|Council|court|jury|agency|Agency|newspaper|magazine|television|TV|radio|channel|broadcaster|officials|ministers|members|delegates|troops|students|crowd|audience|leaders|investigators|police|Reuters|Anadolu|AFP|AP|CNN|BBC|NBC|CBS|ABC|NPR|Bloomberg|Axios|Politico|Times|Post|Journal|Guardian)(?: (?:station|channel|network|agency|reporters|of (?:several )?\w+|\p{Lu}[\p{L}\p{N}]+))?)(?![\p{L}\p{N}-])/u
const told = new RegExp(`\\btold ((?:an?|the|his|her|its|their) (?:[\\p{L}\\p{N}’'-]+ ){0,4}?(?:news conference|press conference|briefing|rally|forum|meeting|summit|conference|hearing|ceremony))(?![\\p{L}\\p{N}-])`, 'u')
const spokeTo = /\b(?:speaking|said in remarks|said|talking) (to (?:the )?(?:[\p{L}-]+ ){0,2}?(?:reporters|journalists|lawmakers|supporters|correspondents|students|troops|parliament))(?![\p{L}\p{N}-])/u
const turkishWhere = /(?<![\p{L}])((?:[\p{L}’']+ ){0,4}?(?:basın toplantısında|toplantısında|toplantıda|konuşmasında|konuşmada|açıklamasında|açıklamada|mesajında|törende|töreninde|programında|programda|röportajda|söyleşide|paylaşımında|paylaşımda))(?![\p{L}])/u
const turkishWhom = /(?<![\p{L}])((?:AA muhabirine|gazetecilere|basın mensuplarına|muhabirlere|vatandaşlara|[\p{L}’']+ muhabirine))(?![\p{L}])/u

/** `at a joint news conference`: where the sentence says the words were spoken. Empty when it does not. */
export function saidWhere(sentence: string, language: string): string {
  const found = /^tr\b/.test(language) ? turkishWhere.exec(sentence) : where.exec(sentence) ?? platform.exec(sentence)
  const gathering = found ? undefined : told.exec(sentence)?.[1]
  if (gathering && !/^tr\b/.test(language)) return `at ${gathering}`
  const place = found?.[1]?.replace(turkishWhom, '').trim()
  return place ? place.replace(/^\p{Lu}(?=\p{Ll}+ )/u, (letter) => /^tr\b/.test(language) ? letter : letter.toLowerCase()) : ''
}

/** `to reporters`: to whom the sentence says the words were spoken. Empty when it does not. */
export function saidTo(sentence: string, language: string): string {
  if (/^tr\b/.test(language)) return turkishWhom.exec(sentence)?.[1] ?? ''
  const told = whom.exec(sentence)?.[1]
  if (told) return `to ${told}`
  return spokeTo.exec(sentence.replace(/^Speaking/, 'speaking'))?.[1] ?? ''
}
