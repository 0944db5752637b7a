import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyFix } from '../../../core/check/apply-fix'
import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import type { Finding } from '../../../core/check/finding'
import { ruleOf } from '../../../core/check/rules-of'
import type { Term } from '../../../core/check/style'
import { termRule } from '../../../core/check/terms'
import { leftoverLines, leftoverRuleOf } from '../../../core/copy/leftover-lines'
import { rawFromText } from '../../../core/copy/raw-from-text'
import { storyFromCopy } from '../../../core/copy/read-copy'
import type { Story } from '../../../core/story/story'
import { nodeText } from '../../../core/story/text'
import { bundledStyle } from '../../a-style'
import { readPackage } from '../../../electron/house-style/read-package'
import { fixedDesk } from '../../desk'

const { terms, people, places, acronyms, verbs, leftovers, switches } = bundledStyle
const assets = join(import.meta.dirname, '../../../assets')

/** The term lists by themselves, whatever rules there are. */
const ids = [...new Set(terms.map(({ rule }) => rule))]
const lists = ids.map((id) => termRule({ id, level: 'error', source: 'the list', wrong: [], allows: [] }))
const check = (story: Story): Finding[] => createChecker(bundledStyle, lists).check(story).findings
const found = (text: string): string[] => check(storyOfExample(text, lists[0]!)).map(({ text: words, rule }) => `${words} (${rule})`)

describe('the style that comes with the program', () => {
  it('is what the files say', () => {
    const read = readPackage(join(assets, 'house-style/agency-en'))
    expect(read).toEqual({ ok: true, style: bundledStyle })
  })

  it('says of every row and card where it is from', () => {
    const sources = [...terms, ...people, ...leftovers].map(({ source }) => source)
    expect(sources.filter((source) => !/\p{L}{2}/u.test(source))).toEqual([])
    expect(sources.filter((source) => /\bgk\b|^o$/.test(source))).toEqual([])
  })

  it('names only rules that there are', () => {
    const named = [...ids, ...leftovers.map(({ rule }) => rule), ...Object.keys(switches)]
    expect([...new Set(named)].filter((id) => !ruleOf(bundledStyle, id))).toEqual([])
  })

  it('has a rule of its own of every kind', () => {
    const kinds = ['existence', 'substitution', 'occurrence', 'repetition', 'consistency', 'conditional', 'capitalization', 'metric', 'spelling', 'length', 'typography']
    expect([...new Set(bundledStyle.rules.map(({ kind }) => kind))].sort()).toEqual(kinds.sort())
  })

  it('gives whole sentences to the editor', () => {
    const notes = terms.flatMap(({ note }) => (note === '' ? [] : [note]))
    expect(notes.filter((note) => !/^[\p{Lu}“].*[.?]$/u.test(note))).toEqual([])
  })

  it('is silent on the sample, whose words the desk has passed', () => {
    const copy = rawFromText(readFileSync(join(assets, 'sample/nato-dialogue.txt'), 'utf8'))
    expect(check(storyFromCopy(copy, fixedDesk())).map(({ text, rule }) => `${text} (${rule})`)).toEqual([])
  })
})

describe('the terms', () => {
  it.each(ids)('of %s are found, each by its row, and what they put there is right', (id) => {
    expect(terms.filter(({ rule }) => rule === id).flatMap(troubleWith)).toEqual([])
  })

  it.each([
    'The chicken Kiev was cold, and Dynamo Kiev lost.',
    'He had turkey for dinner; Turkey farmers asked for help.',
    'Odessa, Texas, is a long way off.',
    'Peking duck is on the menu.',
    'The Bombay High Court ruled on the Zaire ebolavirus.',
    'A suicide bomber attacked a market.',
    'The British Ministry of Defence and the Centre Pompidou stay as they are.',
    'The Labour Party and the International Labour Organization met in Pearl Harbor and in Sydney Harbour.',
    'He signed a new record deal.',
    'The Organisation of Islamic Cooperation met at the World Food Programme.',
    '“We hold a press conference towards evening in Kiev,” he said.',
    'The port of Tyre is in Lebanon.',
  ])('leave alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Press conferences were held.', ['Press conferences (words/news-conference)']],
    ['Kiev’s mayor spoke of Turkey’s help.', ['Kiev (places/names)', 'Turkey (places/turkiye)']],
    ['Two failed suicide attempts were noted.', ['failed suicide attempts (sensitive/suicide)']],
    ['The global war on terror went on.', ['global war on terror (sensitive/war-on-terror)']],
    ['ISLAMIC TERRORISM was the word.', ['ISLAMIC TERRORISM (sensitive/religion-and-terror)']],
    ['Defence is costly; defence costs.', ['defence (words/us-spelling)']],
  ])('find in “%s”: %j', (text, says) => {
    expect(found(text)).toEqual(says)
  })
})

