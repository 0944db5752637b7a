import { inProse, pick, replaced, sentence, type Copy, type Kind } from './copy'

const month = String.raw`(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))`
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
/** A Monday and the days after it. */
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** What does not follow, and figures that are not written as figures are. */
export const numberKinds: readonly Kind[] = [
  inProse('weekday that is not the date’s', new RegExp(String.raw`(?<=(?<!\p{Alpha})on )${weekday}(?!,|\p{IDC})`, 'gu'), ([day], random) => `${day}, March ${5 + ((days.indexOf(day) + 1 + Math.floor(random() * 6)) % 7)}, 2018,`),
  inProse('day that no month has', new RegExp(String.raw`(?<!\p{IDC})(?:Feb(?:ruary|\.)|April|June|Sept(?:ember|\.)|Nov(?:ember|\.)) \d{1,2}(?!\p{IDC}|[.,:]\d)`, 'gu'), ([date]) => date.replace(/\d+/, '31')),
  sentence('day that no month has, in full', ['The two sides met on Feb. 30, 2021, without result.', 'He was born on April 31, 1956, in a small town.', 'The law took effect on Nov. 31.', 'The vote was held on June 31, 2019.']),
  inProse('ending on a date', new RegExp(String.raw`(?<!\p{IDC})${month} \d{1,2}(?!\p{IDC}|[.:]\d|,? \d{4})`, 'gu'), ([date]) => `${date}${({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<string, string>)[date.slice(-1)] ?? 'th'}`),
  inProse('hour that no clock has', /(?<![\p{IDC}:.])[1-9](?::\d\d)?(?= p\.m\.)/gu, ([hour]) => hour.replace(/^\d/, (digit) => String(Number(digit) + 12))),
  inProse('currency twice', /\$\d[\d.,]*\d(?: (?:million|billion|trillion))?(?! ?(?:million|billion|trillion|dollars)|[\p{IDC}-])/gu, ([sum]) => `${sum} dollars`),
  inProse('age without hyphens', /(?<=\d)-year-old(?!s)/gu, (_found, random) => pick(['-year old', ' year old', ' year-old'], random)),
  inProse('no zero before the point', /(?<![\p{IDC}.,])0\.(?=\d)/gu, () => '.'),
  inProse('other sign for percent', /(?<=\d) percent(?!\p{Alpha})/gu, (_found, random, { text }) => ((text.match(/\d percent/g)?.length ?? 0) > 2 ? pick(['%', ' per cent'], random) : null)),
  inProse('wrong conversion', /(?<=(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s|feet|pounds|acres) \()\d[\d.,]*(?= ?(?:km|kilomet|mile|met(?:er|re)s|feet|kilograms|kg|hectares))/gu, ([number]) => String(Math.round(Number(number.replaceAll(',', '')) * 1.5))),
  sentence('wrong conversion, in a sentence', ['The town lies 50 miles (120 kilometers) north of the capital.', 'The fire burned 300 acres (250 hectares) of forest.', 'The bridge is 300 meters (600 feet) long.', 'He lifted 215 kilograms (350 pounds).', 'Temperatures reached 40 degrees Celsius (94 degrees Fahrenheit).']),
  sentence('total that does not add up', ['The blast killed 12 people, including eight men and six women.', 'Police arrested 15 people, nine men and seven women.', 'The crash killed 20 people: 11 Germans, six Poles and five Czechs.', 'The company cut 250 jobs, 120 in Germany and 150 in Poland.', 'A total of 40 people died: 21 in the north, 12 in the south and nine in the east.', 'The raid left 30 people dead — 18 civilians, eight soldiers and six militants.']),
  sentence('votes that do not add up', ['Lawmakers cast 120 votes, 70 for the bill and 60 against it.', 'Of the 90 votes cast, 50 were for the motion and 45 against.']),
  sentence('percentage that does not follow', ['Revenue rose 20 percent to $150 million from $110 million.', 'Sales fell 10 percent, from 500,000 to 400,000.', 'The number of visitors grew by 25 percent to 2.1 million from 1.8 million a year earlier.', 'Exports increased 12 percent to $5.6 billion from $4.1 billion a year earlier.', 'Net income was $40 million, up 50 percent from $32 million.', 'Output dropped 30 percent to 80,000 vehicles from 100,000 vehicles.']),
  sentence('percent for points', ['The rate rose 2 percent to 7 percent from 5 percent.', 'Unemployment fell by 1 percent, from 6 percent to 5 percent.', 'Its share grew 10 percent to 40 percent from 30 percent.']),
  sentence('range turned round', ['Between 60 and 40 people were on board.', 'It will cost between $9 million and $6 million.', 'Prices of $90-$60 a barrel are likely.']),
  sentence('shares of more than a hundred', ['In the poll, 60 percent were in favor, 35 percent were against and 15 percent had no opinion.', 'Some 48 percent voted for the president, 41 percent for his rival and 21 percent for others.']),
  changedInHeadline(),
  changedLater(),
]

/** The headline has another number than the text. */
function changedInHeadline(): Kind {
  return {
    name: 'number in the headline',
    plant({ text, headline, body }: Copy, random) {
      const found = Array.from(headline.text.matchAll(/(?<![\p{IDC}.,$€£:/-]|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{Alpha}*\.? )\d{1,3}(?:,\d{3})*(?=[ %]|$)(?! ?(?:percent|-))/gu)).filter(({ 0: number }) => (
        Number(number.replace(',', '')) > 1 && body.some(({ prose }) => new RegExp(String.raw`(?<![\p{IDC}.,-])${number}(?![\p{IDC}%-]|[.,]\d)`, 'u').test(prose))
      ))
      const chosen = pick(found, random)
      if (!chosen) return null
      const value = Number(chosen[0].replace(',', ''))
      const from = headline.from + chosen.index
      return replaced(text, from, from + chosen[0].length, grouped(value + 1 + Math.floor(random() * Math.max(3, value / 3)), chosen[0]))
    },
  }
}

/** With a comma between thousands where the other had one. */
function grouped(value: number, like: string): string {
  return like.includes(',') ? value.toLocaleString('en-US') : String(value)
}

/** A number that the text has twice, of the same things, is another the second time. */
function changedLater(): Kind {
  return {
    name: 'number told again',
    plant({ text, body }: Copy, random) {
      const all = body.flatMap((line) => Array.from(line.prose.matchAll(/(?<![\p{IDC}.,$€£:/-])(\d{1,3}(?:,\d{3})*) (people|dead|deaths|killed|injured|wounded|soldiers|troops|children|passengers|votes|workers|jobs|homes)(?!\p{Alpha})/gu), (found) => ({ from: line.from + found.index, number: found[1]!, noun: found[2]! })))
      const again = all.filter(({ number, noun }, index) => all.findIndex((one) => one.number === number && one.noun === noun) < index)
      const chosen = pick(again, random)
      if (!chosen) return null
      const first = all.find(({ number, noun }) => number === chosen.number && noun === chosen.noun)!
      const planted = replaced(text, chosen.from, chosen.from + chosen.number.length, String(Number(chosen.number.replaceAll(',', '')) + 2))
      return { ...planted, places: [...planted.places, { from: first.from, to: first.from + first.number.length }] }
    },
  }
}
