import type { Span } from '../text/words'
import { interval, type FoundNumber } from './found-number'

/** A change that copy gives in three numbers: `rose 50 percent to 300 from 200`, `from 5 to 7 percent, up 2 percent`. */
export interface Change {
  /** What it changed by, in percent or percentage points. */
  by: FoundNumber
  from: FoundNumber
  to: FoundNumber
  /** What the words say; null where they do not. */
  direction: 'up' | 'down' | null
}

const up = 'rose|rises?|risen|rising|up|increas(?:ed?|es|ing)|grew|grows?|grown|growing|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:ed?|es|ing)|soar(?:ed|s|ing)?|gain(?:ed|s|ing)?|advanc(?:ed?|es)|expand(?:ed|s)|raised|hiked|growth|hike|more|higher'
const down = 'fell|falls?|fallen|falling|down|decreas(?:ed?|es|ing)|drop(?:ped|s|ping)?|declin(?:ed?|es|ing)|slid|slides?|slip(?:ped|s)|sank|plung(?:ed?|es|ing)|tumbl(?:ed?|es|ing)|shr[ai]nk|cut|reduc(?:ed|tion)|lowered|plummeted|slump(?:ed|s)?|eased|dipped|less|lower|fewer'
const verb = `(?:${up}|${down})`
const noun = '(?:increase|rise|growth|gain|jump|surge|climb|advance|hike|decrease|fall|drop|decline|slide|slump|reduction|loss|cut)'
const words = String.raw`(?:\s[\p{Alpha}$’-]+){0,4}`
const before = String.raw`(?:[\p{Alpha}’-]+\s){0,3}`

/** What stands around three numbers of a change, and which of them is which. */
const forms: readonly { order: readonly ['by' | 'from' | 'to', 'by' | 'from' | 'to', 'by' | 'from' | 'to'], lead: RegExp, first: RegExp, second: RegExp }[] = [
  {
    // rose 50 percent to 300 from 200
    order: ['by', 'to', 'from'],
    lead: new RegExp(String.raw`(?<!\p{Alpha})${verb}\s(?:by\s)?$`, 'u'),
    first: new RegExp(String.raw`^,?\sto\s${before}$`, 'u'),
    second: new RegExp(String.raw`^${words},?\sfrom\s${before}$`, 'u'),
  },
  {
    // from 200 to 300, up 50 percent
    order: ['from', 'to', 'by'],
    lead: new RegExp(String.raw`(?<!\p{Alpha})from\s${before}$`, 'u'),
    first: new RegExp(String.raw`^${words}\sto\s${before}$`, 'u'),
    second: new RegExp(String.raw`^${words}(?:,|\s\(|\s[-–—])\s?(?:or\s|an?\s)?(?:${verb}\s)?(?:of\s|by\s)?$`, 'u'),
  },
  {
    // rose 50 percent from 200 to 300
    order: ['by', 'from', 'to'],
    lead: new RegExp(String.raw`(?<!\p{Alpha})${verb}\s(?:by\s)?$`, 'u'),
    first: new RegExp(String.raw`^,?\sfrom\s${before}$`, 'u'),
    second: new RegExp(String.raw`^${words}\sto\s${before}$`, 'u'),
  },
  {
    // a 50 percent increase from 200 to 300
    order: ['by', 'from', 'to'],
    lead: /$/u,
    first: new RegExp(String.raw`^\s${noun}${words},?\sfrom\s${before}$`, 'u'),
    second: new RegExp(String.raw`^${words}\sto\s${before}$`, 'u'),
  },
  {
    // a 50 percent increase to 300 from 200
    order: ['by', 'to', 'from'],
    lead: /$/u,
    first: new RegExp(String.raw`^\s${noun}${words},?\sto\s${before}$`, 'u'),
    second: new RegExp(String.raw`^${words},?\sfrom\s${before}$`, 'u'),
  },
  {
    // 300, a 50 percent increase from 200
    order: ['to', 'by', 'from'],
    lead: /$/u,
    first: new RegExp(String.raw`^${words},\s(?:an?|up|down)\s$`, 'u'),
    second: new RegExp(String.raw`^\s${noun}\sfrom\s$`, 'u'),
  },
  {
    // 300, up 50 percent from 200
    order: ['to', 'by', 'from'],
    lead: /$/u,
    first: new RegExp(String.raw`^${words},\s(?:up|down)\s(?:by\s)?$`, 'u'),
    second: new RegExp(String.raw`^\sfrom\s$`, 'u'),
  },
  {
    // to 300 from 200, up 50 percent
    order: ['to', 'from', 'by'],
    lead: new RegExp(String.raw`(?<!\p{Alpha})to\s${before}$`, 'u'),
    first: new RegExp(String.raw`^${words}\sfrom\s${before}$`, 'u'),
    second: new RegExp(String.raw`^${words}(?:,|\s\(|\s[-–—])\s?(?:or\s|an?\s)?(?:${verb}\s)?(?:of\s|by\s)?$`, 'u'),
  },
]

const changeWord = new RegExp(String.raw`(?<!\p{Alpha})${verb}(?!\p{Alpha})`, 'u')
const anyUp = new RegExp(String.raw`(?<!\p{Alpha})(?:${up})(?!\p{Alpha})`, 'u')
const anyDown = new RegExp(String.raw`(?<!\p{Alpha})(?:${down})(?!\p{Alpha})`, 'u')

