import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { PersonCard, StylePackage, Term } from '../../../core/check/style'
import { Failed } from '../../../electron/failed'
import { bundledStyles } from '../../../electron/house-style/bundled'
import { draftOf, saveChange, takeBack, versionAfter } from '../../../electron/house-style/desk-layer'
import type { StyleChange } from '../../../electron/house-style/edit/change'
import { filesIn } from '../../../electron/house-style/folder'
import { shelfIn, type Shelf } from '../../../electron/house-style/shelf'

const by = { who: 'jane', today: '2026-11-25' }

const head = `# Our desk, since 2020.
name: our-desk
extends: agency-en # the agency's own
version: 2026.11.3
effective: 2026-11-02
# What we see otherwise.
switches:
  # Agreed in May.
  words/said: { level: warning, because: Our reporters like it }
`
const terms = `rule,wrong,right,note,source,level,case,unless_after,unless_before
words/toward,whilst,while,,The desk,advice,start,,
words/toward,"amid, and",amid,,"The desk, 2020",advice,start,,
`
const people = `# The council.
- id: ana-silva # ours
  full: Ana Maria Silva
  second: Silva
  source: The desk
  checked: 2026-11-02
# Not to be mixed up with the other one.
- id: joao-silva
  full: João Silva
  second: João Silva
  source: The desk
  checked: 2026-11-02
`

interface Place {
  shelf: Shelf
  folder: string
  /** Every file of the newsroom's packages but those that are hidden. */
  files(): Record<string, string>
  style(name: string): Promise<StylePackage>
  change(name: string, change: StyleChange): Promise<unknown>
  refused(name: string, change: StyleChange): Promise<string>
}

