import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import type { Finding } from '../../../core/check/finding'
import type { Rule } from '../../../core/check/rule'
import { rulesOf } from '../../../core/check/rules-of'
import { rules } from '../../../core/rules/index'
import { guideOf } from '../../../core/check/guide'
import { sayAbstention, sayFinding, sayGuide, saySource } from '../../../core/says/said'
import { turkish } from '../../../core/says/tr/index'
import { wholeStyles, styleFor, styleWith } from '../../a-style'

/** With the rules that the packages bring. */
const all = [...new Map(wholeStyles.flatMap((style) => rulesOf(style)).map((rule) => [rule.id, rule])).values()]
const placeholders = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort()
const inTurkish = ({ id, inTurkish }: Rule): Readonly<Record<string, string>> => turkish.sentences[id] ?? inTurkish ?? {}

function found(rule: Rule): Finding[] {
  const style = styleWith(rule.exampleOptions, {}, styleFor(rule.language))
  const checker = createChecker({ ...style, switches: {} }, [rule])
  return rule.wrong.flatMap(([wrong]) => checker.check(storyOfExample(wrong, rule)).findings)
}

describe('Turkish', () => {
  it('has every sentence of every rule', () => {
    const missing = all.flatMap((rule) => Object.entries(rule.says).flatMap(([name, english]) => (
      inTurkish(rule)[name] === undefined ? [`${rule.id} ${name}: ${english}`] : []
    )))
    expect(missing, 'sentences without Turkish: add them under core/says/tr').toEqual([])
  })

  it('has no sentence that no rule says', () => {
    const left = Object.entries(turkish.sentences).flatMap(([id, own]) => {
      const rule = rules.find((each) => each.id === id)
      return Object.keys(own).filter((name) => rule?.says[name] === undefined).map((name) => `${id} ${name}`)
    })
    expect(left).toEqual([])
  })

  it('fills in what the English sentence fills in', () => {
    const other = all.flatMap((rule) => Object.entries(rule.says).flatMap(([name, english]) => {
      const sentence = inTurkish(rule)[name] ?? english
      return String(placeholders(sentence)) === String(placeholders(english)) ? [] : [`${rule.id} ${name}: ${english} | ${sentence}`]
    }))
    expect(other).toEqual([])
  })

  it('hangs no suffix on what is filled in, because no one form fits all', () => {
    const hung = all.flatMap((rule) => Object.values(inTurkish(rule)).filter((sentence) => /\}[’”]*\p{Alpha}/u.test(sentence)))
    expect(hung).toEqual([])
  })

  it('writes whole sentences with curly marks', () => {
    for (const rule of all) for (const sentence of Object.values(inTurkish(rule))) expect(sentence).toMatch(/^(?:[\p{Upper}\p{N}“{i].*[.?]|\{note\})$/su)
    for (const rule of all) for (const sentence of Object.values(inTurkish(rule))) expect(sentence).not.toMatch(/['"]/)
  })

  it('has the notes of every term list that Dateline brings', () => {
    const notes = new Set(wholeStyles.filter(({ language }) => !language.startsWith('tr')).flatMap(({ terms }) => terms.map(({ note }) => note)).filter(Boolean))
    expect([...notes].filter((note) => turkish.notes(note) === null)).toEqual([])
  })

  it('has every source that is our own word', () => {
    const sources = new Set(all.flatMap(({ source }) => source.split('; ')))
    const ours = [...sources].filter((source) => /^(?:House style|Our |The |Term |Lines |Turkish )|the |note|copy/.test(source) && !/^(?:AP|BBC|Reuters|University)/.test(source))
    expect(ours.filter((source) => saySource(source, turkish) === source)).toEqual([])
  })
})

describe.each(all.map((rule) => [rule.id, rule] as const))('%s in Turkish', (_id, rule) => {
  const findings = found(rule)

  it('leaves nothing to fill in, and says the words of the story as they are', () => {
    for (const finding of findings) {
      const { message, text, place } = sayFinding(finding, turkish, rule.inTurkish)
      expect(message).not.toMatch(/\{\w+\}/)
      expect(message).not.toBe(finding.message)
      expect({ text, place }).toEqual({ text: finding.text, place: finding.place })
    }
  })

  it('says every act of a fix, and no word that a fix puts into the story', () => {
    const acts = findings.flatMap(({ text, fixes }) => fixes.filter(({ title, edits }) => (
      !text.includes(title) && !edits.some(({ instead }) => instead.trim() !== '' && title.includes(instead.trim())) && /\p{Alpha}{3}/u.test(title)
    )))
    expect(acts.filter(({ title }) => turkish.acts(title) === null).map(({ title }) => title)).toEqual([])
    for (const finding of findings) {
      const said = sayFinding(finding, turkish, rule.inTurkish)
      for (const [index, fix] of finding.fixes.entries()) {
        expect(said.fixes[index]!.edits).toEqual(fix.edits)
        if (fix.edits.some(({ instead }) => instead.trim() === fix.title)) expect(said.fixes[index]!.title).toBe(fix.title)
      }
    }
  })
})

describe('the guide in Turkish', () => {
  it.each(wholeStyles.map((style) => [style.name, style] as const))('of %s says every rule and why it is changed, and leaves examples as they are', (_name, style) => {
    const own = rulesOf(style)
    const english = guideOf(own, style)
    const guide = sayGuide(own, style, turkish)
    const kept = (entries: typeof guide) => entries.map(({ id, level, wrong, allows }) => ({ id, level, wrong, allows }))
    expect(kept(guide)).toEqual(kept(english))
    expect(guide.filter((entry, index) => entry.says.some((sentence, which) => sentence === english[index]!.says[which] && sentence !== '{note}')).map(({ id }) => id)).toEqual([])
    expect(guide.filter(({ because }, index) => because !== null && because === english[index]!.because && !because.includes(': ')).map(({ because }) => because)).toEqual([])
  })
})

describe('a finding in Turkish', () => {
  const finding = (more: Partial<Finding>): Finding => ({
    rule: 'no/such', level: 'error', place: { field: 'body', block: 0, from: 0, to: 2 }, text: 'It', message: 'It is so.', says: 'so', values: { text: 'It' },
    source: 'Our own judgement; AP Stylebook, names', related: [], fixes: [], key: 'k', ...more,
  })

  it('stays in English where the rule is a package’s that has no Turkish', () => {
    expect(sayFinding(finding({}), turkish).message).toBe('It is so.')
    expect(sayFinding(finding({}), turkish, { so: '“{text}” böyle.' }).message).toBe('“It” böyle.')
  })

  it('names our own sources in Turkish and books by their names', () => {
    expect(sayFinding(finding({}), turkish).source).toBe('Kendi değerlendirmemiz; AP Stylebook, names')
  })

  it('says an act, but not the same word where it is put into the story', () => {
    const { place } = finding({})
    const act = { title: 'Inside', safe: true, edits: [{ place, instead: '.”' }] }
    const word = { title: 'Inside', safe: true, edits: [{ place, instead: 'Inside' }] }
    expect(sayFinding(finding({ fixes: [act, word] }), turkish).fixes.map(({ title }) => title)).toEqual(['Tırnak içine', 'Inside'])
  })

  it.each([
    ['time/weekday-date', 'dated', { date: 'February 15, 2022', right: 'Tuesday', stated: 'Monday' }, '15 Şubat 2022 tarihi pazartesi değil, salı.'],
    ['tr/clock', 'all', { right: 'point' }, 'Saat ile dakika arasına nokta koyarız.'],
    ['people/namesakes', 'which', { text: 'Smith', people: 'Carl Smith and Mary Smith' }, 'Hangi Smith? Haberde Carl Smith ve Mary Smith var: her seferinde tam adını verin.'],
    ['words/tautology', 'note', { note: 'The first word adds nothing: “gift” is enough.' }, 'İlk kelime bir şey katmıyor: “gift” yeter.'],
    ['people/office-ended', 'ended', { name: 'Jens Stoltenberg', office: 'NATO Secretary General', until: '2024-10-01' },
      'Bu görevi 1 Ekim 2024 tarihinde sona erdi (Jens Stoltenberg, NATO Secretary General): “former”, o günlerin haberinde “then”.'],
  ])('%s says English values in Turkish', (rule, says, values, message) => {
    expect(sayFinding(finding({ rule, says, values }), turkish).message).toBe(message)
  })

  it('says what a rule could not judge', () => {
    expect(sayAbstention({ rule: 'r', missing: 'no date in the dateline' }, turkish).missing).toBe('mahreçte tarih yok')
    expect(sayAbstention({ rule: 'r', missing: 'a paragraph of fewer than 5000 characters' }, turkish).missing).toBe('5000 karakterden kısa paragraf yok')
  })
})
