import { describe, expect, it } from 'vitest'
import { applyFix } from '../../../core/check/apply-fix'
import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import { bylineForm } from '../../../core/rules/byline-dateline/byline-form'
import { form } from '../../../core/rules/byline-dateline/form'
import type { Story } from '../../../core/story/story'
import { styleWith } from '../../a-style'

const blank = storyOfExample('They left.', form)

/** What an editor types in a field, which no reading of a whole line has put right. */
function byline(name: string): Story {
  return { ...blank, bylines: [{ name, role: '', place: '' }] }
}

describe('a byline', () => {
  it.each([
    ['AGNES SZUCS', 'Agnes Szucs'], ['agnes szucs', 'Agnes Szucs'], ['ursula von der leyen', 'Ursula von der Leyen'],
  ])('“%s” is written “%s”', (name, right) => {
    const [finding] = createChecker(styleWith(), [bylineForm]).check(byline(name)).findings
    expect(applyFix(byline(name), finding!.fixes[0]!).bylines).toEqual([{ name: right, role: '', place: '' }])
  })

  it.each(['AFP', 'DPA STAFF', 'ABC NEWS', 'Agnes SZUCS', 'ALI SMITH', 'X Æ A', ''])('“%s” stays', (name) => {
    expect(createChecker(styleWith(), [bylineForm]).check(byline(name)).findings).toEqual([])
  })

  it('of a Turkish story is written with Turkish letters', () => {
    const story = { ...byline('FATİH YILDIZ'), language: 'tr' }
    expect(createChecker(styleWith(), [bylineForm]).check(story).findings[0]?.fixes[0]?.title).toBe('Fatih Yıldız')
  })
})

describe('a dateline', () => {
  const brussels = storyOfExample('DATELINE: BRUSSELS (AA) —\nThey left.', form)

  it.each(['spaced-hyphen', 'en-dash', 'own-line'] as const)('is put in the form of the house: %s', (dateline) => {
    const checker = createChecker(styleWith({ dateline }), [form])
    const [finding] = checker.check(brussels).findings
    const fixed = applyFix(brussels, finding!.fixes[0]!)
    expect(fixed.dateline).toEqual({ ...brussels.dateline, dash: dateline })
    expect(checker.check(fixed).findings).toEqual([])
  })

  it('in that form already is left alone', () => {
    expect(createChecker(styleWith({ dateline: 'em-dash' }), [form]).check(brussels).findings).toEqual([])
  })

  it('is missed, and nothing is found, where there is none', () => {
    expect(createChecker(styleWith(), [form]).check(blank)).toEqual({ findings: [], abstentions: [{ rule: 'byline-dateline/form', missing: 'no dateline' }] })
    expect(createChecker(styleWith(), [form]).check({ ...blank, genre: 'Analysis' }).abstentions).toEqual([])
  })
})
