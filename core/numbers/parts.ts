import type { Span } from '../text/words'
import type { FoundNumber } from './found-number'

/** A number of people and what its parts make together: `12 people, including eight men and five women`. */
export interface Parts {
  whole: FoundNumber
  sum: number
  /** Where the last part ends. */
  to: number
  /** Only some of the parts are named: `including`, `among them`. */
  isPartial: boolean
}

/** What contains the parts; other nouns may stand beside each other in a list (`five soldiers, two officers`). */
const wholes = 'people|persons|civilians|villagers|residents|soldiers|Palestinians|Israelis|Ukrainians|Russians|Syrians|Afghans|killed|dead|victims|passengers|casualties|deaths|fatalities|foreigners|tourists|nationals|hostages|patients|children|students|suspects|members|lawmakers|senators|deputies|countries|workers|employees|prisoners|detainees|migrants|refugees|survivors|bodies|others'

/** How many parts a whole has at most in a sentence. */
const most = 8

/** Kinds of which a person is one and not another, so that their numbers add up. */
const kinds: readonly (readonly string[])[] = [
  ['men', 'women', 'children|kids|minors|infants|babies'],
  ['men', 'women', 'boys', 'girls'],
  ['boys', 'girls'],
  ['males', 'females'],
  ['adults', 'children|kids|minors'],
  ['civilians', 'soldiers|troops|servicemen', 'police|police officers|policemen', 'militants|fighters|rebels|insurgents|gunmen|terrorists', 'firefighters', 'guards'],
  ['dead|killed', 'injured|wounded|hurt', 'missing'],
  ['passengers', 'crew'],
  ['students|pupils', 'teachers'],
  ['Republicans', 'Democrats', 'independents'],
  ['Americans', 'Britons', 'Germans', 'Italians', 'Russians', 'Ukrainians', 'Israelis', 'Palestinians', 'Syrians', 'Turks', 'Iranians', 'Iraqis', 'Afghans', 'Pakistanis', 'Indians', 'Canadians', 'Australians', 'Mexicans', 'Egyptians', 'Greeks', 'Spaniards', 'Belgians', 'Austrians', 'Poles', 'Koreans', 'Filipinos', 'Indonesians', 'Thais', 'Nigerians', 'Kenyans', 'Brazilians', 'Colombians', 'Czechs', 'Slovaks', 'Romanians', 'Bulgarians', 'Hungarians', 'Serbs', 'Croats', 'Swedes', 'Norwegians', 'Danes', 'Finns', 'Swiss', 'Dutch', 'French', 'Irish', 'Portuguese', 'Chinese', 'Japanese', 'Vietnamese', 'Lebanese', 'Jordanians', 'Saudis', 'Kuwaitis', 'Yemenis', 'Libyans', 'Tunisians', 'Algerians', 'Moroccans', 'Sudanese', 'Ethiopians', 'Somalis', 'South Africans', 'Ghanaians', 'Bangladeshis', 'Nepalis', 'Malaysians', 'Kazakhs', 'Uzbeks', 'Georgians', 'Armenians', 'Azerbaijanis', 'Belarusians', 'Cubans', 'Argentines', 'Chileans', 'Peruvians', 'Venezuelans', 'foreigners'],
]

