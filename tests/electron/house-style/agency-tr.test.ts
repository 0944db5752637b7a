import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyFix } from '../../../core/check/apply-fix'
import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import type { Term } from '../../../core/check/style'
import { leftoverRuleOf } from '../../../core/copy/leftover-lines'
import { ruleById, rules } from '../../../core/rules/index'
import type { SavedStory } from '../../../core/story/saved'
import { body, nodeText } from '../../../core/story/text'
import { endingOf } from '../../../core/turkish/endings'
import { bundledStyles } from '../../../electron/house-style/bundled'
import { readPackage } from '../../../electron/house-style/read-package'

const style = await bundledStyles.find(({ name }) => name === 'agency-tr')!.whole()
const { terms, people, places, acronyms, verbs, leftovers, switches, options } = style
const ids = [...new Set(terms.map(({ rule }) => rule))]
const lists = rules.filter(({ id }) => ids.includes(id))
const checker = createChecker(style, lists)
const story = (text: string) => storyOfExample(text, lists[0]!)
const found = (text: string): string[] => checker.check(story(text)).findings.map(({ rule, text: words }) => `${words} (${rule})`)

describe('the Turkish style that comes with the program', () => {
  it('is what the files say', () => {
    expect(readPackage(join(import.meta.dirname, '../../../assets/house-style/agency-tr'))).toEqual({ ok: true, style })
  })

  it('is for Turkish copy, and makes every choice there is for it', () => {
    expect(style.language).toBe('tr')
    expect(Object.values(options.turkish ?? {}).filter((choice) => choice === 'as-found')).toEqual([])
  })

  it('says of every row and card where it is from, and names only rules that there are', () => {
    expect([...terms, ...people, ...leftovers].filter(({ source }) => !/\p{L}{2}/u.test(source))).toEqual([])
    expect([...ids, ...leftovers.map(({ rule }) => rule), ...Object.keys(switches)].filter((id) => !ruleById(id))).toEqual([])
  })

  it('has verbs of every kind, each in the past tense', () => {
    expect(new Set(verbs.map(({ kind }) => kind))).toEqual(new Set(['neutral', 'coloured', 'loaded', 'act']))
    expect(verbs.filter(({ verb }) => !/[dt][ıiuü]$/.test(verb))).toEqual([])
  })
})

describe('the terms', () => {
  it.each(ids)('of %s are found, each by its row, and what they put there is right', (id) => {
    expect(terms.filter(({ rule }) => rule === id).flatMap(troubleWith)).toEqual([])
  })

  it('take the endings of the wrong word over: both end in a vowel, or in a consonant', () => {
    const differing = terms.filter(({ case: own, wrong, right }) => own === 'start' && right !== '' && !sameEnd(wrong, right))
    expect(differing.map(({ wrong, right }) => `${wrong} → ${right}`)).toEqual([])
  })

  it.each([
    'Müsadere edilen mallar, metodu ve metodolojisi',
    'Etyen Mahçupyan yazdı. Mahçupyan, Heranuş Hanım ile görüştü.',
    'Makina Mühendisleri Odası açıkladı.',
    'Hiç bir araya gelmediler.',
    'Bayern Munich ve FC Zürich, The Moscow Times ile London School’da',
    'Şi Cinping, Vladimir Zelenskiy ve Nikol Paşinyan',
  ])('leave alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Herkezin orjinalliği', 'Herkesin orijinalliği'],
    ['Onlar Geneva’dan, Munich’ten ve Moscow’ya gitti.', 'Onlar Cenevre’den, Münih’ten ve Moskova’ya gitti.'],
    ['O, durumu farketmiş ve ülkesini terkederek gitmiş.', 'O, durumu fark etmiş ve ülkesini terk ederek gitmiş.'],
    ['Onlar bir kaçının birşeylerini', 'Onlar birkaçının bir şeylerini'],
    ['Brussels’in kararı', 'Brüksel’in kararı'],
    ['O makinada, herkezde ve restorantta', 'O makinede, herkeste ve restoranda'],
  ])('make of “%s”: %s', (wrong, right) => {
    let now = story(wrong)
    for (let round = 0; round < 9; round++) {
      const fix = checker.check(now).findings[0]?.fixes[0]
      if (!fix) break
      now = applyFix(now, fix)
    }
    expect(nodeText(body(now)[0]!)).toBe(right)
  })
})

describe('the golden story of a flood', () => {
  it('is clean after its fixes, and its quoted words are what they were', () => {
    const { story: flood } = JSON.parse(readFileSync(join(import.meta.dirname, '../../stories/sel-tr/story.json'), 'utf8')) as SavedStory
    const whole = createChecker(style)
    let now = flood
    for (let round = 0; round < 40; round++) {
      const fix = whole.check(now).findings.find(({ fixes }) => fixes.length > 0)?.fixes[0]
      if (!fix) break
      now = applyFix(now, fix)
    }
    expect(whole.check(now).findings).toEqual([])
    expect(nodeText(body(now)[1]!)).toBe('Afet ve Acil Durum Yönetimi Başkanlığından (AFAD) yapılan açıklamada, yağışın 13 Temmuz 2022’de saat 17.30’da başladığı ve metrekareye 15,2 kilogram yağmur düştüğü belirtildi.')
    expect(nodeText(body(now)[2]!)).toContain('“Herkez sakin olsun. Ekiplerimiz sahada.”')
  })
})

describe('the lists', () => {
  it('have every province, and know each city once in its country', () => {
    expect(places.filter(({ country }) => country === 'Türkiye')).toHaveLength(81)
    expect(new Set(places.map(({ city, country }) => `${city}, ${country}`)).size).toBe(places.length)
  })

  it('shorten a name to words of it, and tell no two people by one full name', () => {
    expect(people.filter(({ full, second }) => !` ${full} `.includes(` ${second} `)).map(({ id }) => id)).toEqual([])
    const forms = people.flatMap(({ full, accepted }) => [full, ...accepted])
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('read an acronym as something that ends', () => {
    expect(acronyms.filter(({ reading }) => reading !== undefined && !endingOf(reading))).toEqual([])
    expect(acronyms.find(({ acronym }) => acronym === 'NATO')).toEqual({ acronym: 'NATO', full: 'Kuzey Atlantik Antlaşması Örgütü', known: true, reading: 'nato', language: 'tr', by: 'base-tr' })
    expect(acronyms.find(({ acronym }) => acronym === 'TBMM')).not.toHaveProperty('reading')
  })

  it.each(['Geri Dön', 'Okunma Süresi: 1 dk', 'Bunlar da ilginizi çekebilir', 'Sesli dinle', 'Haberin Devamı'])('know “%s” for a line of a page', (line) => {
    expect(leftoverRuleOf(line, leftovers)).not.toBeNull()
  })

  it.each(['Geri dönüş başladı.', 'Bakan, haberin devamını anlattı.', 'Önceki haberde yanlış vardı.'])('leave “%s” to the story', (line) => {
    expect(leftoverRuleOf(line, leftovers)).toBeNull()
  })
})

function troubleWith({ rule, wrong, right }: Term): string[] {
  const findings = checker.check(story(`Dün ${wrong} oldu.`)).findings
  const own = findings.find((finding) => finding.rule === rule && finding.text === wrong)
  if (!own) return [`${wrong}: not found`]
  return found(`Dün ${right} oldu.`).map((says) => `${right}: ${says}`)
}

function sameEnd(wrong: string, right: string): boolean {
  return endingOf(wrong)?.isOpen === endingOf(right)?.isOpen
}
