import type { StoryRule } from '../../check/rule'
import { bodyWords } from '../../check/story-words'
import { capitalize, lowerWord } from '../../text/casing'
import { words } from '../../text/words'

/** A headline in capitals. The body knows how its words are written. */
export const allCaps: StoryRule = {
  id: 'headline/all-caps',
  level: 'warning',
  language: 'any',
  source: 'AP Stylebook, headlines',
  says: { capitals: 'The whole line is in capitals.' },
  wrong: [
    ['HEADLINE: NATO REMAINS READY FOR DIALOGUE: STOLTENBERG\nSecretary General Jens Stoltenberg said NATO remains ready.', 'HEADLINE: NATO remains ready for dialogue: Stoltenberg\nSecretary General Jens Stoltenberg said NATO remains ready.'],
    ['HEADLINE: MINISTERS LEAVE TOWN\nThey left.', 'HEADLINE: Ministers leave town\nThey left.'],
  ],
  allows: [
    'HEADLINE: NATO remains ready\nThey left.',
    'HEADLINE: NATO, UN, EU, OPEC\nThey left.',
    'HEADLINE: 2022\nThey left.',
    'HEADLINE: FACTBOX\nThey left.',
    'HEADLINE: Talks end\nSUBHEAD: - SOPHIE MARSH and JANE SMITH\nThey left.',
    'HEADLINE: Talks end\nSUBHEAD: - SOPHIE MARSH\nThey left.',
  ],
  reads: 'story',
  *check({ headline, subheads, body, language }) {
    for (const at of [headline, ...subheads]) {
      const { text } = at.reading
      if (/\p{Lower}/u.test(text) || isByline(text) || (text.match(/\p{Upper}{5,}/gu)?.length ?? 0) < 2) continue
      const known = bodyWords(body)
      const right = words(text).reduce((now, { text: word, from, to }) => {
        const isCode = /[<(]$/.test(text.slice(0, from)) && /^[>)]/.test(text.slice(to))
        const own = isCode ? word : known.name(word) ?? lowerWord(word, language)
        const first = /(?:^|[:.!?]\s*["“‘']?)$/.test(text.slice(0, from)) && !(text.slice(0, from).includes(':') && known.small(word))
        return now.slice(0, from) + (first ? capitalize(own, language) : own) + now.slice(to)
      }, text)
      if (right.length === text.length) yield { at, from: 0, to: text.length, fixes: [{ title: right, edits: [{ from: 0, to: text.length, instead: right }] }] }
    }
  },
}

/** `- JANE SMITH`: who wrote it, not what it is about. */
function isByline(text: string): boolean {
  return /^[-–—]\s?\p{Upper}+(?:[ -]\p{Upper}+){1,8}$/u.test(text)
}
