import { describe, expect, it } from 'vitest'
import type { DataRule } from '../../../../core/check/rule-rows'
import { imported, lines, type Imported } from './imported'

/** A style with one rule. */
function rule(text: string): Imported {
  return imported({ 'styles/News/Rule.yml': text })
}

const from = (kind: string, more: string): Imported => rule(`extends: ${kind}\nmessage: "Not '%s'"\n${more}`)

describe('a rule of Vale', () => {
  it.each<[kind: string, yaml: string, expected: Partial<Record<string, unknown>>]>([
    ['existence', 'tokens: [in the wake of, needless to say]', { kind: 'existence', words: ['in the wake of', 'needless to say'], case: 'exact', message: 'Not “{text}”.', level: 'warning', source: 'Vale style News' }],
    ['existence', "level: suggestion\nlink: https://news.example/style\nignorecase: true\ntokens: ['utilis(?:e|es)']", { level: 'advice', source: 'https://news.example/style', words: ['utilise', 'utilises'], case: 'any' }],
    ['existence', "tokens: ['\\d+ per cent']", { patterns: ['(?<!\\p{IDC})\\d+ per cent(?!\\p{IDC})'] }],
    ['existence', "nonword: true\ntokens: ['\\.\\.\\.']", { patterns: ['\\.\\.\\.'] }],
    ['existence', "raw: ['(?<=the )', 'govt\\b']", { patterns: ['(?<=the )govt(?!\\p{IDC})'] }],
    ['existence', 'tokens: [conference]\nexceptions: [Geneva conference]', { words: ['conference'], except: ['Geneva conference'] }],
    ['existence', 'scope: heading\ntokens: [amid]', { scope: ['headline', 'subhead'] }],
    ['existence', "scope: '~heading'\ntokens: [amid]", { scope: ['body'] }],
    ['substitution', "swap:\n  press conference: news conference", { kind: 'substitution', swap: [['press conference', 'news conference']] }],
    ['substitution', "swap:\n  '(\\d+) per cent': $1 percent", { patterns: [['(?<!\\p{IDC})(\\d+) per cent(?!\\p{IDC})', '$1 percent']] }],
    ['substitution', 'swap:\n  fix: fix up', { swap: [['fix', 'fix up']], except: ['fix up'] }],
    ['substitution', 'swap:\n  very: ""', { kind: 'existence', words: ['very'] }],
    ['substitution', 'ignorecase: true\nswap:\n  github: GitHub', { kind: 'capitalization', words: ['GitHub'] }],
    ['occurrence', "scope: sentence\nmax: 3\ntoken: ','", { kind: 'occurrence', patterns: [','], per: 'sentence', max: 3, min: null }],
    ['occurrence', "scope: heading\nmax: 1\ntoken: ':'", { kind: 'occurrence', per: 'block', scope: ['headline', 'subhead'] }],
    ['occurrence', "scope: sentence\nmax: 25\ntoken: '\\b(\\w+)\\b'", { kind: 'length', of: 'sentence', in: 'words', max: 25 }],
    ['repetition', "alpha: true\ntokens: ['[^\\s]+']\nexceptions: [had]", { kind: 'repetition', within: 1, except: ['had'] }],
    ['consistency', 'either:\n  advisor: adviser', { kind: 'consistency', sets: [['advisor', 'adviser']] }],
    ['conditional', "first: '\\b([A-Z]{3,5})\\b'\nsecond: '\\(([A-Z]{3,5})\\)'\nexceptions: [NATO]", {
      kind: 'conditional', when: { words: [], patterns: ['(?<!\\p{IDC})([A-Z]{3,5})(?!\\p{IDC})'] }, needs: { words: [], patterns: ['\\(([A-Z]{3,5})\\)'] }, except: ['NATO'], order: 'anywhere',
    }],
    ['capitalization', 'scope: heading.h1\nmatch: $title\nexceptions: [iPhone]', { kind: 'capitalization', as: 'title', scope: ['headline'], except: ['iPhone'] }],
    ['capitalization', 'scope: heading\nmatch: $sentence', { as: 'sentence' }],
    ['capitalization', 'scope: heading\nmatch: $lower', { as: 'lower' }],
    ['capitalization', 'scope: heading\nmatch: $upper', { as: 'upper' }],
    ['metric', "formula: words / sentences\ncondition: '> 20.0'", { kind: 'metric', formula: 'words / sentences', of: 'story', max: 20, min: null, message: 'Not {count}.' }],
    ['metric', "formula: 100 * long_words / words\ncondition: '< 5'", { formula: '100 * long / words', min: 5 }],
  ])('%s becomes ours: %j', (kind, yaml, expected) => {
    const { style, report } = from(kind, yaml)
    expect(lines(report.notCarried)).toEqual([])
    expect(style!.rules).toMatchObject([expected])
  })

  it('has an example of each of its words, up to four, and what to leave alone', () => {
    const [own] = from('substitution', 'swap:\n  press conference: news conference').style!.rules
    expect(own).toMatchObject({
      id: 'news/rule', wrong: [['They said press conference on Monday.', 'They said news conference on Monday.']],
      allows: ['They said news conference on Monday.', 'The ministers met in Brussels on Monday.'],
    })
  })

  it('says the right words first and the wrong ones second', () => {
    const { style } = rule("extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nswap:\n  govt: government\n")
    expect(style!.rules[0]!.message).toBe('Use “{right}” instead of “{text}”.')
  })

  it('leaves US alone where “us” is wrong in any case, and says so', () => {
    const { style, report } = from('existence', 'ignorecase: true\ntokens: [us, we]')
    expect(style!.rules).toMatchObject([{ words: ['us', 'we'], except: ['US', 'WE'] } satisfies Partial<DataRule>])
    expect(lines(report.changed)).toEqual(['styles/News/Rule.yml:3 News.Rule US, WE: “US”, “WE” in capitals is left alone: that is mostly an acronym'])
  })

  it.each<[kind: string, yaml: string, why: string]>([
    ['script', 'script: a.tengo', 'styles/News/Rule.yml:1 News.Rule: it is a program (“script”)'],
    ['sequence', 'tokens: [{tag: NN}]', 'styles/News/Rule.yml:1 News.Rule: it goes by parts of speech'],
    ['spelling', 'custom: true', 'styles/News/Rule.yml:1 News.Rule: it is a dictionary for spelling'],
    ['readability', 'grade: 8', 'styles/News/Rule.yml:1 News.Rule: it is a score of readability'],
    ['nonsense', 'a: b', 'styles/News/Rule.yml:1 News.Rule: “nonsense” is no kind of check'],
    ['existence', 'scope: raw\ntokens: [a]', 'styles/News/Rule.yml:1 News.Rule: it reads “raw”'],
    ['existence', 'scope: [table, link]\ntokens: [a]', 'styles/News/Rule.yml:1 News.Rule: it reads “table”, “link”'],
    ['existence', "tokens:\n  - '(?i)govt'", 'styles/News/Rule.yml:4 News.Rule (?i)govt: the pattern reads any case by a switch of its own'],
    ['existence', "nonword: true\ntokens:\n  - 'a(?>b)'", 'styles/News/Rule.yml:5 News.Rule a(?>b): the pattern has “(?>”'],
    ['existence', "tokens: ['(\\w+\\s?)+x']", 'styles/News/Rule.yml:3 News.Rule (\\w+\\s?)+x: the rule it makes can read the same words in many ways'],
    ['existence', "nonword: true\ntokens: ['.']", 'styles/News/Rule.yml:1 News.Rule rule: speaks in every sentence that was tried'],
    ['capitalization', "match: '[A-Z].*'", 'styles/News/Rule.yml:3 News.Rule [A-Z].*: it asks for a pattern of its own'],
    ['metric', "formula: 1.5 * syllables / words\ncondition: '> 8'", 'styles/News/Rule.yml:3 News.Rule syllables: it counts “syllables”'],
    ['metric', "formula: words\ncondition: '== 8.0'", 'styles/News/Rule.yml:4 News.Rule == 8.0: a limit of ours is a number'],
    ['repetition', "tokens: ['\\d+']", 'styles/News/Rule.yml:3 News.Rule \\d+: a rule of ours counts words that come twice'],
    ['consistency', "either:\n  '\\d+': two", 'styles/News/Rule.yml:4 News.Rule \\d+: two: the two sides are not the same number of words'],
    ['conditional', "first: '(a)\\1'\nsecond: b", 'styles/News/Rule.yml:1 News.Rule: its pattern refers back to a group'],
  ])('%s is told where it cannot be carried: %j', (kind, yaml, why) => {
    const { style, report } = from(kind, yaml)
    expect(style).toBeNull()
    expect(lines(report.notCarried)).toEqual([expect.stringContaining(why)])
  })

  it('is told with what of it is dropped', () => {
    const { report } = from('existence', "tokens: [govt]\nscope: [text, code]\nlimit: 2\naction: {name: remove}\nexceptions: ['\\d+ govt']")
    expect(lines(report.changed).map((line) => line.replace(/:.*? News/, ' News'))).toEqual([
      expect.stringContaining('it also reads “code”'), expect.stringContaining('a limit to how often'), expect.stringContaining('an action is not carried'),
    ])
    expect(lines(report.notCarried)).toEqual(['styles/News/Rule.yml:7 News.Rule \\d+ govt: an exception of ours is words, and this is a pattern'])
    expect(lines(from('substitution', 'swap:\n  govt: government|cabinet').report.changed)).toEqual(['styles/News/Rule.yml:4 News.Rule govt: only “government” is offered, of “government|cabinet”'])
  })

  it.each([['a: [', 'not YAML'], ['- a', 'no keys and values'], ['message: x', 'has no “extends”']])('%j is told as no rule', (text, why) => {
    expect(lines(rule(text).report.notCarried)).toEqual([expect.stringContaining(why)])
  })
})

