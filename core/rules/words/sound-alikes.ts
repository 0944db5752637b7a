import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'

/** A word for another that sounds like it, where its neighbors leave no doubt which one is meant. */
export const soundAlikes: BlockRule = {
  id: 'words/sound-alikes',
  level: 'error',
  language: 'en',
  source: 'Our own judgement',
  says: { meant: '“{right}” is meant, not “{text}”.' },
  wrong: [
    ['More then 200 people left.', 'More than 200 people left.'],
    ['Prices were higher then expected.', 'Prices were higher than expected.'],
    ['It could of ended the war.', 'It could have ended the war.'],
    ['He said their was no time.', 'He said there was no time.'],
    ['They went there own way.', 'They went their own way.'],
    ['A man who’s son was killed spoke.', 'A man whose son was killed spoke.'],
    ['It was to late for talks.', 'It was too late for talks.'],
    ['The team was lead by Smith, and it has lead to talks.', 'The team was led by Smith, and it has led to talks.'],
    ['It will have no affect on prices.', 'It will have no effect on prices.'],
    ['The party may loose its majority.', 'The party may lose its majority.'],
    ['Ministers gave police free reign to reign in spending.', 'Ministers gave police free rein to rein in spending.'],
    ['The storm wrecked havoc in the south.', 'The storm wreaked havoc in the south.'],
    ['The general declared marshal law.', 'The general declared martial law.'],
    ['Envoys tried to diffuse tensions.', 'Envoys tried to defuse tensions.'],
    ['They poured over documents.', 'They pored over documents.'],
    ['The womens’ team and the mens\' race', 'The women’s team and the men\'s race'],
    ['The special council Jane Smith spoke.', 'The special counsel Jane Smith spoke.'],
  ],
  allows: [
    'More than 200 people left.',
    'He was older then, and richer then.',
    'It was cheaper then in many ways.',
    'If it is later, then they leave. There were fewer then than now.',
    'They could of course leave.',
    'Their own way was there.',
    'The man who’s at home spoke.',
    'It is to close on Monday, and it was to much applause.',
    'The pipes were lead. She was lead singer. It is lead to this day.',
    'The court will affect prices.',
    'The king was to reign in the south.',
    'The light is diffuse. They poured oil over papers.',
    '“It could of been worse,” he said.',
    'The special council of ministers met.',
    'ROW: more then | 12',
  ],
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: () => pairs.map(([pattern]) => pattern) },
  *check({ prose }) {
    for (const [pattern, right] of pairs) {
      for (const { 0: words, index } of places(pattern, prose)) {
        const instead = typeof right === 'string' ? asWritten(right, words) : words.replace(right[0], right[1])
        yield { from: index, to: index + words.length, instead, values: { right: instead } }
      }
    }
  },
}

function asWritten(right: string, words: string): string {
  return /^\p{Upper}/u.test(words) ? right[0]!.toUpperCase() + right.slice(1) : right
}

const edge = String.raw`(?!\p{IDC})`
const start = String.raw`(?<![\p{IDC}’'-])`
/** Behind `then`, what makes it a time. */
const goesOn = '(?:and|but|or|than|as|when|because|if|so|in|at|on|for|with|to|by|from|he|she|they|it|we|I|you|there|is|was|were|are|had|has|have|would|could|will|too|also|not|of|that|this)'

function pair(pattern: string, right: Pair[1]): Pair {
  return [new RegExp(pattern, 'gu'), right]
}

type Pair = readonly [pattern: RegExp, right: string | readonly [RegExp, string]]