const kindOf = kinds.map((list) => list.map((word) => new RegExp(`^(?:${word})$`, 'u')))
const small = String.raw`(?:[\p{Lower}-]+\s|\p{Upper}\p{Lower}+\s){0,2}`
const wholeNoun = new RegExp(String.raw`^\s${small}(?<noun>${wholes})(?!\p{Alpha})`, 'u')
const opens = /^(?:\s(?:were\s|was\s|have\sbeen\s|had\sbeen\s)?(?:killed|dead|injured|wounded|hurt|died|arrested|detained|aboard|on\sboard))?(?:(?<partial>,?\s(?:including|among\sthem|of\swhom|of\sthem)(?:\sat\sleast)?)|,|:|\s\(|\s[—–-])\s(?<more>including\s|among\sthem\s)?$/u
const partNoun = /^\s(?:were\s|are\s)?(?:[\p{Lower}-]+\s){0,2}?(?<noun>men|women|children|kids|minors|infants|babies|boys|girls|males|females|adults|civilians|soldiers|troops|servicemen|police\sofficers|police|policemen|militants|fighters|rebels|insurgents|gunmen|terrorists|firefighters|guards|dead|killed|injured|wounded|hurt|missing|passengers|crew|students|pupils|teachers|independents|\p{Upper}\p{Lower}+s?)(?!\p{Alpha})/u
const joins = /^(?:,\s(?:and\s)?|\sand\s)$/u
/** `and a child` at the end of the list. */
const oneMore = /^(?:,\s)?\s?(?:and\s)(?:an?|one|another)\s(?:[\p{Lower}-]+\s){0,2}?(?<noun>man|woman|child|boy|girl|baby|infant|civilian|soldier|policeman|police\sofficer|firefighter|guard|teacher)(?!\p{Alpha})/u
const plurals: Record<string, string> = { man: 'men', woman: 'women', child: 'children', baby: 'babies', policeman: 'policemen' }
const closes = /^(?:[.;:)]|,(?!\s\p{Upper}?[\p{Alpha}-]+\s(?:and|others))|\s(?:[—–-]|on|in|at|from|by|when|since|after)(?!\p{Alpha})|$)/u

/** The wholes with their parts in a sentence of a text, whose numbers are given in order. Hedged numbers add up to nothing. */
export function partsIn(text: string, numbers: readonly FoundNumber[], sentence: Span): Parts[] {
  const inside = numbers.filter(({ from, to }) => sentence.from <= from && to <= sentence.to)
  return inside.flatMap((whole, index) => {
    const found = partsAfter(text, whole, inside.slice(index + 1, index + 1 + most), sentence)
    return found ? [found] : []
  })
}

function partsAfter(text: string, whole: FoundNumber, rest: readonly FoundNumber[], sentence: Span): Parts | null {
  const first = rest[0]
  if (!first || !isExact(whole)) return null
  const noun = wholeNoun.exec(text.slice(whole.to, whole.to + 60))
  if (!noun) return null
  const between = opens.exec(text.slice(whole.to + noun[0].length, first.from))
  if (!between) return null
  const parts: FoundNumber[] = []
  const nouns: string[] = []
  let end = first.from
  for (const number of rest) {
    if (parts.length > 0 && !joins.test(text.slice(end, number.from))) break
    const named = partNoun.exec(text.slice(number.to, number.to + 50))
    if (!named || !isExact(number)) return null
    parts.push(number)
    nouns.push(named.groups!['noun']!)
    end = number.to + named[0].length
  }
  const last = oneMore.exec(text.slice(end, end + 60))
  if (last) {
    nouns.push(plurals[last.groups!['noun']!] ?? `${last.groups!['noun']}s`)
    end += last[0].length
  }
  const after = text.slice(end, Math.min(sentence.to, end + 40))
  // `51 Republicans, and 52 Democrats are expected` is two clauses.
  const isTwoClauses = parts.length === 2 && !last && text.slice(parts[0]!.to, parts[1]!.from).includes(',')
  if (nouns.length < 2 || isTwoClauses || !closes.test(after) || !addUp(nouns, noun.groups!['noun']!)) return null
  const isOf = /(?:^|\s)of\s(?:the\s)?$/iu.test(text.slice(Math.max(0, whole.from - 8), whole.from))
  return {
    whole, to: end,
    sum: parts.reduce((so, { value }) => so + value, last ? 1 : 0),
    isPartial: isOf || (between.groups!['partial'] ?? between.groups!['more']) !== undefined,
  }
}

/** A whole number of things that claims to be just so many. */
export function isExact({ kind, value, isLoose, isRange, scale }: FoundNumber): boolean {
  return kind === 'count' && Number.isInteger(value) && !isLoose && !isRange && scale === 1
}

/** Whether nobody can be two of these, each is named once, and the whole is not one of them but all. */
function addUp(nouns: readonly string[], whole: string): boolean {
  // No child is a man, whatever the list.
  if (whole === 'children' && nouns.some((noun) => !/^(?:boys|girls)$/.test(noun))) return false
  return kindOf.some((kinds) => {
    if (kinds.some((kind) => kind.test(whole))) return false
    const places = nouns.map((noun) => kinds.findIndex((kind) => kind.test(noun)))
    return !places.includes(-1) && new Set(places).size === places.length
  })
}
