import { formOfHouse } from '../../check/chosen-form'
import type { OtherForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { reportingVerb } from '../../quotations/verbs'

/** The comma before the `and` of a plain series: `red, white, and blue`. Only single words, of which nobody can think otherwise. */
export const serialComma: StoryRule = {
  id: 'punctuation/serial-comma',
  level: 'advice',
  language: 'en',
  source: 'AP Stylebook, comma',
  says: {
    mixed: 'A plain series, as elsewhere in the story: {right}.',
    all: 'A plain series: {right}.',
  },
  wrong: [
    ['The flag is red, white, and blue.', 'The flag is red, white and blue.'],
    ['They sell bread, milk, eggs, and cheese.', 'They sell bread, milk, eggs and cheese.'],
    ['France, Germany, and Italy agreed.', 'France, Germany and Italy agreed.'],
  ],
  allows: [
    'The flag is red, white and blue.',
    'They left, slept, and they came back.',
    'They sell bread and butter, milk, and cheese.',
    'He came, saw, and won the war of the two kings.',
    'In May, Germany, and not Italy, agreed.',
    'On Monday, France, and later Italy, agreed.',
    'She met Smith, the mayor, and left.',
    '“Red, white, and blue,” he said.',
    'ROW: red, white, and blue | 3',
    'HEADLINE: Red, white, and blue',
    'Paris, France, and Rome, Italy, agreed.',
    'The president, Smith, and his wife left.',
    'He said, smiling, and left.',
    'Now, however, and not later',
  ],
  reads: 'story',
  *check({ body }, { options }) {
    const hit = formOfHouse(body, forms, options.serialComma)
    // A list of names that has the comma for its clearness is nobody's mistake.
    if (hit) yield { ...hit, level: 'advice' }
  },
}

/** Three words or more of one kind, all small or all with a capital, and a mark or a verb of the sentence behind them. */
const small = String.raw`(?<=(?<!\p{Alpha})(?:is|are|was|were|sells?|sold|buys?|bought|of|for|with|by|in|on|from|including|as) )\p{Lower}{3,}(?:, \p{Lower}{3,})+`
const names = String.raw`(?<=^|[.!?] |(?<!\p{Alpha})(?:of|for|with|by|in|from|between|including|as|and|that) )\p{Upper}\p{Lower}{3,}(?:, \p{Upper}\p{Lower}{3,}){1,8}`
const end = String.raw`(?=[.;:]|$| (?:have|has|are|were|was|will|agreed|signed|said|all|in|on|at|for|to|after|as)(?!\p{Alpha}))`
const withComma = [new RegExp(String.raw`${small}(,) and \p{Lower}{3,}${end}`, 'gu'), new RegExp(String.raw`${names}(,) and \p{Upper}\p{Lower}{3,}${end}`, 'gu')]
const without = [new RegExp(String.raw`${small} and \p{Lower}{3,}${end}`, 'gu'), new RegExp(String.raw`${names} and \p{Upper}\p{Lower}{3,}${end}`, 'gu')]

/** Days, months, and words that set a phrase apart are no members of a series. */
const noMember = /(?<!\p{Alpha})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|[Hh]owever|[Tt]hough|[Tt]herefore|[Mm]eanwhile|[Ii]ndeed|[Tt]hus|[Tt]oday|[Tt]hen|[Nn]ow|[Ll]ater|not|who|which|that|the|his|her|their|its|they|she|this|these|when|where|while|then|also|Inc|County|State)(?!\p{Alpha})/u

function series({ kind, prose }: Reading, patterns: readonly RegExp[]): { from: number, words: string }[] {
  if ((kind !== 'paragraph' && kind !== 'list') || !prose.includes(', ') || !prose.includes(' and ')) return []
  return patterns.flatMap((pattern) => Array.from(prose.matchAll(pattern), ({ 0: words, index }) => ({ from: index, words })))
    .filter(({ words }) => !noMember.test(words) && !words.split(/\W+/u).some((word) => reportingVerb(word)?.form === 'finite' || /ing$/.test(word)))
    .sort((a, b) => a.from - b.from)
}

const forms = {
  without: {
    title: 'Without the comma throughout',
    others: perBlock((block): OtherForm[] => series(block, withComma).map(({ from, words }) => {
      const before = words.slice(0, words.lastIndexOf(', and '))
      const word = /\S+$/u.exec(before)![0]
      const to = from + before.length + 1
      return { from: to - word.length - 1, to, instead: word, right: `“${words.replace(/, and (?=\S+$)/u, ' and ')}”` }
    })),
    own: perBlock((block: Reading) => series(block, without).length > 0),
  },
  with: {
    title: 'With the comma throughout',
    others: perBlock((block): OtherForm[] => series(block, without).map(({ from, words }) => {
      const at = from + words.lastIndexOf(' and ')
      const word = /\S+$/u.exec(words.slice(0, words.lastIndexOf(' and ')))![0]
      return { from: at - word.length, to: at, instead: `${word},`, right: `“${words.replace(/ and (?=\S+$)/u, ', and ')}”` }
    })),
    own: perBlock((block: Reading) => series(block, withComma).length > 0),
  },
}
