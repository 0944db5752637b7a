import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
import { places } from '../../text/places'
import type { Span } from '../../text/words'

/** Names that mean one and the same, by what is looked for. The brackets of `AK Party (AKP)` introduce the second one. */
const sames: readonly (readonly string[])[] = [
  ['AK Party', 'AKP'],
  ['Daesh', 'ISIS', 'ISIL', 'Islamic State'],
  ['Hezbollah', 'Hizbollah', 'Hizbullah', 'Hezbullah'],
  ['Taliban', 'Taleban'],
  ['al-Qaeda', 'al-Qaida', 'Al-Qaeda', 'Al Qaeda', 'Al-Qaida', 'al Qaeda'],
  ['Houthi', 'Huthi'],
  ['Médecins Sans Frontières', 'Doctors Without Borders'],
]

/** One organization under two names in one story. */
export const twoNames: StoryRule = {
  id: 'organizations/two-names',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { two: 'The story has {other} elsewhere, for the same: choose one.' },
  wrong: [
    ['The AK Party won. The AKP’s rivals lost.', 'The AK Party won. The AK Party’s rivals lost.'],
    ['Daesh lost.\nFighters of ISIS left; Daesh said no.', 'Daesh lost.\nFighters of Daesh left; Daesh said no.'],
  ],
  allows: [
    'The AK Party won. The AK Party’s rivals lost.',
    'The AK Party (AKP) won. The AKP’s rivals lost.',
    'Daesh, also known as ISIS, lost.',
    'Daesh/ISIS lost. Daesh left.',
    'The AK Party won. “The AKP left,” Jane Smith said.',
    'An Islamic state was their aim. Daesh lost.',
    'HEADLINE: AKP wins\nThe AK Party won.',
  ],
  reads: 'story',
  *check({ body }) {
    const found = new Map<readonly string[], (Name & { at: BlockAt })[]>()
    for (const at of body) {
      for (const name of namesIn(at.reading)) found.set(name.same, [...(found.get(name.same) ?? []), { ...name, at }])
    }
    for (const [same, names] of found) {
      const first = names[0]!
      const others = names.filter(({ text }) => text !== first.text)
      if (others.length === 0 || names.some(({ at, from, to }) => isIntroduced(at, from, to))) continue
      const wrong = others[0]!
      yield {
        at: wrong.at, from: wrong.from, to: wrong.to, subject: same[0]!, values: { other: first.text },
        related: [first, ...others.slice(1)].map(({ at, from, to }) => ({ at, from, to })),
        fixes: [{ title: first.text, edits: others.map(({ at, from, to }) => ({ at, from, to, instead: first.text })) }],
      }
    }
  },
}

interface Name extends Span {
  same: readonly string[]
  text: string
}

const byName = new Map(sames.flatMap((same) => same.map((name) => [name, same] as const)))
const pattern = new RegExp(`(?<![\\p{IDC}-])(?:${[...byName.keys()].join('|')})(?!\\p{IDC})`, 'gu')

const namesIn = perBlock(({ kind, prose }): Name[] => (
  kind !== 'paragraph' && kind !== 'list' ? [] : Array.from(places(pattern, prose), ({ 0: text, index }) => ({ same: byName.get(text)!, text, from: index, to: index + text.length }))
))

/** `Daesh/ISIS`, `(AKP)`, `also known as ISIS`: the story says itself that the two are one. */
function isIntroduced({ reading: { text } }: BlockAt, from: number, to: number): boolean {
  return /[(/]$|(?:known as|called|or|acronym|formerly|dubbed)(?: the)?\s["“‘]?$/u.test(text.slice(Math.max(0, from - 16), from)) || /^[)/]|^,? (?:also|or|formerly) /.test(text.slice(to, to + 8))
}