const pairs: readonly Pair[] = [
  pair(`${start}(?:[Ww]om|[Mm])ens[’'](?= \\p{Alpha})`, [/s(.)$/, '$1s']),
  pair(`${start}[Cc]hildrens[’'](?= \\p{Alpha})`, [/s(.)$/, '$1s']),
  pair(`(?<=${start}(?:[Mm]ore|[Ll]ess|[Ff]ewer|higher|lower|larger|smaller|greater|better|worse|stronger|weaker) )then(?= +(?:\\d|[$€£]|(?!${goesOn}${edge})\\p{Alpha}))`, 'than'),
  pair(`(?<=${start}(?:[Rr]ather|[Oo]ther) )then(?= \\p{Lower})`, 'than'),
  pair(`(?<=${start}(?:longer|shorter|older|younger|faster|slower|earlier|later|sooner|cheaper) )then(?= (?:\\d|[$€£]|(?:expected|planned|thought|forecast|usual|normal|average|previously|ever|any)${edge}))`, 'than'),
  pair(`(?<=${start}(?:[Cc]ould|[Ww]ould|[Ss]hould) (?:not )?)of(?= (?!course)\\p{Lower})`, 'have'),
  pair(`(?<=${start}(?:might|must) (?:not )?)of(?= (?:been|had|done|gone|made|seen|known|taken|\\p{Lower}{3,}ed)${edge})`, 'have'),
  pair(`${start}[Tt]heir(?= (?:is|are|was|were|has been|have been|will be|would be)${edge})`, 'there'),
  pair(`${start}(?:[Tt]here|[Tt]hey[’']re)(?= own \\p{Lower})`, 'their'),
  pair(`${start}[Ww]ho[’']s(?= (?:own|name|names|father|mother|son|sons|daughter|daughters|wife|husband|family|brother|sister|body|death|identity)${edge})`, 'whose'),
  pair(`(?<=${start}(?:is|was|are|were|be|been|far|much) )to(?= (?:late|early|few|soon|expensive|dangerous|weak|old|young) (?:to|for)${edge})`, 'too'),
  pair(`(?<=${start}(?:has|have|had|having) )lead(?= to${edge})`, 'led'),
  pair(`(?<=${start}(?:is|are|was|were|been|being|team|group|delegation|coalition) )lead(?= by${edge})`, 'led'),
  pair(`(?<=${start}(?:[Aa]n|[Nn]o|any|little|adverse|negative|positive|major|immediate) )affect(?= on${edge})`, 'effect'),
  pair(`(?<=${start}(?:to|will|would|could|may|might|not|can|must) )loose(?= (?:his|her|its|their|the|control|power|money|jobs?|ground|out|seats|support)${edge})`, 'lose'),
  pair(`(?<=${start}[Ff]ree )reign${edge}`, 'rein'),
  pair(`${start}reign(?:ed|ing)?(?= in (?:spending|inflation|costs|prices|deficits?|the deficit|the budget|debt|expenses)${edge})`, [/ign/, 'in']),
  pair(`${start}wreck(?:ed|ing|s)?(?= havoc${edge})`, [/wreck/, 'wreak']),
  pair(`(?<=${start}[Dd]eep-)seeded${edge}`, 'seated'),
  pair(`(?<=${start}with )baited(?= breath${edge})`, 'bated'),
  pair(`(?<=${start}sneak )peak${edge}`, 'peek'),
  pair(`${start}mute(?= point${edge})`, 'moot'),
  pair(`(?<=${start}per )say${edge}`, 'se'),
  pair(`${start}shoe-in${edge}`, 'shoo-in'),
  pair(`${start}(?:tow|towed|towing)(?= the (?:party )?line${edge})`, [/tow/, 'toe']),
  pair(`${start}pour(?:ed|ing)?(?= over (?:documents|records|data|evidence|files|footage|maps|papers)${edge})`, [/pour/, 'por']),
  pair(`${start}marshal(?= law${edge})`, 'martial'),
  pair(`${start}diffus(?:ed?|es|ing)(?= (?:the )?(?:tensions?|situation|crisis|row|standoff|bomb)${edge})`, [/diffus/, 'defus']),
  pair(`${start}elud(?:ed?|es|ing)(?= to${edge})`, [/elud/, 'allud']),
  pair(`${start}breech(?= of${edge})`, 'breach'),
  pair(`${start}past(?= away${edge})`, 'passed'),
  pair(`${start}bar(?:e|ing)(?= the brunt${edge})`, [/bar/, 'bear']),
  pair(`${start}peak(?:ed|s|ing)?(?= (?:his|her|their|our|my|public) (?:interest|curiosity)${edge})`, [/peak/, 'piqu']),
  pair(`${start}flaunt(?:ed|s|ing)?(?= the (?:law|rules|ban|regulations)${edge})`, [/flaunt/, 'flout']),
  pair(`${start}grizzly(?= (?:murders?|scene|discovery|killings?|crimes?|details|find)${edge})`, 'grisly'),
  pair(`(?<=${start}[Ss]pecial )council(?= (?:\\p{Upper}\\p{Lower}+ \\p{Upper}|investigation${edge}|probe${edge}))`, 'counsel'),
  pair(`${start}air(?= to the throne${edge})`, 'heir'),
  pair(`${start}hoards?(?= of (?:people|fans|tourists|reporters|journalists|supporters)${edge})`, [/hoard/, 'horde']),
  pair(`${start}unphased${edge}`, 'unfazed'),
]