describe('a folder of Vale styles', () => {
  const files = {
    '.vale.ini': 'StylesPath = rules # here\nMinAlertLevel = warning\n\n[*.md]\nBasedOnStyles = News\nNews.Off = NO\nNews.Loud = error\n',
    'rules/News/Loud.yml': 'extends: existence\nmessage: No\nlevel: suggestion\ntokens: [govt]\n',
    'rules/News/Off.yml': 'extends: existence\nmessage: No\ntokens: [govt]\n',
    'rules/config/vocabularies/Desk/accept.txt': '# names\nGitHub\nlivestream\n[Oo]bserver\nfoo.*\n',
    'rules/config/vocabularies/Desk/reject.txt': 'mac OS X\n',
    'rules/config/dictionaries/en.dic': '1\nword\n',
    'elsewhere/Other.yml': 'extends: existence\nmessage: No\ntokens: [govt]\n',
  }

  it('is read where its settings say, at the levels that they say', () => {
    const { style, report } = imported(files)
    expect(style!.rules.map(({ id, level }) => `${id} ${level}`)).toEqual(['vocabulary/accepted error', 'vocabulary/rejected error', 'news/loud error'])
    expect(lines(report.notCarried)).toEqual([
      'rules/config/dictionaries/en.dic:1 config/dictionaries/en.dic: it is a dictionary for spelling, and Dateline brings its own',
      'rules/config/vocabularies/Desk/accept.txt:5 foo.*: it is a pattern, and a list of ours is words',
      'rules/News/Off.yml:1 News.Off: it is switched off in .vale.ini',
    ])
    expect(report.carried[0]).toEqual({ rule: 'vocabulary/accepted', kind: 'capitalization', level: 'error', entries: 1, file: 'rules/config/vocabularies/Desk/accept.txt', line: 1 })
  })

  it('has the words of its vocabularies for the spelling, and their capitals as they are', () => {
    const { style } = imported(files)
    expect(style!.words.map(({ word }) => word)).toEqual(['GitHub', 'livestream', 'Observer', 'observer'])
    expect(style!.rules).toMatchObject([{ words: ['GitHub'] }, { words: ['mac OS X'] }, {}])
  })

  it('is laid on what was asked for', () => {
    expect(imported(files).style!.layers.map(({ name }) => name)).toEqual(['base-en', 'news'])
  })
})