describe('the person cards', () => {
  it('have Duque as his house does', () => {
    expect(people.find(({ id }) => id === 'ivan-duque-marquez')).toMatchObject({
      full: 'Ivan Duque Marquez',
      accepted: expect.arrayContaining(['Ivan Duque', 'Iván Duque Márquez']),
      second: 'Duque',
      never: expect.arrayContaining(['Marquez']),
      titles: [{ form: 'Colombian President', before: true, from: '2018-08-07', until: '2022-08-07' }],
    })
  })

  it('shorten a name to words of it', () => {
    expect(people.filter(({ full, second }) => !` ${full} `.includes(` ${second} `)).map(({ id }) => id)).toEqual([])
  })

  it('tell no two people by one full name', () => {
    const forms = people.flatMap(({ full, accepted }) => [full, ...accepted])
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('give one office to one person at a time', () => {
    const offices = people.flatMap(({ id, titles }) => titles.map(({ form, from, until }) => ({ id, form, from: from ?? '', until: until ?? '9999' })))
    const both = offices.flatMap((one) => offices.filter((other) => (
      one.id < other.id && one.form === other.form && one.from < other.until && other.from < one.until
    )).map((other) => `${one.id} and ${other.id}: ${one.form}`))
    expect(both).toEqual([])
  })

  it('vouch for no day before an office that they know of began', () => {
    const early = people.filter(({ titles, checked }) => titles.some(({ from, until }) => (until ?? from ?? '') > checked))
    expect(early.map(({ id }) => id)).toEqual([])
  })
})

describe('the other lists', () => {
  it('know which cities need their country', () => {
    expect(places.find(({ city }) => city === 'Brussels')).toEqual({ city: 'Brussels', country: 'Belgium', standsAlone: true, by: 'base-en' })
    expect(places.find(({ city }) => city === 'Arnhem')).toMatchObject({ country: 'Netherlands', standsAlone: false })
  })

  it('write cities and countries as the terms want them', () => {
    const names = [...new Set(places.flatMap(({ city, country }) => [city, country]))]
    expect(found(names.map((name) => `They saw ${name} there.`).join('\n'))).toEqual([])
  })

  it('know the acronyms that need no spelling out, and those that do', () => {
    const known = new Map(acronyms.map((row) => [row.acronym, row.known]))
    expect(['NATO', 'UN', 'EU', 'US', 'UK', 'AIDS', 'FBI'].map((acronym) => known.get(acronym))).toEqual(Array(7).fill(true))
    expect(known.get('WEU')).toBe(false)
  })

  it('sort the reporting verbs', () => {
    const kinds = new Map(verbs.map(({ verb, kind }) => [verb, kind]))
    expect([...'said added'.split(' '), 'pointed out', 'asserted', 'claimed', 'urged'].map((verb) => kinds.get(verb)))
      .toEqual(['neutral', 'neutral', 'coloured', 'coloured', 'loaded', 'act'])
  })

  it.each([
    ['Haberi Sesli Dinle', 'leftovers/page-line'],
    ['A+ A-', 'leftovers/page-line'],
    ['Yazı Boyutu:', 'leftovers/page-line'],
    ['Was this article helpful?', 'leftovers/page-line'],
    ['Favorilere Ekle', 'leftovers/share'],
    ['Save for later', 'leftovers/share'],
    ['Read the full story here', 'leftovers/related'],
    ['Bu habere tepki ver', 'leftovers/comment-policy'],
    ['Bildirimleri Aç', 'leftovers/subscription'],
    ['Around the web', 'leftovers/advertisement'],
  ])('know “%s” for a line of the page, which the program alone does not', (line, rule) => {
    expect(leftoverRuleOf(line, leftovers)).toBe(rule)
    expect(leftoverRuleOf(line, leftoverLines)).toBeNull()
  })

  it('have an example above for every row of page lines', () => {
    expect(leftovers.length - leftoverLines.length).toBe(10)
  })
})

/** What is wrong with a row, in words. */
function troubleWith(term: Term): string[] {
  const story = storyOfExample(`They saw ${term.wrong} there.`, lists[0]!)
  const [finding, ...more] = check(story)
  if (!finding || more.length > 0 || finding.text !== term.wrong || finding.rule !== term.rule || finding.level !== term.level)
    return [`${term.wrong}: not found as it stands`]
  const [fix] = finding.fixes
  if (!fix) return term.right === '' ? [] : [`${term.wrong}: nothing is offered`]
  const mended = applyFix(story, fix)
  if (nodeText(mended.children.at(-1)!) !== `They saw ${term.right} there.`) return [`${term.wrong}: the fix is not “${term.right}”`]
  return check(mended).map(({ text }) => `${term.wrong}: “${text}” in its fix is wrong as well`)
}
