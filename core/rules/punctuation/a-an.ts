import type { BlockRule, Hit } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'
import { wordSet } from '../../text/words'

/** `A` and `an` by the sound that follows. Words that are said in two ways are left alone. */
export const aAn: BlockRule = {
  id: 'punctuation/a-an',
  level: 'error',
  language: 'en',
  source: 'Guardian style guide, a or an; BBC News style guide',
  says: { an: '“{next}” begins with a vowel when it is said: “an”.', a: '“{next}” does not begin with a vowel when it is said: “a”.' },
  wrong: [
    ['It was an US plan.', 'It was a US plan.'],
    ['They waited a hour.', 'They waited an hour.'],
    ['He is a MP and an union man.', 'He is an MP and a union man.'],
    ['A 8-year-old and an 12-year-old left.', 'An 8-year-old and a 12-year-old left.'],
    ['It is a important step by an European bank.', 'It is an important step by a European bank.'],
    ['HEADLINE: Bank sees a easing', 'HEADLINE: Bank sees an easing'],
    ['A honest man met an minister.', 'An honest man met a minister.'],
  ],
  allows: [
    'It was a US plan for a UN force, a one-off by a European, a unit, a use, a ewe, a Uighur, a U-turn.',
    'An hour, an honor, an heir, an herb, an historic day, an hotel',
    'An FBI agent, a NATO force, an LSE paper, a FIFA vote, an RAF jet, an X-ray, a SWAT team',
    'An 8-year-old, an 11th, an 18-hour day, an 80 percent rise, a 10-year-old, a 100-meter race',
    'Vitamin A is good. Group A opponents met Serie A officials.',
    'Group A issue, a.m. and plan a or b',
    'a “important” step',
    'Nghe An province and An Post',
    'A 1,800-mile trip, an 1,800 rise, a 110 gain',
    'a la carte, a Ouagadougou bank, a Uber',
    '“A hour,” he said.',
    'The option a is out.',
    'An un-American, an unimportant, an uninsured driver, an urgent call, an umbrella',
    'a unanimous vote, a uniform, a eulogy, a once, a Ukrainian',
    'It is an S-400 at a URL, with a url.',
    'a SARS case, a NASA man, a MERS case',
  ],
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: () => pairs },
  *check({ prose }) {
    for (const { 1: article = '', 2: next = '', index } of places(pairs, prose)) {
      const wanted = articleFor(next)
      if (wanted === null || wanted === article.toLowerCase() || !isArticle(article, prose, index, next)) continue
      yield hit(index, article, wanted, next)
    }
  },
}

const pairs = /(?<![\p{IDC}.’'&/-])([Aa]n?) (\p{IDC}[\p{IDC},.’'&-]{0,40})/gu

function hit(from: number, article: string, wanted: string, next: string): Hit {
  const right = article.startsWith('A') ? wanted.replace('a', 'A') : wanted
  return { from, to: from + article.length, says: wanted, values: { next: next.replace(/[.,]+$/, '') }, instead: right }
}

/** A capital stands for a letter (`Group A`) unless it begins the sentence. */
function isArticle(article: string, text: string, at: number, next: string): boolean {
  if (article[0] === 'A') return /(?:^|[.!?:]["”’)]? |\n|[“"‘])$/.test(text.slice(Math.max(0, at - 3), at)) && !(article === 'An' && /^\p{Upper}/u.test(next))
  return !/(?:^|\P{Alpha})(?:option|plan|group|vitamin|category|class|grade|type|item|part|section|hepatitis|a la|viva) $/iu.test(text.slice(Math.max(0, at - 12), at))
}

/** Which article the word takes, or null where nobody can say. */
function articleFor(next: string): 'a' | 'an' | null {
  if (/^\p{N}/u.test(next)) return byFigure(next)
  const word = /^\p{Alpha}+/u.exec(next)![0]
  if (/^\p{Upper}{2,}(?:s|['’]s)?$/u.test(next.replace(/[-.,].*$/u, '')) && word.length < 7) return byLetters(word.replace(/s$/, ''))
  if (/[\d&]/.test(next) || word.length < 3 || /\p{Upper}/u.test(word.slice(1)) || /[^a-z]/i.test(word)) return null
  return byWord(word.toLowerCase(), word !== word.toLowerCase())
}

function byFigure(next: string): 'a' | 'an' | null {
  const figure = /^[\d.,]+/.exec(next)?.[0].replace(/[.,]+$/, '') ?? ''
  if (/^8/.test(figure) || /^1[18](?:$|\.)/.test(figure) || /^1[18],\d{3}$/.test(figure)) return 'an'
  return /^1,?[18]/.test(figure) || figure === '' ? null : 'a'
}

const saidAsLetters = wordSet('FBI FDA FCC FTC HIV HBO HSBC HMRC HDP LNG LGBT LGBTQ LED LCD LPG MBA MP MEP MRI MSNBC MTV NBA NBC NFL NHL NGO NHS NCAA NPR NYPD SNP SOS SUV SMS SDF SPD RPG RNA RBS')
const saidYou = wordSet('US UN UK UAE USB UV UFO UNESCO UNICEF UEFA UCLA UNHCR USAID USSR USDA')

function byLetters(letters: string): 'a' | 'an' | null {
  if (saidAsLetters.has(letters)) return 'an'
  if (saidYou.has(letters)) return 'a'
  if (/^[AEI]/.test(letters) && letters.length < 5) return 'an'
  return /^[BCDGJKPQTVWYZ]/.test(letters) ? 'a' : null
}

const silentH = /^(?:hour|honest|honou?r|heir)/
const eitherH = /^(?:h[aeiou]?[^aeiou]*$|herb|hist|hot|hab|hall|hyst|hered|heroi|hiber|hilar|homage|humo|hyper|hypo|habit)/
/** A vowel that is said as `you` or `w`. */
const glide = /^(?:eu|ew|uk|uni(?!n|m|d)|unan|use|usa|usu|ut[eio]|ura|ure|uri|uro|uga|ugan|ubi|ui|uy|once|one|oui|ouija|oa|ou)/
const strongH = wordSet('high huge half hospital house home hard human health heavy husband helicopter head hundred highly hand harsh hostile hostage high-level')
const aWords = wordSet('a an and as at in on or of is it i if are am el al un une est')

function byWord(word: string, capital: boolean): 'a' | 'an' | null {
  if (aWords.has(word)) return null
  if (silentH.test(word)) return 'an'
  if (word.startsWith('h')) return strongH.has(word) && !eitherH.test(word) ? 'a' : null
  if (glide.test(word)) return /^(?:oui|oa|ou|ui|uy)/.test(word) ? null : /^(?:uni|use|usu|euro|one|once|uk|uti|unan|ubi|ura|uga)/.test(word) ? 'a' : null
  if (word.startsWith('u')) return capital || !/^u[bgmnprlstv][^aeiou]+[aeiou]/.test(word) ? null : 'an'
  if (/^[aeio]/.test(word)) return 'an'
  return /[aeiouy]/.test(word.slice(1)) && !/^x/.test(word) ? 'a' : null
}
