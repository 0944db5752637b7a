import type { StoryRule } from '../../check/rule'
import { bodyWords, has } from '../../check/story-words'
import { oneEdit } from '../../text/one-edit'
import { perBlock } from '../../check/per-block'
import { places } from '../../text/places'

/** A name in the headline that the text writes with one letter otherwise. */
export const namesInBody: StoryRule = {
  id: 'headline/names-in-body',
  level: 'error',
  language: 'en',
  source: 'Our own judgement',
  says: { other: 'The text has {right}; the headline has {text}.' },
  wrong: [
    ['HEADLINE: Troops leave Kazakstan\nTroops of both states left Kazakhstan on Monday. The border of Kazakhstan is open.', 'HEADLINE: Troops leave Kazakhstan\nTroops of both states left Kazakhstan on Monday. The border of Kazakhstan is open.'],
    ['SUBHEAD: The army of Azerbeijan is near\nThe army of Azerbaijan is near. The president of Azerbaijan left.', 'SUBHEAD: The army of Azerbaijan is near\nThe army of Azerbaijan is near. The president of Azerbaijan left.'],
  ],
  allows: [
    'HEADLINE: Troops leave Kazakhstan\nTroops left Kazakhstan. The border of Kazakhstan is open.',
    'HEADLINE: Russian troops leave\nRussians left Russia, and Russia is far.',
    'HEADLINE: Austria beats Australia\nAustralia lost. In Vienna Australia was weak.',
    'HEADLINE: Smithson leaves\nIn May Smithsons left, and the Smithsons came back.',
    'HEADLINE: Troops leave Slovakia\nTroops left Slovenia for Slovakia.',
    'HEADLINE: Troops Leaved Town\nThe army of Leavet is near. It is in Leavet.',
    'HEADLINE: Iraqis leave\nThe Iraqi army left, and Iraqi troops.',
    'HEADLINE: Turkish troops leave Türkiye\nThe Turkish army left, and Turkish troops.',
  ],
  reads: 'story',
  *check({ headline, subheads, body }) {
    for (const at of [headline, ...subheads]) {
      for (const { text, from, to } of at.reading.words) {
        const name = text.replace(/['’]s$/u, '')
        if (!/^\p{Upper}\p{Lower}{6,}$/u.test(name) || notNames.test(name)) continue
        const words = bodyWords(body)
        if (words.name(name) !== null || words.small(name) || has(body, name.slice(0, -1))) continue
        const near = nearest(name, body.flatMap(({ reading }) => namesOf(reading)))
        if (near !== null) yield { at, from, to: to - (text.length - name.length), instead: near, values: { right: near } }
      }
    }
  },
}

/** Endings by which a word is more often no name but one of a title in capitals. */
const notNames = /(?:ed|ing|ly|ians?|ese|ish|ists?)$/u

/** The names of a block of seven letters and more, each time. */
const namesOf = perBlock(({ prose, kind }): readonly string[] => (
  kind === 'paragraph' ? Array.from(places(longName, prose), ([name]) => name) : []
))

/** The one name that the text has twice or more, one letter away inside the word: endings differ by grammar. */
function nearest(name: string, names: readonly string[]): string | null {
  const near = [...new Set(names)].filter((other) => other[0] === name[0] && other.slice(-2) === name.slice(-2) && oneEdit(other, name) && names.filter((each) => each === other).length > 1)
  return near.length === 1 ? near[0]! : null
}

const longName = /(?<=[\p{Lower},] )\p{Upper}\p{Lower}{6,}(?!\p{Alpha})/gu