// Two numbers that were not measured in the same way, or a change that is not the one between them.
const otherBase = /(?<!\p{Alpha})(?:adjusted|constant|organic|organically|like-for-like|comparable|currency|currencies|excluding|annuali[sz]ed|average|averages|averaged|compounded|compound|real|inflation-adjusted|underlying|pro\sforma|seasonally|respectively|cumulative|weighted|each|every|annually|a\syear(?!\s(?:ago|earlier|before))|per\syear|both)(?!\p{Alpha})/iu

/** The changes in a sentence of a text, whose numbers are given in order. Those that are hedged or measured otherwise are left out. */
export function changesIn(text: string, numbers: readonly FoundNumber[], sentence: Span): Change[] {
  const inside = numbers.filter(({ from, to }) => sentence.from <= from && to <= sentence.to)
  if (inside.length < 3 || otherBase.test(text.slice(sentence.from, sentence.to))) return []
  // A sum in another currency in brackets is passed over; a percentage in brackets may be the change itself.
  const open = inside.filter(({ from, kind }) => kind === 'percent' || kind === 'points' || !/\((?:about\s|around\s)?$/u.test(text.slice(Math.max(0, from - 8), from)))
  const changes: Change[] = []
  for (let index = 0; index + 2 < open.length; index++) {
    const change = changeOf(text, open.slice(index, index + 3) as [FoundNumber, FoundNumber, FoundNumber], sentence)
    if (change) changes.push(change)
  }
  return changes
}

const bracket = /\s\((?:about\s|around\s)?(?:US|A|C)?[$€£¥₺]?\d[^()%]{0,30}\)/gu

function changeOf(text: string, three: readonly [FoundNumber, FoundNumber, FoundNumber], sentence: Span): Change | null {
  const [a, b, c] = three
  const lead = text.slice(Math.max(sentence.from, a.from - 40), a.from)
  const [first, second] = [text.slice(a.to, b.from).replace(bracket, ''), text.slice(b.to, c.from).replace(bracket, '')]
  if (first.length > 80 || second.length > 80) return null
  const form = forms.find((each) => each.first.test(first) && each.second.test(second) && each.lead.test(lead))
  if (!form || isNoChange(form.order, second, text.slice(c.to, c.to + 24))) return null
  const named = Object.fromEntries(form.order.map((name, index) => [name, three[index]!])) as unknown as Record<'by' | 'from' | 'to', FoundNumber>
  let from = asIn(named.from, named.to)
  let to = asIn(named.to, from)
  if (![named.by, from, to].every(isPlain) || !['percent', 'points'].includes(named.by.kind)) return null
  // `4.5 percent from 5 percent`: beside a decimal the whole number is one as well.
  if (to.kind === 'percent') from = { ...from, step: Math.min(from.step, to.step) }
  if (to.kind === 'percent') to = { ...to, step: Math.min(from.step, to.step) }
  if (from.kind !== to.kind || from.unit !== to.unit || from.kind === 'year' || from.kind === 'age') return null
  const said = text.slice(Math.max(sentence.from, a.from - 24), Math.min(sentence.to, c.to + 12))
  const [isUp, isDown] = [anyUp.test(said), anyDown.test(said)]
  return { by: named.by, from, to, direction: isUp === isDown ? null : isUp ? 'up' : 'down' }
}

/** `from 5 to 3, or 60 percent of them`: the percentage behind two numbers is a change only if a word says so. */
function isNoChange(order: readonly string[], gap: string, after: string): boolean {
  if (order[2] !== 'by') return false
  return /^\s(?:of|who|were|are|said)(?!\p{Alpha})/u.test(after) || !(changeWord.test(gap) || /\($/.test(gap) || changeWord.test(after.split(/[,.;]/, 1)[0]!))
}

function isPlain({ isLoose, isRange }: FoundNumber): boolean {
  return !isLoose && !isRange
}

/** `from 5 to 7 percent`, `from 1.5 to 2 million`: the first number is meant as the second is written. */
function asIn(number: FoundNumber, model: FoundNumber): FoundNumber {
  if (number.kind !== 'count' || number.unit !== '') return number
  const kind = model.kind === 'count' ? number.kind : model.kind
  const scale = number.scale === 1 && model.scale > 1 && number.value < 1000 ? model.scale : 1
  return { ...number, kind, unit: model.unit, value: number.value * scale, step: number.step * scale, scale: number.scale * scale }
}

/** How large the change between two numbers may be in percent, up or down, each rounded as it is. Null when nothing can be said. */
export function percentBetween(from: FoundNumber, to: FoundNumber): [low: number, high: number] | null {
  const [fromLow, fromHigh] = interval(from)
  const [toLow, toHigh] = interval(to)
  if (fromLow <= 0) return null
  const ends = [(toLow / fromHigh - 1) * 100, (toHigh / fromLow - 1) * 100] as const
  const [low, high] = ends.map(Math.abs).sort((a, b) => a - b) as [number, number]
  return [ends[0] < 0 && ends[1] > 0 ? 0 : low, high]
}
