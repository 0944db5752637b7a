import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import { dataRules } from '../../../core/check/data-rule'
import { storyOfExample } from '../../../core/check/example'
import type { Finding } from '../../../core/check/finding'
import { bounded } from '../../../core/check/kinds/pattern'
import { readFormula } from '../../../core/check/kinds/formula'
import type { DataRule } from '../../../core/check/rule-rows'
import { ruleOf, rulesOf } from '../../../core/check/rules-of'
import { rules } from '../../../core/rules/index'
import { textAt } from '../../../core/story/text'
import { arbitraryStory } from '../../arbitrary-story'
import { bundledStyle, styleWith } from '../../a-style'

type Of<K extends DataRule['kind']> = Extract<DataRule, { kind: K }>

const account = { id: 'words/own', level: 'warning', language: 'en', scope: ['headline', 'subhead', 'body'], message: 'This.', source: 'The test', wrong: [], allows: [] } as const
const how = { case: 'start', endings: [], unlessAfter: [], unlessBefore: [], except: [] } as const

/** A row of a kind with what a package’s reader would fill in. */
function row<K extends DataRule['kind']>(kind: K, own: Partial<Of<K>>): DataRule {
  return structuredClone({ ...account, kind, ...how, min: null, max: null, ...own }) as unknown as DataRule
}

function found(own: DataRule, text: string): Finding[] {
  const [rule] = dataRules([own])
  return createChecker({ ...bundledStyle, switches: {} }, [rule!]).check(storyOfExample(text, rule!)).findings
}

/** What is found, and what each first fix puts at its places. */
function says(own: DataRule, text: string): string[] {
  return found(own, text).map(({ text: words, fixes }) => [words, ...fixes.slice(0, 1).flatMap(({ edits }) => edits.map(({ instead }) => instead))].join(' → '))
}

const words = (...list: string[]): DataRule => row('existence', { words: list, patterns: [] })
const pattern = (text: string, more: Partial<Of<'existence'>> = {}): DataRule => row('existence', { words: [], patterns: [text], ...more })
const swap = (pairs: [string, string][], more: Partial<Of<'substitution'>> = {}): DataRule => row('substitution', { swap: pairs, patterns: [], ...more })

describe('phrases are words', () => {
  it.each<[title: string, own: DataRule, text: string, says: string[]]>([
    ['whole ones, not parts of others', words('art'), 'Art of the start: art, party, art’s.', ['Art', 'art', 'art']],
    ['with any spaces between', words('in the wake of'), 'It came in  the\u00a0wake\u202fof war.', ['in  the\u00a0wake\u202fof']],
    ['over marks of writing direction', words('in the wake of'), 'It came in \u200fthe wake of war.', ['in \u200fthe wake of']],
    ['with either apostrophe', words('o’clock'), "At 5 o'clock or 6 o’clock.", ["o'clock", 'o’clock']],
    ['with marks at their edges', words('etc.', '(sic)'), 'Dogs, cats, etc. came (sic). An etc is nothing.', ['etc.', '(sic)']],
    ['never those of a quotation', words('art'), '“The art of it,” he said of art.', ['art']],
    ['with a capital at the start of a sentence only', words('art'), 'Art is art. The Art.', ['Art', 'art']],
    ['as written', row('existence', { words: ['art'], patterns: [], case: 'exact' }), 'Art is art.', ['art']],
    ['in any case', row('existence', { words: ['art'], patterns: [], case: 'any' }), 'ART is aRt.', ['ART', 'aRt']],
    ['with the endings for their star', row('existence', { words: ['walk*'], patterns: [], endings: ['s', 'ed'] }), 'They walk, he walks, walked, walking.', ['walk', 'walks', 'walked']],
    ['not after one word nor before another', row('existence', { words: ['Kiev'], patterns: [], unlessAfter: ['chicken'], unlessBefore: ['Post'] }), 'Chicken Kiev, the Kiev Post, Kiev.', ['Kiev']],
    ['not within a longer one that is right', row('existence', { words: ['press conference'], patterns: [], except: ['the press conference hall'] }), 'In the press conference hall a press conference began.', ['press conference']],
    ['the longest first', swap([['press', 'media'], ['press conference', 'news conference']]), 'The press held a press conference.', ['press → media', 'press conference → news conference']],
    ['with combining marks', words('cafe\u0301s'), 'The cafe\u0301s and the cafes.', ['cafe\u0301s']],
  ])('%s', (_title, own, text, expected) => {
    expect(says(own, text)).toEqual(expected)
  })

  it('of Turkish as Turkish has its letters', () => {
    const own = (list: string[], which: 'start' | 'any') => row('existence', { words: list, patterns: [], language: 'tr', case: which })
    expect(says(own(['ilişkin', 'ışık'], 'start'), 'İlişkin. Işık. Ilişkin. İşık.')).toEqual(['İlişkin', 'Işık'])
    expect(says(own(['ısparta', 'istanbul'], 'any'), 'ISPARTA, İSTANBUL, Isparta, İstanbul, Istanbul')).toEqual(['ISPARTA', 'İSTANBUL', 'Isparta', 'İstanbul'])
  })
})

