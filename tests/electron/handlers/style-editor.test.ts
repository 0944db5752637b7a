import { describe, expect, it } from 'vitest'
import { storyOfExample } from '../../../core/check/example'
import type { StyleChange, Trial } from '../../../electron/contract'
import { aDesk, type TestDesk } from './a-desk'

const term = (wrong: string, right: string): StyleChange => (
  { what: 'put-term', instead: '', term: { rule: 'words/desk', wrong, right, note: '', source: 'The desk', level: 'warning', case: 'start', unlessAfter: [], unlessBefore: [] } }
)
const off: StyleChange = { what: 'switch-rule', rule: 'words/news-conference', to: 'off', because: 'We say it' }
const softer: StyleChange = { what: 'switch-rule', rule: 'words/news-conference', to: 'advice', because: 'We often say it' }

/** A desk that keeps these stories, the first of them the oldest. */
async function keeping(...stories: { text: string, language?: 'en' | 'tr' }[]): Promise<TestDesk> {
  const desk = aDesk()
  for (const { text, language = 'en' } of stories) {
    const story = { ...storyOfExample(text, { reads: 'story', language }), id: desk.desk.newId() }
    await desk.ask('saveStory', { story, revision: 0 })
    desk.later(60)
  }
  return desk
}

const first = { text: 'HEADLINE: Ferries run again\nHe told a press conference on the quay.\nThe press conference ended.' }
const second = { text: 'HEADLINE: Bank opens\nShe gave a briefing to the press.' }
const turkish = { text: 'HEADLINE: Vapurlar çalışıyor\nBir press conference yapıldı.', language: 'tr' as const }
const totals = ({ looked, of, found, inStories, added, gone, otherLevel }: Trial) => ({ looked, of, found, inStories, added, gone, otherLevel })

describe('trying a change of the house style', () => {
  it('tells what it would find in the stories that are kept, and makes nothing', async () => {
    const { ask, desk } = await keeping(first, second, turkish)
    const trial = await ask('tryStyle', { name: 'agency-en', change: term('briefing', 'news conference'), rule: 'words/desk', text: null })
    expect(totals(trial)).toEqual({ looked: 3, of: 3, found: 1, inStories: 1, added: 1, gone: 0, otherLevel: 0 })
    expect(trial.stories).toMatchObject([{ headline: 'Bank opens', count: 1, samples: [{ is: 'new', before: 'She gave a ', after: ' to the press.', finding: { text: 'briefing', message: 'We write “news conference”.' } }] }])
    expect(desk.shelf.stock.styles[0]!.name).toBe('agency-en')
  })

  it.each<[string, StyleChange | null, object]>([
    ['a rule as it is', null, { found: 2, inStories: 1, added: 0, gone: 0, otherLevel: 0 }],
    ['a rule that is turned off', off, { found: 0, inStories: 0, added: 0, gone: 2, otherLevel: 0 }],
    ['a rule at another level', softer, { found: 2, inStories: 1, added: 0, gone: 0, otherLevel: 2 }],
  ])('compares with what is found now: %s', async (_what, change, expected) => {
    const { ask } = await keeping(first, second)
    expect(totals(await ask('tryStyle', { name: 'agency-en', change, rule: 'words/news-conference', text: null }))).toMatchObject(expected)
  })

  it('tells what it would find in any text, whatever of it is headline or body', async () => {
    const { ask } = await keeping()
    const trial = await ask('tryStyle', { name: 'agency-en', change: term('briefing', 'news conference'), rule: 'words/desk', text: 'HEADLINE: Briefing set for Monday\nHe gave a briefing.' })
    expect(trial.stories[0]!.samples.filter(({ is }) => is === 'new').map(({ finding: { place: { field }, text } }) => [field, text])).toEqual([['headline', 'Briefing'], ['body', 'briefing']])
  })

  it('shows twenty samples at most and counts all', async () => {
    const { ask } = await keeping({ text: Array.from({ length: 30 }, () => 'He gave a briefing there.').join('\n') })
    const trial = await ask('tryStyle', { name: 'agency-en', change: term('briefing', 'news conference'), rule: 'words/desk', text: null })
    expect(trial.added).toBe(30)
    expect(trial.stories.flatMap(({ samples }) => samples)).toHaveLength(20)
  })

  it('compares a story as it is, also when it was another at the last trial', async () => {
    const { ask, desk } = await keeping(second)
    const tried = async () => totals(await ask('tryStyle', { name: 'agency-en', change: off, rule: 'words/news-conference', text: null })).gone
    expect(await tried()).toBe(0)
    const { id } = (await ask('listStories', {}))[0]!
    const changed = storyOfExample(first.text, { reads: 'story', language: 'en' })
    await ask('saveStory', { story: { ...changed, id }, revision: 1 })
    expect(await tried()).toBe(2)
    expect(await tried()).toBe(2)
    expect(desk.shelf.stock.styles[0]!.name).toBe('agency-en')
  })

  it('says why a change cannot be made', async () => {
    const { failure } = await keeping()
    expect(await failure('tryStyle', { name: 'agency-en', change: { ...off, because: '' }, rule: '', text: null })).toEqual({
      code: 'bad-style', message: expect.stringMatching(/^The house style would not be right: package\.yaml:\d+:\d+ “because” is empty\.$/) as string, next: 'Nothing has been changed.',
    })
    expect((await failure('editStyle', { name: 'nobody', change: off })).message).toBe('There is no house style “nobody”.')
  })
})

describe('a change of the house style', () => {
  it('is in force for the next check and the next sending, under the name of who made it, and can be taken back', async () => {
    const { ask } = await keeping(first)
    const aside = await ask('editStyle', { name: 'agency-en', change: { what: 'set-aside', rule: 'words/news-conference', words: 'press conference', reason: 'The harbor calls it so' } })
    expect(aside.styles[0]).toMatchObject({ name: 'desk-en', before: '2022.2.0' })
    const style = JSON.parse(await ask('houseStyle', { name: 'desk-en' })) as { asides: unknown[] }
    expect(style.asides).toEqual([{ rule: 'words/news-conference', words: 'press conference', reason: 'The harbor calls it so', who: 'jane', day: '2022-02-14' }])
    expect((await ask('tryStyle', { name: 'desk-en', change: null, rule: 'words/news-conference', text: null })).found).toBe(0)
    const { styles } = await ask('takeBackStyle', { name: 'desk-en' })
    expect(styles[0]).toMatchObject({ name: 'desk-en', version: '2022.2.2' })
    expect((await ask('tryStyle', { name: 'desk-en', change: null, rule: 'words/news-conference', text: null })).found).toBe(2)
  })
})
