/** Occasions on which people speak to a public. */
const occasions = `news conference|press conference|briefing|interview|statement|speech|address|meeting|summit|rally|ceremony
  |hearing|session|conference|forum|event|post|tweet|message|video|letter|call|debate|panel|phone call|podcast|memo|email|report
  |broadcast|op-ed|article|reception|vigil|funeral|trial|court|program|programme|sermon|ruling|note`.replace(/\s*\n\s*/g, '')

/** Occasions that can be told something themselves: `told a news conference`. */
const gatherings = 'news conference|press conference|briefing|rally|forum|meeting|summit|conference|hearing|ceremony'

const platforms = 'Twitter|X|Facebook|Instagram|Telegram|Truth Social|social media'
const channels = `${platforms}|state television|state TV|national television|television|TV|radio`

/** Those who are told things. */
const listeners = `reporters|journalists|lawmakers|deputies|supporters|correspondents|parliament|Parliament|Congress|council
  |Council|court|jury|agency|Agency|newspaper|magazine|television|TV|radio|channel|broadcaster|officials|ministers|members
  |delegates|troops|students|crowd|audience|leaders|investigators|police|Reuters|Anadolu|AFP|AP|CNN|BBC|NBC|CBS|ABC|NPR
  |Bloomberg|Axios|Politico|Times|Post|Journal|Guardian`.replace(/\s*\n\s*/g, '')

const turkishOccasions = `basın toplantısında|toplantısında|toplantıda|konuşmasında|konuşmada|açıklamasında|açıklamada|mesajında
  |törende|töreninde|programında|programda|röportajda|söyleşide|paylaşımında|paylaşımda`.replace(/\s*\n\s*/g, '')

const word = String.raw`[\p{IDC}.’'&-]{1,40}`
const article = "(?:an?|the|his|her|its|their|another|this year['’]s)"
const end = String.raw`(?![\p{IDC}-])`
const more = String.raw`(?: (?:station|channel|network|agency|reporters|of (?:several )?\w+|\p{Upper}\p{IDC}+))?`

const where = new RegExp(String.raw`\b((?:at|in|during|on) ${article} (?:${word} ){0,5}?(?:${occasions})(?: on (?:${platforms}))?)${end}`, 'iu')
const onChannel = new RegExp(String.raw`\b(on (?:${channels}))${end}`, 'u')
const toldGathering = new RegExp(String.raw`\btold (${article} (?:${word} ){0,4}?(?:${gatherings}))${end}`, 'u')
const toldWhom = new RegExp(
  String.raw`\b(?:told|tells|telling) ((?:(?:${article}|state|local|private|public) )?(?:${word} ){0,4}?(?:${listeners})${more})${end}`, 'u')
const spokeTo = /\b(?:speaking|said in remarks|said|talking) (to (?:the )?(?:[\p{Alpha}-]+ ){0,2}?(?:reporters|journalists|lawmakers|supporters|correspondents|students|troops|parliament))(?!\p{Alpha})/u
const turkishWhere = new RegExp(String.raw`(?<!\p{Alpha})((?:(?:\p{Lower}[\p{Alpha}’']{0,40}|\p{Upper}\p{Alpha}{0,40}[’']\p{Lower}{1,20}) ){0,4}(?:${turkishOccasions}))(?!\p{Alpha})`, 'u')
const turkishWhom = /(?<!\p{Alpha})(gazetecilere|basın mensuplarına|muhabirlere|vatandaşlara(?=\s(?:hita|seslen|konuş|yaptığı|açıklama))|[\p{Alpha}’']{1,40} muhabirine)(?!\p{Alpha})/u

/** `at a joint news conference`: where the sentence says the words were spoken. Empty when it does not. */
export function saidWhere(sentence: string, language: string): string {
  if (/^tr\b/.test(language)) return turkishWhere.exec(sentence)?.[1]?.replace(turkishWhom, '').replace(/^muhabirine /, '').trim() ?? ''
  const place = (where.exec(sentence) ?? onChannel.exec(sentence))?.[1]
  if (place) return place.replace(/^\p{Upper}(?=\p{Lower}+ )/u, (letter) => letter.toLowerCase())
  const gathering = /told/.test(sentence) ? toldGathering.exec(sentence)?.[1] : undefined
  return gathering ? `at ${gathering}` : ''
}

/** `to reporters`: to whom the sentence says the words were spoken. Empty when it does not. */
export function saidTo(sentence: string, language: string): string {
  if (/^tr\b/.test(language)) return turkishWhom.exec(sentence)?.[1] ?? ''
  const told = /told|tell/.test(sentence) ? toldWhom.exec(sentence)?.[1] : undefined
  if (told) return `to ${told}`
  return !/ to /.test(sentence) ? '' : spokeTo.exec(sentence.replace(/^Speaking/, 'speaking'))?.[1] ?? ''
}