describe('patterns', () => {
  it.each<[title: string, own: DataRule, text: string, says: string[]]>([
    ['are found in prose, not in quotations', pattern('\\d+ percent'), 'He said 5 percent. “5 percent,” he said.', ['5 percent']],
    ['do not reach over what is hidden', pattern('said .+? again'), 'He said “this” again. He said it again.', ['said it again']],
    ['swap with their groups', swap([], { patterns: [['(\\d+) %', '$1%']] }), 'Up 5 % and 6 %.', ['5 % → 5%', '6 % → 6%']],
    ['in any case read small letters', pattern('nato', { case: 'any' }), 'NATO and Nato.', ['NATO', 'Nato']],
    ['read small letters as Turkish has them', pattern('ısparta|istanbul', { case: 'any', language: 'tr' }), 'ISPARTA, İSTANBUL, ISTANBUL', ['ISPARTA', 'İSTANBUL']],
  ])('%s', (_title, own, text, expected) => {
    expect(says(own, text)).toEqual(expected)
  })

  it.each([
    ['a+b*', 'a{1,64}b{0,64}'], ['a{2,}', 'a{2,66}'], ['a{2,3}b?', 'a{2,3}b?'], ['a+?', 'a{1,64}?'], ['\\+\\*[+*]', '\\+\\*[+*]'], ['[\\]+]+', '[\\]+]{1,64}'], ['\\p{Alpha}+', '\\p{Alpha}{1,64}'],
  ])('have an end to each repeat: %s is read as %s', (one, other) => {
    expect(bounded(one)).toBe(other)
  })
})

