import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { problemLine } from '../../../electron/house-style/problem'
import { readPackage } from '../../../electron/house-style/read-package'
import { rulesSchema } from '../../../electron/house-style/rules-schema'
import { troubleWithPattern } from '../../../electron/house-style/slow-pattern'
import { aPackage, changed, whole } from './a-package'

const file = 'rules/words.yaml'
const own = whole[file]!

function says(changes: Record<string, string>): string[] {
  const read = readPackage(aPackage(changes))
  return read.ok ? ['nothing'] : read.problems.map(problemLine)
}

/** The rule of the small package with another body between its level and its message. */
function withBody(kind: string, body: string, wrong = '[They utilise it., null]'): Record<string, string> {
  return {
    [file]: own.replace(/kind: .*\n/, `kind: ${kind}\n`).replace(/ {2}swap:[^]*?(?= {2}message)/, () => body.replace(/^(?=.)/gm, '  ')).replace(/ {4}- \[.*\]/, `    - ${wrong}`).replace(/message: .*/, 'message: We do not write this.'),
  }
}

const existence = (pattern: string) => withBody('existence', `pattern: '${pattern}'\n`)

describe('a package’s own rule', () => {
  it('comes out as core has it, with what it leaves unsaid', () => {
    const read = readPackage(aPackage())
    expect(read.ok && read.style.rules).toEqual([{
      id: 'words/use', kind: 'substitution', level: 'warning', language: 'en', scope: ['headline', 'subhead', 'body'],
      swap: [['utilise*', 'use*']], patterns: [], endings: ['s'], case: 'start', unlessAfter: [], unlessBefore: [], except: [],
      message: 'We write “{right}”.', source: 'Our own judgement', wrong: [['They utilise it.', 'They use it.']], allows: ['They use it.'],
    }])
  })

  it('comes in the order of the files, and stands there once', () => {
    const other = own.replace('words/use', 'words/apply').replaceAll('tilise', 'pply').replaceAll('upply', 'apply')
    const read = readPackage(aPackage({ 'rules/a.yaml': other }))
    expect(read.ok && read.style.rules.map(({ id }) => id)).toEqual(['words/apply', 'words/use'])
    expect(says({ 'rules/more.yaml': own })).toEqual(['rules/words.yaml:1:7 “words/use” stands twice, first in rules/more.yaml:1'])
  })

  it.each<[title: string, changes: Record<string, string>, line: string]>([
    ['of a kind there is not', changed(file, 'substitution', 'substitutoin'), '2:9 “substitutoin”: no kind of rule, did you mean “substitution”?'],
    ['of no kind', changed(file, '  kind: substitution\n', ''), '1:3 “kind” is missing'],
    ['with a misspelled key', changed(file, 'swap:', 'swop:'), '4:3 “swop”: unknown key, did you mean “swap”?'],
    ['with a key of another kind', changed(file, 'swap:', 'words: [it]\n  swap:'), '4:3 “words”: unknown key'],
    ['without its source', changed(file, '  source: Our own judgement\n', ''), '1:3 “source” is missing'],
    ['without an example', changed(file, '[They use it.]\n', '[]\n'), '10:11 “allows” is empty'],
    ['with half an example', changed(file, '[They utilise it., They use it.]', '[They utilise it.]'), '9:7 “wrong” has to be a pair: [what it finds, what becomes of it, or null]'],
    ['in a field there is not', changed(file, 'level: warning', 'level: warning\n  scope: [hedline]'), '4:11 “scope” has to be headline, subhead, byline, dateline or body'],
    ['with a message that is no sentence', changed(file, 'We write “{right}”.', 'use'), '6:12 “message” has to be a whole sentence'],
    ['with a * that has no endings', changed(file, '  endings: [s]\n', ''), '1:7 “id” has a * and no “endings” for it'],
    ['with a * inside a word', changed(file, 'utilise*', 'util*ise'), '4:11 “util*ise” has a * that is not at the end of a word'],
    ['that looks for nothing', changed(file, '{ utilise*: use* }', '{}'), '2:9 “kind” looks for nothing: it needs words, a pattern, a swap or a form'],
    ['without a limit', withBody('length', 'in: words\n'), '2:9 “kind” has no limit: it needs “min” or “max”'],
    ['with a formula of what nobody counts', withBody('metric', 'formula: words / sentnces\nmax: 3\n'), '4:12 “formula” has “sentnces”, and counts only words, sentences, paragraphs, characters, letters, long, capitals, figures, quoted'],
    ['with a formula that ends too soon', withBody('metric', 'formula: words /\nmax: 3\n'), '4:12 “formula” ends too soon'],
    ['of marks that are letters', withBody('typography', 'swap: { x: × }\n'), '4:11 “x” has letters or figures: that is for a substitution'],
    ['of one form', withBody('consistency', 'sets: [[adviser]]\n'), '4:10 “sets” has to have two forms or more'],
    ['of one name with a rule of the program', changed(file, 'words/use', 'words/said'), '1:7 “words/said” is a rule of the program: take another id, or change it under “switches”'],
    ['that does not find what it shows', changed(file, '[They utilise it.,', '[They employ it.,'), '9:7 “words/use” finds nothing here'],
    ['whose fix is another one', changed(file, 'They use it.]', 'They used it.]'), '9:7 the rule makes “They use it.” of this'],
    ['whose fix is not shown', changed(file, 'They use it.]\n  allows', 'null]\n  allows'), '9:7 the rule puts “use” there, so this wants the right words in place of null'],
    ['that has no fix for what it shows', withBody('existence', 'words: [utilise]\n', '[They utilise it., They use it.]'), '8:7 the rule offers nothing here, so this wants null in place of the right words'],
    ['that speaks where it should be silent', changed(file, 'allows: [They use it.]', 'allows: [They use it., Who utilises it?]'), '10:26 “words/use” speaks here, of “utilises”'],
    ['whose message has what its kind does not fill in', changed(file, '{right}', '{rihgt}'), '9:7 “message” has {rihgt}, which this kind of rule does not fill in'],
  ])('is refused %s', (_title, changes, line) => {
    expect(says(changes)).toEqual([`${file}:${line}`])
  })

  it('is not a list of rules, when the file holds one rule alone', () => {
    expect(says({ [file]: 'id: words/use\n' })).toEqual([`${file}:1:1 This file has to be a list of rules, each starting with “- id:”`])
  })

  it('is refused with a pattern that can take forever, naming its place', () => {
    expect(says(existence('(a+)+$'))).toEqual([`${file}:4:12 “pattern” can read the same words in many ways, and so take forever on a long line: let each repeat end at a sign that it cannot read itself`])
    expect(says(withBody('substitution', "swap_pattern: { '(.*)*x': x }\n"))).toEqual([expect.stringContaining(`${file}:4:19 “(.*)*x” can read`)])
  })
})

