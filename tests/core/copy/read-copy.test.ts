import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, rawFromText } from '../../../core/copy/raw-from-text'
import type { RawBlock } from '../../../core/copy/raw-copy'
import { storyFromCopy } from '../../../core/copy/read-copy'
import { bylineLine } from '../../../core/story/byline'
import { datelineLine } from '../../../core/story/dateline'
import type { Story } from '../../../core/story/story'
import { body, headline, nodeText, subheads } from '../../../core/story/text'
import { fixedDesk } from '../../desk'

const read = (text: string): Story => storyFromCopy(rawFromText(text), fixedDesk())
const says = (story: Story): string[] => story.doubts.map((doubt) => doubt.says)
const raw = (...blocks: RawBlock[]): Story => storyFromCopy({ blocks, around: [], doubts: [] }, fixedDesk())
const p = (text: string, bold?: true): RawBlock => ({ kind: 'paragraph', runs: [bold ? { text, bold } : { text }] })

const lead = 'Dock workers ended a nine-day strike on Monday after employers agreed to raise pay, both sides said.'

describe('storyFromCopy', () => {
  it('makes a whole story of any words, with an empty headline where there is none', () => {
    const story = read(`ANKARA (AA) - ${lead}`)
    expect([nodeText(headline(story)), body(story).map(nodeText), says(story)]).toEqual([
      '',
      [lead],
      ['The copy has no headline.'],
    ])
  })

  it('makes an empty story of no words', () => {
    expect(read('').children.map(({ type }) => type)).toEqual(['headline', 'paragraph'])
  })

  it.each<[string, string, string, number, number]>([
    ['headline and text', `Strike ends\n${lead}`, 'Strike ends', 0, 1],
    ['headline, subhead and text', `Strike ends\nShips wait\n${lead}`, 'Strike ends', 1, 1],
    ['headline, byline, place and text', `Strike ends\nBy Jane Doe\nANKARA\n${lead}`, 'Strike ends', 0, 1],
    ['byline above the headline', `By Jane Doe\nStrike ends\n${lead}`, 'Strike ends', 0, 1],
    ['headline with a stop', `Strike ends.\nANKARA (AA) - ${lead}`, 'Strike ends.', 0, 1],
    ['one line', 'Strike ends', 'Strike ends', 0, 1],
    ['one paragraph', `${lead} ${lead}`, '', 0, 1],
  ])('tells head from body: %s', (_, text, title, subs, blocks) => {
    const story = read(text)
    expect([nodeText(headline(story)), subheads(story).length, body(story).length]).toEqual([title, subs, blocks])
  })

  it.each<[string, string[], string, string[]]>([
    ['the section', ['National', 'Ministers agree fishing deal after talks'], 'Ministers agree fishing deal after talks', ['National']],
    ['the way to the page', ['HABER / EKONOMİ', 'Ministers agree fishing deal'], 'Ministers agree fishing deal', ['HABER / EKONOMİ']],
    [
      'titles of other stories',
      ['Jane Doe', 'Harbor strike', 'Storm in the north', 'Ministers agree fishing deal after a night of talks'],
      'Ministers agree fishing deal after a night of talks',
      ['Jane Doe', 'Harbor strike', 'Storm in the north'],
    ],
    [
      'the window’s title',
      ['Ministers agree fishing deal - Example News', 'World', 'Ministers agree fishing deal'],
      'Ministers agree fishing deal',
      ['Ministers agree fishing deal - Example News', 'World'],
    ],
    [
      'the section in the window’s title',
      ['Home News Ministers agree fishing deal', 'Ministers agree fishing deal'],
      'Ministers agree fishing deal',
      ['Home News Ministers agree fishing deal'],
    ],
    [
      'the headline under a picture',
      ['Ministers agree fishing deal', 'Ships may sail on Monday', 'Ministers agree fishing deal'],
      'Ministers agree fishing deal',
      ['Ministers agree fishing deal'],
    ],
    ['the paper’s name', ['Zenda Times Free Press', 'Ministers agree fishing deal after talks'], 'Ministers agree fishing deal after talks', ['Zenda Times Free Press']],
    ['the day and the weather', ['12 Kasım 2025 Çarşamba / 22 Cemaziyelevvel 1447', 'Güncel', 'Ministers agree fishing deal after talks'], 'Ministers agree fishing deal after talks', ['Güncel', '12 Kasım 2025 Çarşamba / 22 Cemaziyelevvel 1447']],
    ['whose picture it is', ['Ministers agree fishing deal', '(Port of Zenda)'], 'Ministers agree fishing deal', ['(Port of Zenda)']],
    ['the agency’s name', ['Ministers agree fishing deal', 'Reuters News'], 'Ministers agree fishing deal', ['Reuters News']],
    ['a picture’s text that is there twice', ['Ministers agree fishing deal', 'Ministers leave the hall in Ankara on Monday.', 'Ministers leave the hall in Ankara on Monday.'], 'Ministers agree fishing deal', ['Ministers leave the hall in Ankara on Monday.', 'Ministers leave the hall in Ankara on Monday.']],
    ['the paper that printed it', ['Ministers agree fishing deal', 'Staff Writer', 'Zenda Daily Tribune'], 'Ministers agree fishing deal', ['Zenda Daily Tribune', 'Staff Writer']],
    ['the header of an archive', ['SECTION: NATIONAL', 'LENGTH: Medium', 'Ministers agree fishing deal'], 'Ministers agree fishing deal', ['SECTION: NATIONAL', 'LENGTH: Medium']],
    ['all between the window’s title and the story’s', ['Ministers agree fishing deal - Example News', 'Or read on with the account that you have with us already, and let us manage it.', 'Ministers agree fishing deal'], 'Ministers agree fishing deal', ['Ministers agree fishing deal - Example News', 'Or read on with the account that you have with us already, and let us manage it.']],
    ['a count', ['Ministers agree fishing deal', '120'], 'Ministers agree fishing deal', ['120']],
  ])('sets %s around the headline aside', (_, head, title, left) => {
    const story = read([...head, `ANKARA (AA) - ${lead}`].join('\n'))
    expect([nodeText(headline(story)), story.leftOut.map(({ text }) => text)]).toEqual([title, left])
  })

  it.each<[string, string[], string]>([
    ['a short one over a deck', ['Strike ends', 'Ships wait as dock workers and their employers meet again'], 'Strike ends'],
    ['two lines of a story that says the same twice', ['Strike ends', lead, lead], 'Strike ends'],
    ['none, where the copy begins with a sentence', [`${lead}`, lead], ''],
  ])('keeps the headline: %s', (_, lines, title) => {
    const story = read([...lines, lead].join('\n'))
    expect([nodeText(headline(story)), story.leftOut]).toEqual([title, []])
  })

  it('keeps writers that stand above a headline said twice', () => {
    const story = read(`Jane Doe\nMinisters agree fishing deal\nMinisters agree fishing deal\n${lead}\n${lead}`)
    expect([nodeText(headline(story)), story.bylines.map(({ name }) => name)]).toEqual(['Ministers agree fishing deal', ['Jane Doe']])
  })

  it('takes decks with a dash for subheads, and the place under them for the dateline', () => {
    const story = read(`Ministers agree fishing deal\n- ${lead}\nANKARA\n${lead}`)
    expect([story.dateline?.city, subheads(story).length, body(story).length]).toEqual(['Ankara', 1, 1])
  })

  it('takes no paragraph for a subhead because a later one has a dateline', () => {
    const story = read(`Strikes\n${lead}\n${lead} Ships wait.\nANKARA (AA) - ${lead}`)
    expect([subheads(story).length, body(story).length, story.dateline]).toEqual([0, 3, null])
  })

  it.each<[string, string]>([
    ['ANKARA: ' + lead, 'Ankara'],
    ['BOND: What will you do?', ''],
  ])('tells a place before a colon from a speaker: %s', (line, city) => {
    expect(read(`Harbor talks\n${line}\nDOE: ${lead}\n${lead}`).dateline?.city ?? '').toBe('')
    expect(read(`Harbor talks\n${line}\n${lead}`).dateline?.city ?? '').toBe(city)
  })

  it('takes the place an archive gives for the dateline, and an agency’s name for no crosshead', () => {
    const story = read(`Ministers agree fishing deal\nDATELINE: ANKARA, TURKEY\nLENGTH: Medium\n${lead}`)
    expect([story.dateline?.city, subheads(story).length]).toEqual(['Ankara', 0])
    expect(read(`SECTION: NATIONAL\nDATELINE: ANKARA, TURKEY\n${lead}\n${lead}`).dateline?.region).toBe('Turkey')
    const decked = read(`Ministers agree fishing deal\n${lead}\nReuters\n${lead}`)
    expect([subheads(decked).length, body(decked).length]).toEqual([1, 1])
  })

  it('leaves out all that follows the comments, and what stands right above them', () => {
    const story = read(`Strike ends\n${lead}\n${lead}\nShips sail.\n${lead}\nZenda News\nComments\nStorm in the north\nHarbor closed: two ships wait!`)
    expect([body(story).length, story.leftOut.length]).toEqual([4, 4])
    const goesOn = read(`Strike ends\n${lead}\n${lead}\nComments\nHarbor closed again\n${lead}`)
    expect([body(goesOn).length, goesOn.leftOut.length]).toEqual([4, 1])
  })

  it('reads the writers at the foot of the story', () => {
    const story = read(`Strike ends\n${lead}\n${lead}\nBy JANE DOE and JOHN ROE Associated Press`)
    expect([story.bylines.map(({ name }) => name), body(story).length]).toEqual([['Jane Doe', 'John Roe'], 2])
  })

  it.each<[string, string]>([
    ['(Reporting by Jane Doe; Editing by John Roe)', 'leftovers/sign-off'],
    ['(Haber Merkezi)', 'leftovers/source-line'],
    ['(dpa)', 'leftovers/source-line'],
    ['read more', 'leftovers/related'],
  ])('takes “%s” off the end of a paragraph', (tail, because) => {
    const story = read(`Strike ends\n${lead}\n${lead} ${tail}`)
    expect([body(story).map(nodeText), story.leftOut]).toMatchObject([[lead, lead], [{ text: tail, because }]])
  })

  it('takes a short quotation without a stop for a crosshead, in doubt', () => {
    const story = read(`Strike ends\n${lead}\n"Ships may sail"\n${lead}\n"Ships may sail," Jane Doe said.\n${lead}`)
    expect([body(story).map(({ type }) => type), story.quotations.length]).toEqual([
      ['paragraph', 'crosshead', 'paragraph', 'paragraph', 'paragraph'],
      1,
    ])
    expect(says(story)).toContain('Taken for a crosshead: a short quotation without a stop.')
  })

  it('puts a place on its own line into the dateline', () => {
    const story = read(`Strike ends\nBy Jane Doe\nANKARA\n${lead}`)
    expect([story.bylines[0]!.name, story.dateline?.city, story.dateline?.dash, story.places]).toEqual([
      'Jane Doe',
      'Ankara',
      'own-line',
      [{ name: 'Ankara', region: '' }],
    ])
  })

  it('reads a role on the line under the byline', () => {
    expect(read(`Strike ends\nBy Jane Doe\nDiplomatic correspondent\nANKARA (AA) - ${lead}`).bylines).toEqual([
      { name: 'Jane Doe', role: 'Diplomatic correspondent', place: '' },
    ])
  })

  it('takes a first-level heading for the headline and others for crossheads', () => {
    const story = raw(
      p('World'),
      { kind: 'heading', level: 1, runs: [{ text: 'Strike ends' }] },
      p(`ANKARA (AA) - ${lead}`),
      { kind: 'heading', level: 2, runs: [{ text: 'Talks' }] },
      p(lead),
    )
    expect([nodeText(headline(story)), body(story).map(({ type }) => type)]).toEqual([
      'Strike ends',
      ['paragraph', 'crosshead', 'paragraph'],
    ])
    expect(story.leftOut).toMatchObject([{ text: 'World', because: 'leftovers/page-line' }])
  })

  it('marks a crosshead it guessed and not one in bold', () => {
    const story = raw(p('Strike ends'), p(lead), p('A matter of pay'), p(lead), p('What comes next', true), p(lead))
    expect(body(story).map(({ type }) => type)).toEqual([
      'paragraph',
      'crosshead',
      'paragraph',
      'crosshead',
      'paragraph',
    ])
    expect(story.doubts).toMatchObject([
      { about: 'body', block: 1, says: 'Taken for a crosshead: short line without a stop.' },
    ])
  })

  it('says before which block a line of the page stood', () => {
    const story = read(`Share this article\nStrike ends\nANKARA (AA) - ${lead}\nADVERTISEMENT\n${lead}\nKaynak:`)
    expect(story.leftOut.map(({ because, before }) => [because, before])).toEqual([
      ['leftovers/share', 0],
      ['leftovers/advertisement', 1],
      ['leftovers/source-line', 2],
    ])
  })

  it('leaves out a section name above the headline and the header of a mail', () => {
    const story = read(`Subject: for 4 pm\nWORLD\nMinisters agree fishing deal after talks\nANKARA (AA) - ${lead}`)
    expect([nodeText(headline(story)), story.leftOut.map(({ text }) => text)]).toEqual([
      'Ministers agree fishing deal after talks',
      ['WORLD', 'Subject: for 4 pm'],
    ])
  })

  it('reads a mail passed on, and says what it took off', () => {
    const story = read(`> Strike ends\n>\n> ANKARA (AA) - ${lead}`)
    expect([nodeText(headline(story)), body(story).map(nodeText), says(story)]).toEqual([
      'Strike ends',
      [lead],
      ['The signs of a quoted mail (>) were taken off its lines.'],
    ])
  })

  it('says when the text names an agency but no place', () => {
    expect(says(read(`Strike ends\n(Reuters) - ${lead}`))).toEqual([
      'The text begins with an agency but names no place: there is no dateline.',
    ])
  })

  it('keeps notes to editors as notes, at the top when they stood there', () => {
    const story = read(`EDS: Adds quotes.\nStrike ends\nANKARA (AA) - ${lead}\n(CORRECTS day)`)
    expect(body(story).map(({ type }) => type)).toEqual(['editors-note', 'paragraph', 'editors-note'])
    expect(nodeText(headline(story))).toBe('Strike ends')
  })

  it('reads right-to-left copy as such', () => {
    const story = read(
      'إضراب عمال الموانئ ينتهي بعد تسعة أيام\nأنقرة (AA) - أنهى عمال الموانئ إضرابهم يوم الاثنين بعد اتفاق على الأجور',
    )
    expect([story.language, story.direction]).toEqual(['ar', 'rtl'])
  })

  it('proposes a slug: the slug line, else the file’s name, else the headline', () => {
    const slug = (text: string, fileName?: string): string =>
      storyFromCopy(rawFromText(text), fixedDesk(fileName ? { fileName } : {})).slug
    expect(slug(`Slug: Harbor Strike\nStrike ends\n${lead}`, 'a-file.txt')).toBe('harbor-strike')
    expect(slug(`Strike ends\n${lead}`, 'nato-dialogue.txt')).toBe('nato-dialogue')
    expect(slug(`NATO remains ready for dialogue with Russia: Stoltenberg\n${lead}`, 'Untitled 2.txt')).toBe(
      'nato-dialogue-russia',
    )
    expect(slug(`Şiddetli yağış İstanbul’u vurdu\n${lead}`)).toBe('siddetli-yagis-istanbul')
  })

  it('gives every doubt about a quotation the id of one that is there', () => {
    const story = read(`Strike ends\n${lead}\n“Nobody said this at all.”`)
    const ids = new Set(story.quotations.map(({ id }) => id))
    expect(
      story.doubts.filter(({ about }) => about === 'quotation').map(({ quotation }) => ids.has(quotation)),
    ).toEqual([true])
  })

  it('loses no character but those that a field or a list replaces', () => {
    const line = fc.constantFrom(
      'Strike ends',
      'By Jane Doe',
      'By Jane Doe and John Roe',
      'ANKARA',
      `ANKARA (AA) - ${lead}`,
      'LONDON, Jan 24 (Reuters) - Oil rose.',
      lead,
      'Kaynak:',
      'A crosshead',
      '“We agreed,” Jane Doe said.',
      '“We agreed.',
      'READ ALSO: More',
      'ADVERTISEMENT',
      '- One',
      '- Two',
      '1. One',
      '2. Two',
      'a\tb',
      'c\td',
      'EDS: Note',
      'Slug: harbor',
      'x',
      '?',
      '”',
      'İ ı',
      '',
      '   ',
      '100,000',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (given) => {
        const text = cleanText(given.join('\n'))
        const story = read(text)
        const kept = [
          story.slug,
          ...story.bylines.map(bylineLine),
          story.dateline ? datelineLine(story.dateline, story.language) : '',
          ...story.children.map(nodeText),
          ...story.leftOut.map((left) => left.text),
        ].join(' ')
        const bag = (of: string): string[] => of.toLowerCase().match(/[\p{L}\p{N}“”?%,]+/gu) ?? []
        const left = bag(kept)
        const lost = bag(text).filter((word) => {
          const at = left.indexOf(word)
          if (at >= 0) left.splice(at, 1)
          return at < 0
        })
        expect(
          lost.filter((word) => !/^(?:by|and|slug|\d|,)$/.test(word) && !/jan|reuters|aa|24|ankara|london/.test(word)),
        ).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