describe('a kind', () => {
  const occurrence = (own: Partial<Of<'occurrence'>>): DataRule => row('occurrence', { words: ['art'], patterns: [], per: 'block', ...own })
  const length = (own: Partial<Of<'length'>>): DataRule => row('length', { of: 'block', in: 'words', ...own })
  const capitals = (own: Partial<Of<'capitalization'>>): DataRule => row('capitalization', { as: null, words: [], except: [], scope: ['headline'], ...own })
  const advisers = row('consistency', { sets: [['adviser*', 'advisor*'], ['Koran', 'Quran']], endings: ['s'] })
  const weu = (order: 'before' | 'anywhere') => row('conditional', { when: { words: ['WEU'], patterns: [] }, needs: { words: ['Western European Union (WEU)'], patterns: [] }, order, scope: ['body'] })
  const acronyms = row('conditional', { when: { words: [], patterns: ['(?<!\\p{IDC})(\\p{Upper}{3,5})(?!\\p{IDC})'] }, needs: { words: [], patterns: ['\\((\\p{Upper}{3,5})\\)'] }, order: 'before', except: ['NATO'] })

  it.each<[title: string, own: DataRule, text: string, says: string[]]>([
    ['substitution keeps a capital and an ending', swap([['utilise*', 'use*']], { endings: ['s'] }), 'Utilise it. He utilises it.', ['Utilise → Use', 'utilises → uses']],
    ['occurrence speaks of the first too many', occurrence({ max: 1 }), 'Art and art and art.\nArt.', ['art']],
    ['occurrence counts in sentences', occurrence({ max: 1, per: 'sentence' }), 'Art and art. Art once.', ['art']],
    ['occurrence counts in the story', occurrence({ max: 2, per: 'story' }), 'Art.\nMore art.\nStill more art.', ['art']],
    ['occurrence misses what is wanted', occurrence({ min: 1 }), 'Art.\nNone.', ['None.']],
    ['repetition takes one of two away', row('repetition', { within: 1, letters: 1, except: ['that'] }), 'The the man said that that was it. It was, was it?', ['The the → The']],
    ['repetition looks on within the sentence', row('repetition', { within: 4, letters: 5, except: [] }), 'Talks after talks. Talks ended, the others began again.', ['talks']],
    ['repetition looks no further', row('repetition', { within: 2, letters: 5, except: [] }), 'Talks of new talks, and talks.', ['talks']],
    ['consistency keeps the form there is more of', advisers, 'An adviser.\nTwo advisors.\nAdvisers said. An Advisor.', ['advisors → advisers']],
    ['consistency keeps the earlier of two', advisers, 'The Koran.\nThe Quran.', ['Quran → Koran']],
    ['conditional wants it before', weu('before'), 'WEU met.\nThe Western European Union (WEU) is old. WEU.', ['WEU']],
    ['conditional wants it before in the same paragraph', weu('before'), 'WEU met. The Western European Union (WEU) is old.', ['WEU']],
    ['conditional takes it from anywhere', weu('anywhere'), 'WEU met.\nThe Western European Union (WEU) is old.', []],
    ['conditional does not take it from the headline', weu('anywhere'), 'HEADLINE: The Western European Union (WEU)\nBODY: WEU met.', ['WEU']],
    ['conditional compares what groups hold, and speaks once', acronyms, 'The Fund (IMF) met. The IMF, OECD and NATO met. OECD.', ['OECD']],
    ['capitalization of words', row('capitalization', { as: null, words: ['internet', 'Web'], except: [] }), 'Internet, the Internet, the web. INTERNET', ['Internet → internet', 'web → Web']],
    ['capitalization of a line: sentence', capitals({ as: 'sentence' }), 'Ministers Agree To Meet Again', ['Ministers Agree To Meet Again']],
    ['capitalization of a line: a sentence with names in it', capitals({ as: 'sentence' }), 'Ministers of France and Germany agree with Jens Stoltenberg', []],
    ['capitalization of a line: title', capitals({ as: 'title' }), 'Ministers agree to Meet', ['agree → Agree']],
    ['capitalization of a line: capital', capitals({ as: 'capital', except: ['iPhone'] }), 'ministers agree', ['ministers → Ministers']],
    ['capitalization of a line: upper', capitals({ as: 'upper' }), 'Talks IN Rome', ['Talks → TALKS', 'Rome → ROME']],
    ['capitalization of a line: lower', capitals({ as: 'lower', except: ['Rome'] }), 'Talks in Rome', ['Talks → talks']],
    ['metric of a paragraph', row('metric', { formula: 'words / sentences', of: 'block', max: 3 }), 'One two three four. Five six.\nOne two three four five.', ['One two three four five.']],
    ['metric of a story', row('metric', { formula: '100 * quoted / words', of: 'story', max: 40, scope: ['body'] }), 'HEADLINE: Head\nBODY: “We are very glad of it,” he said.', ['Head']],
    ['spelling offers what may be meant', row('spelling', { forbid: [['goverment*', ['government*']], ['teh', ['the', 'tech']]], allow: ['Teh'], endings: ['s'] }), 'GOVERMENTS of Teh Town, teh goverment.', ['GOVERMENTS → Governments', 'teh → the', 'goverment → government']],
    ['length in words outside of quotations', length({ max: 3 }), 'One two three “four five” he.\nOne two “three four”.', ['One two three “four five” he.']],
    ['length of sentences', length({ of: 'sentence', max: 2 }), 'One two. One two three.', ['One two three.']],
    ['length of the lead alone', length({ of: 'lead', max: 2 }), 'One two three.\nOne two three.', ['One two three.']],
    ['length that falls short', length({ min: 2, scope: ['headline'] }), 'One', ['One']],
    ['length of nothing', length({ min: 2, scope: ['headline'] }), '', []],
    ['length of a story', length({ of: 'story', in: 'paragraphs', max: 1 }), 'HEADLINE: Head\nBODY: One.\nTwo.', ['Head']],
    ['typography inside quotations as well', row('typography', { swap: [['--', '—']], between: 'anything' }), '“We--they--were” --- he said -- it.', ['-- → —', '-- → —', '-- → —']],
    ['typography between figures', row('typography', { swap: [['-', '–']], between: 'figures' }), 'In 2010-12 a well-known 5-year plan.', ['- → –']],
  ])('%s', (_title, own, text, expected) => {
    expect(says(own, text)).toEqual(expected)
  })

  it('fills its message in', () => {
    const [finding] = found(length({ max: 2, message: 'It has {count} words, {limit} at most.' }), 'One two three.')
    expect(finding!.message).toBe('It has 3 words, 2 at most.')
  })

  it('reads its fields and no others', () => {
    expect(says(row('existence', { words: ['art'], patterns: [], scope: ['subhead'] }), 'HEADLINE: The art\nSUBHEAD: Of art\nBODY: By art')).toEqual(['art'])
  })

  it('speaks of places within the text, whatever the text', () => {
    const all = dataRules(bundledStyle.rules)
    fc.assert(fc.property(arbitraryStory(), (story) => {
      for (const { place, text } of createChecker(bundledStyle, all).check(story).findings) expect(textAt(story, place)).toBe(text)
    }), { numRuns: 60 })
  })
})

