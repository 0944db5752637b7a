/** The number words of English and what stands beside numbers in English copy. */

const small = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const smallOrdinals = [
  'zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
]

/** What a word of one figure is: 0 to 19 and the tens. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.flatMap((word, ten) => (word ? [[word, ten * 10] as const] : [])),
])

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...smallOrdinals.map((word, value) => [word, value] as const),
  ...tens.flatMap((word, ten) => (word ? [[word.replace(/y$/, 'ieth'), ten * 10] as const] : [])),
  ...tens.flatMap((word, ten) => (word ? smallOrdinals.slice(1, 10).map((unit, one) => [`${word}-${unit}`, ten * 10 + one + 1] as const) : [])),
])

export const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12],
  ['k', 1e3], ['m', 1e6], ['mn', 1e6], ['mln', 1e6], ['bn', 1e9], ['bln', 1e9], ['tn', 1e12], ['trn', 1e12],
])

/** A whole number from 0 to 100 in words: `eight`, `twenty-one`. */
export function numberWords(value: number): string {
  if (value === 100) return 'one hundred'
  if (value < 20) return small[value]!
  return tens[Math.floor(value / 10)]! + (value % 10 === 0 ? '' : `-${small[value % 10]}`)
}

/** `1st` to `20th` in words: `fifth`. */
export function ordinalWords(value: number): string {
  return smallOrdinals[value] ?? ordinalFigures(value)
}

/** `11th`, `22nd`. */
export function ordinalFigures(value: number): string {
  const teen = Math.floor((value % 100) / 10) === 1
  return `${value}${teen ? 'th' : ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'}`
}

/** Signs and codes before a figure, by the currency they mean. A bare `$` is taken for the American dollar. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['US$', 'USD'], ['USD', 'USD'], ['€', 'EUR'], ['EUR', 'EUR'], ['£', 'GBP'], ['GBP', 'GBP'], ['¥', 'JPY'], ['₺', 'TRY'],
  ['₹', 'INR'], ['Rs', 'INR'], ['Rs.', 'INR'], ['₽', 'RUB'], ['₪', 'ILS'], ['₩', 'KRW'], ['C$', 'CAD'], ['CA$', 'CAD'], ['A$', 'AUD'],
  ['AU$', 'AUD'], ['HK$', 'HKD'], ['NZ$', 'NZD'], ['S$', 'SGD'], ['NT$', 'TWD'], ['R$', 'BRL'],
])

/** Names of money after a figure. `pounds` may also be a weight and stays with the units. */
export const currencyNames: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['dollars', 'USD'], ['euro', 'EUR'], ['euros', 'EUR'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'],
  ['ruble', 'RUB'], ['rubles', 'RUB'], ['rouble', 'RUB'], ['roubles', 'RUB'], ['lira', 'TRY'], ['liras', 'TRY'], ['rupee', 'INR'],
  ['rupees', 'INR'], ['peso', 'peso'], ['pesos', 'peso'], ['franc', 'franc'], ['francs', 'franc'], ['shekel', 'ILS'], ['shekels', 'ILS'],
])

/** Before a number: what follows is not claimed to be exact. */
export const looseBefore = /(?:^|[\s(“])(?:about|around|roughly|approximately|approx\.|nearly|almost|some|over|under|above|below|beyond|exceed(?:s|ed|ing)?|past|circa|perhaps|maybe|possibly|estimated|(?:more|less|fewer|greater|better|higher|lower) than|(?:more|less|better) then|at (?:least|most)|up to|as (?:many|much|few|little|high|low) as|close to|near|upwards? of|a (?:minimum|maximum|record) of|anywhere|between|within|every|each|per|just (?:over|under))\s(?:an?\s)?(?:estimated\s)?(?:US|C|A|HK)?[$€£]?$/iu

/** After a number: the same. */
export const looseAfter = /^(?:\s?\+|-plus|-odd|-some|\sor\s(?:so|more|fewer|less)(?!\p{Alpha})|\splus(?!\p{Alpha})|\s(?:at\s(?:least|most)|and\scounting)(?!\p{Alpha}))/iu

/** Words before a figure that make it a name. */
export const namesBefore = /(?:^|[\s(“])(?:Nos?\.?|Numbers?|Articles?|Art\.|Sections?|Sec\.|Chapters?|Flights?|Boeing|Airbus|Levels?|Phase|Grade|Rooms?|Routes?|Highway|Interstate|Pages?|Class|Type|Group|Group of|Category|Parts?|Title|Resolutions?|Channel|Radio|Formula|Top|Apollo|Division|Windows|Office|Gate|Pier|Building|Block|Unit|Ward|Zone|Area|District|Stage|Step|Tier|Model|Mark|Psalm|Proposition|Amendment|Rule|Act|Sura|Bus|Tram|Line|Terminal|Runway|Studio|Season|Episode|Volume|Vol\.|Week|Day|Round|Game|Match|Lane|Size|Chapter|PlayStation|iPhone|Galaxy|Area)\s$/u