async function aPlace(files: Record<string, string> = { 'desk/package.yaml': head, 'desk/terms/desk.csv': terms, 'desk/people/council.yaml': people }): Promise<Place> {
  const folder = join(mkdtempSync(join(tmpdir(), 'dateline-desk-layer-')), 'house-style')
  onTestFinished(() => rmSync(join(folder, '..'), { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const shelf = shelfIn(folder, bundledStyles, '1')
  await shelf.look()
  return {
    shelf,
    folder,
    files: () => (existsSync(folder) ? Object.fromEntries(filesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])) : {}),
    style: async (name) => (await shelf.look()).styles.find((style) => style.name === name)!.whole(),
    change: (name, change) => saveChange(shelf, name, change, by),
    refused: (name, change) => saveChange(shelf, name, change, by).then(() => 'made', (error: unknown) => {
      if (!(error instanceof Failed)) throw error
      return error.failure.message
    }),
  }
}

const term = (wrong: string, right: string, more: Partial<Term> = {}): Extract<StyleChange, { what: 'put-term' }> => ({
  what: 'put-term', instead: '', term: { rule: 'words/toward', wrong, right, note: '', source: 'The desk', level: 'warning', case: 'start', unlessAfter: [], unlessBefore: [], ...more },
})
const card = (id: string, full: string, more: Partial<PersonCard> = {}): StyleChange => ({
  what: 'put-card', card: { id, full, accepted: [], second: full.split(' ').at(-1)!, never: [], mononym: false, titles: [], source: 'The desk', checked: '2026-11-25', ...more },
})
const off = (rule: string, because: string): StyleChange => ({ what: 'switch-rule', rule, to: 'off', because })

describe('a change to a style of the newsroom’s own', () => {
  it('goes into its own folder, with every comment, line and cell around it as it was', async () => {
    const { change, files } = await aPlace()
    await change('our-desk', off('quotations/straight', 'We paste: a lot'))
    await change('our-desk', term('presser', 'news conference', { unlessAfter: ['French', 'Dutch'] }))
    await change('our-desk', { ...term('amid, and', 'amid', { note: 'No “and”, ever' }) })
    await change('our-desk', card('joao-silva', 'João Silva', { titles: [{ form: 'Mayor', before: true, from: '2024-01-01', until: null }], never: ['Joao'] }))
    expect(files()).toEqual({
      'desk/package.yaml': head.replace('2026.11.3', '2026.11.7').replace('2026-11-02', '2026-11-25')
        + '  quotations/straight: { off: true, because: "We paste: a lot" }\n',
      'desk/terms/desk.csv': terms.replace('words/toward,"amid, and",amid,,"The desk, 2020",advice,start,,', 'words/toward,"amid, and",amid,"No “and”, ever",The desk,warning,start,,')
        + 'words/toward,presser,news conference,,The desk,warning,start,French | Dutch,\n',
      'desk/people/council.yaml': people.slice(0, people.indexOf('- id: joao')) + `- id: joao-silva
  full: João Silva
  never: [ Joao ]
  second: Silva
  titles:
    - { form: Mayor, before: true, from: 2024-01-01 }
  source: The desk
  checked: 2026-11-25
`.replace('  never: [ Joao ]\n  second: Silva\n', '  second: Silva\n  never: [ Joao ]\n'),
    })
  })

  it('is in force at once, under a new version', async () => {
    const { change, style, shelf } = await aPlace()
    await change('our-desk', off('words/said', 'Enough of it'))
    expect(await style('our-desk')).toMatchObject({ version: '2026.11.4', effective: '2026-11-25', switches: { 'words/said': { off: true, because: 'Enough of it' } } })
    await change('our-desk', { what: 'switch-rule', rule: 'words/said', to: 'as-below', because: '' })
    expect((await style('our-desk')).switches['words/said']).toBeUndefined()
    expect(shelf.stock.styles[0]).toMatchObject({ name: 'our-desk', version: '2026.11.5', before: '2026.11.4' })
  })

  it.each<[string, StyleChange, RegExp]>([
    ['a rule switched off without a reason', off('words/said', ''), /package\.yaml:9:\d+ “because” is empty/],
    ['a term that makes a right word wrong', term('while', 'whilst'), /“whilst” would stand here, but terms\/desk\.csv:2 has it as wrong/],
    ['a term without words', term('', 'x'), /terms\/desk\.csv:4:14 “wrong” is empty/],
    ['a card that has a form as right and as wrong', card('ana-silva', 'Ana Silva', { never: ['Silva'] }), /people\/council\.yaml:\d+:\d+ “never” names a form that the card has as right/],
    ['a card of somebody whose day is none', card('x', 'X Y', { checked: 'today' }), /“checked” has to be a date/],
    ['a word of two words', { what: 'put-word', word: 'two words', source: 'The desk' }, /words\.csv:2:1 “word” has to be a single word/],
    ['a rule that is none', off('Said', 'No'), /“Said” has to be a rule’s id/],
  ])('is refused as a whole with the place of it: %s', async (_what, change, message) => {
    const { refused, files, shelf } = await aPlace()
    const before = files()
    expect(await refused('our-desk', change)).toMatch(message)
    expect(files()).toEqual(before)
    expect(shelf.stock.styles[0]).toMatchObject({ version: '2026.11.3' })
    expect(shelf.stock.styles[0]!.before).toBeUndefined()
  })

  it('is refused while something else in the package is wrong', async () => {
    const { refused, files, folder } = await aPlace()
    writeFileSync(join(folder, 'desk/words.csv'), 'word\n')
    const before = files()
    expect(await refused('our-desk', off('words/said', 'Why not'))).toContain('words.csv:1:1 the column “source” is missing')
    expect(files()).toEqual(before)
  })

  it('leaves everything as it was where what it was before cannot be kept', async () => {
    const { refused, files, folder } = await aPlace()
    // A file of that name: no folder can be made there.
    writeFileSync(join(folder, 'desk/.before'), '')
    const before = files()
    expect(await refused('our-desk', off('words/said', 'Why not'))).toMatch(/cannot be kept: E/)
    expect(files()).toEqual(before)
  })

  it('leaves everything as it was where one of its files cannot take its place', async () => {
    const { refused, files, folder, shelf } = await aPlace()
    rmSync(join(folder, 'desk/terms/desk.csv'))
    // A folder of that name: the new file cannot be put over it.
    mkdirSync(join(folder, 'desk/terms/desk.csv'))
    const before = files()
    expect(await refused('our-desk', term('presser', 'news conference'))).toMatch(/cannot be kept: E/)
    expect(files()).toEqual(before)
    expect(readdirSync(join(folder, 'desk/terms'))).toEqual(['desk.csv'])
    expect((await shelf.look()).styles[0]!.before).toBeUndefined()
  })
})

describe('a change to a style that is not the newsroom’s own', () => {
  it('makes a package of the desk that is laid on it, and puts that in force', async () => {
    const { change, files, shelf, style } = await aPlace({})
    await change('agency-en', off('words/said', 'Our reporters like it'))
    expect(shelf.stock.styles[0]).toMatchObject({ name: 'desk-en', version: '2026.11.1', own: true, chosen: true })
    expect(Object.keys(files())).toEqual(['desk-en/package.yaml', 'in-force.txt'])
    expect((await style('desk-en')).switches['words/said']).toEqual({ off: true, because: 'Our reporters like it' })
    expect((await style('desk-en')).layers.map(({ name }) => name)).toEqual(['base-en', 'agency-en', 'desk-en'])
  })

  it('never goes into a package of the desk that lies there for another', async () => {
    const { change, shelf, files } = await aPlace({ 'desk-en/package.yaml': head.replace('our-desk', 'desk-en') })
    const before = files()
    await change('agency-en', off('words/said', 'Other desk'))
    expect(shelf.stock.styles[0]).toMatchObject({ name: 'desk-en-2' })
    expect(files()['desk-en/package.yaml']).toBe(before['desk-en/package.yaml'])
  })

  it('makes nothing when it is refused', async () => {
    const { refused, files } = await aPlace({})
    expect(await refused('agency-en', off('words/said', ''))).toContain('“because” is empty')
    expect(files()).toEqual({})
  })

  it('replaces a term of a lower layer, takes it away, and gives it back', async () => {
    const { change, style } = await aPlace({})
    const rows = async (): Promise<string[]> => (await style('desk-en')).terms.filter(({ wrong }) => /^press conference$|^presser$|^media do$/.test(wrong)).map(({ wrong, right, by }) => `${wrong} → ${right}, ${by ?? 'desk'}`)
    await change('agency-en', term('press conference', 'briefing'))
    expect(await rows()).toEqual(['press conference → briefing, desk', 'presser → news conference, agency-en'])
    await change('desk-en', { what: 'remove-term', wrong: 'press conference', because: '' })
    expect(await rows()).toEqual(['press conference → news conference, agency-en', 'presser → news conference, agency-en'])
    await change('desk-en', { what: 'remove-term', wrong: 'press conference', because: 'We say it' })
    await change('desk-en', { ...term('media do', 'news conference'), instead: 'presser' })
    expect(await rows()).toEqual(['media do → news conference, desk'])
    expect((await style('desk-en')).without.terms).toEqual(['press conference', 'presser'])
    await change('desk-en', { what: 'give-back', list: 'terms', name: 'presser' })
    expect((await rows()).sort()).toEqual(['media do → news conference, desk', 'presser → news conference, agency-en'])
  })

  it('takes a person of a lower layer away, and gives them back', async () => {
    const { change, style } = await aPlace({})
    const below = await bundledStyles[0]!.whole()
    const { id } = below.people[0]!
    const has = async (): Promise<boolean> => (await style('desk-en')).people.some((each) => each.id === id)
    await change('agency-en', { what: 'remove-card', id })
    expect(await has()).toBe(false)
    await change('desk-en', { what: 'give-back', list: 'people', name: id })
    expect(await has()).toBe(true)
  })
})

describe('the last change', () => {
  it('can be taken back, and so can the one before it: files are then as they were, under a new version', async () => {
    const { change, files, shelf } = await aPlace()
    const before = files()
    await change('our-desk', term('presser', 'news conference'))
    await change('our-desk', card('eve-adam', 'Eve Adam'))
    await takeBack(shelf, 'our-desk', by)
    await takeBack(shelf, 'our-desk', by)
    expect(files()).toEqual({ ...before, 'desk/package.yaml': head.replace('2026.11.3', '2026.11.7').replace('2026-11-02', '2026-11-25') })
    expect(shelf.stock.styles[0]!.before).toBeUndefined()
    await expect(takeBack(shelf, 'our-desk', by)).rejects.toThrow('There is no change of this house style that could be taken back.')
  })

  it('is not taken back over what another hand has written since', async () => {
    const { change, files, folder, shelf } = await aPlace()
    await change('our-desk', term('presser', 'news conference'))
    writeFileSync(join(folder, 'desk/terms/desk.csv'), `${terms}words/toward,amongst,among,,The desk,advice,start,,\n`)
    const before = files()
    await expect(takeBack(shelf, 'our-desk', by)).rejects.toThrow('terms/desk.csv has been changed by another hand since.')
    expect(files()).toEqual(before)
  })
})

describe('a version', () => {
  it.each([
    ['2026.11.3', '2026-11-25', '2026.11.4'], ['2026.11.9', '2026-12-01', '2026.12.1'], ['2025.12.40', '2026-01-01', '2026.1.1'],
    ['2027.2.1', '2026-11-25', '2027.2.2'], ['2026.11.0', '2026-11-25', '2026.11.1'],
  ])('after %s on %s is %s', (version, today, next) => {
    expect(versionAfter(version, today)).toBe(next)
  })
})

/** Words that a desk might type, with what CSV and YAML read otherwise. */
const word = fc.constantFrom('whilst', 'amid, and', 'a "b" c', 'presser', 'true', '12', 'x: y', 'Mehmet’in', 'null', 'press conference', 'a # b', '- z')
const reason = fc.constantFrom('The desk', 'Agreed: in May', '“So”, she said', '  spaced  ', '{ a }', '* b', '"q', '')
const id = fc.constantFrom('ana-silva', 'joao-silva', 'eve-adam')
const level = fc.constantFrom('error', 'warning', 'advice')
const rule = fc.constantFrom('words/toward', 'words/said', 'words/own')

const changes: fc.Arbitrary<StyleChange> = fc.oneof(
  fc.record({ what: fc.constant('switch-rule'), rule, to: fc.constantFrom('error', 'warning', 'off', 'as-below'), because: reason }),
  fc.record({
    what: fc.constant('put-term'), instead: fc.oneof(fc.constant(''), word),
    term: fc.record({ rule, wrong: word, right: word, note: reason, source: reason, level, case: fc.constantFrom('exact', 'any', 'start'), unlessAfter: fc.subarray(['one', 'two']), unlessBefore: fc.subarray(['three']) }),
  }),
  fc.record({ what: fc.constant('remove-term'), wrong: word, because: reason }),
  fc.record({
    what: fc.constant('put-card'),
    card: fc.record({
      id, full: word, accepted: fc.array(word, { maxLength: 2 }), second: word, never: fc.array(word, { maxLength: 1 }), mononym: fc.boolean(),
      titles: fc.array(fc.record({ form: reason, before: fc.boolean(), from: fc.constantFrom(null, '2020-01-01'), until: fc.constantFrom(null, '2021-01-01') }), { maxLength: 2 }),
      source: reason, checked: fc.constantFrom('2026-11-25', 'never'),
    }),
  }),
  fc.record({ what: fc.constant('remove-card'), id }),
  fc.record({ what: fc.constant('put-word'), word, source: reason }),
  fc.record({ what: fc.constant('remove-word'), word }),
  fc.record({ what: fc.constant('give-back'), list: fc.constantFrom('terms', 'people', 'words'), name: fc.oneof(word, id) }),
  fc.record({ what: fc.constant('set-aside'), rule, words: word, reason }),
  fc.record({ what: fc.constant('take-up'), rule, words: word }),
) as fc.Arbitrary<StyleChange>

describe('any changes, one after the other', () => {
  it('leave a package that reads, has in it what was put there, and is as before when all are taken back', async () => {
    await fc.assert(fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 8 }), async (all) => {
      const { shelf, style, files, refused } = await aPlace()
      const before = { ...files() }
      let made = 0
      for (const change of all) {
        const { version } = shelf.stock.styles[0]!
        const draft = await draftOf(shelf, 'our-desk', change, by).then(({ style: drafted }) => drafted, () => null)
        const said = await refused('our-desk', change)
        expect(shelf.stock.troubles).toEqual([])
        expect(said === 'made').toBe(draft !== null)
        if (shelf.stock.styles[0]!.version !== version) made++
        if (draft) expect(await style('our-desk')).toEqual(draft)
        if (draft && change.what === 'put-term') expect(draft.terms).toContainEqual({ ...change.term, note: change.term.note.trim(), source: change.term.source.trim() })
        if (draft && change.what === 'set-aside') expect(draft.asides).toContainEqual({ rule: change.rule, words: change.words, reason: change.reason.trim(), who: 'jane', day: '2026-11-25' })
      }
      for (; made > 0; made--) await takeBack(shelf, 'our-desk', by)
      const version = shelf.stock.styles[0]!.version
      expect({ ...files(), 'desk/package.yaml': '' }).toEqual({ ...before, 'desk/package.yaml': '' })
      expect(files()['desk/package.yaml']!.replace(version, '2026.11.3').replace('2026-11-25', '2026-11-02')).toBe(before['desk/package.yaml'])
    }), { numRuns: 60 })
  }, 120_000)
})