describe('a formula', () => {
  const one = { words: 12, sentences: 3, paragraphs: 1, characters: 60, letters: 48, long: 2, capitals: 3, figures: 0, quoted: 4 }

  it.each([['words / sentences', 4], ['2 + 3 * 4', 14], ['(2 + 3) * 4', 20], ['10 - 2 - 3', 5], ['words / figures', 0], ['0.5 * long', 1]])('%s is %d', (text, value) => {
    expect(readFormula(text)(one)).toBe(value)
  })

  it.each([['words +', 'ends too soon'], ['(words', 'wants a “)”'], ['words words', 'has “words” too many'], ['word', 'has “word”, and counts only']])('%s %s', (text, why) => {
    expect(() => readFormula(text)).toThrow(why)
  })
})

describe('the rules of a style', () => {
  const style = styleWith({}, { rules: [row('existence', { words: ['art'], patterns: [] })], switches: {} })
  const about = (switches: typeof style.switches): Finding[] => {
    const { findings } = createChecker({ ...style, switches }).check(storyOfExample('They look at art.', rules[0]!))
    return findings.filter(({ rule }) => rule === 'words/own')
  }

  it('are the program’s, then its own, each by its id', () => {
    expect(rulesOf(style).map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), 'words/own'])
    expect(ruleOf(style, 'words/own')).toMatchObject({ source: 'The test' })
    expect(ruleOf(style, 'words/said')).toBe(rules.find(({ id }) => id === 'words/said'))
    expect(ruleOf(bundledStyle, 'words/own')).toBeNull()
  })

  it('are switched alike', () => {
    expect(about({}).map(({ level, text }) => `${level}: ${text}`)).toEqual(['warning: art'])
    expect(about({ 'words/own': { level: 'error', because: 'of the test' } }).map(({ level }) => level)).toEqual(['error'])
    expect(about({ 'words/own': { off: true, because: 'of the test' } })).toEqual([])
  })
})