describe('a pattern', () => {
  it.each([
    '(a+)+$', '(.*)*x', '([a-z]+)*\\d', '(a|a)*', '(a|a)*b', '(a|ab)*c', '(a?b?)*c', '((ab)?(a)?)*$', '((ab)?(a)?)*c', '(x+x+)+y', '(?:a?){30}a{30}', 'a*a*b',
    '.+,.+', '(a+){10}', '([a-zA-Z]+)+$', '(?:a{1,9}){1,9}c', '\\p{Upper}+ ?\\p{Upper}+ ?\\p{Upper}+', '([\\p{IDC}]+\\s?)*x', '(?:\\p{Alpha}+ç?)+x', '(a)\\1', '(?:a|b)+c',
  ])('is refused that can read a text in many ways: %s', (pattern) => {
    expect(troubleWithPattern(pattern)).not.toBeNull()
  })

  it.each([
    'a', '(?:very|so) (?:good|bad)', '(?<!\\p{IDC})colou?r(?!\\p{IDC})', '\\d{1,3}(?:,\\d{3})*', '\\p{Alpha}+\\s\\p{Alpha}+', '(\\p{Upper}\\p{Lower}+ )+\\((\\p{Upper}{3,5})\\)',
    '\\d+(?:\\.\\d+)? ?%', '"[^"]*"', '(?:[^,]+,)*x', '(?<!\\p{IDC})in \\d{4}(?: and \\d{4})?', ':(?= )', '(?:a|b){1,5}c', '[\\p{Alpha}’]+ *,',
  ])('is taken that reads a text one way: %s', (pattern) => {
    expect(troubleWithPattern(pattern)).toBeNull()
  })

  it.each([
    ['\\bword', 'has “\\b”, which knows no ı, ş or ğ: write (?<!\\p{IDC}) in front and (?!\\p{IDC}) behind'],
    ['\\w+ing', 'has “\\w”, which knows no ı, ş or ğ: write \\p{IDC}'],
    ['(word', 'is not a regular expression'],
    ['(?:word)?', 'finds nothing at all: it fits an empty text'],
    ['(?<name>word)', 'names a group: the groups are $1, $2 and so on'],
    ['(?:a|b)+', 'repeats a choice without an end: give it one, such as {1,5}'],
  ])('is refused with advice: %s', (pattern, advice) => {
    expect(troubleWithPattern(pattern)).toBe(advice)
  })
})

const project = join(import.meta.dirname, '../../..')

describe('the guide for style keepers', () => {
  const guide = readFileSync(join(project, 'docs/house-style-package.md'), 'utf8')
  const examples = Array.from(guide.matchAll(/```yaml\n(kind: [^]*?)```/g), ([, text]) => parse(text!) as { kind: string })
  const common = { id: 'words/own', level: 'advice', message: 'This.', source: 'The guide', wrong: [['This.', null]], allows: ['That.'] }

  it('has an example of every kind', () => {
    expect(examples.map(({ kind }) => kind)).toEqual([
      'existence', 'substitution', 'occurrence', 'repetition', 'consistency', 'conditional', 'capitalization', 'metric', 'spelling', 'length', 'typography',
    ])
  })

  it.each(examples.map((example) => [example.kind, example] as const))('shows %s as it is read', (_kind, example) => {
    expect(v.safeParse(rulesSchema, [{ ...common, ...example }]).issues ?? []).toEqual([])
  })
})

describe('the library that judges patterns', () => {
  const importing = (what: RegExp, folder: string): string[] => readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && what.test(readFileSync(join(project, folder, name), 'utf8'))).map((name) => `${folder}/${name}`)

  it('is known to one file, and to no start of a program', () => {
    expect(['core', 'renderer', 'electron'].flatMap((folder) => importing(/'redos-detector'/, folder))).toEqual(['electron/house-style/slow-pattern.ts'])
    const outside = importing(/^import (?!type)[^\n]* from '[^']*(?:read-package|rules-schema|style-module|slow-pattern)'/m, 'electron')
    expect(outside.filter((name) => !name.startsWith('electron/house-style/'))).toEqual([])
  })
})
