import type { StoryRule } from '../../check/rule'
import { bodyWords, type BodyWords } from '../../check/story-words'
import type { BlockAt } from '../../check/story-reading'
import type { HitEdit } from '../../check/rule'
import { lowerWord } from '../../text/casing'
import { wordSet } from '../../text/words'

/** Capitals On Every Word. Which of them are names the body knows. */
export const sentenceCase: StoryRule = {
  id: 'headline/sentence-case',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, headlines',
  says: { title: 'Headlines have capitals as sentences do: on the first word and on names.' },
  wrong: [
    ['HEADLINE: NATO Remains Ready for Dialogue with Russia\nThe alliance remains ready for dialogue with Russia.', 'HEADLINE: NATO remains ready for dialogue with Russia\nThe alliance remains ready for dialogue with Russia.'],
    ['HEADLINE: Ministers Agree on New Rules for Banks in Europe\nThe ministers of Europe agree on new rules for its banks.', 'HEADLINE: Ministers agree on new rules for banks in Europe\nThe ministers of Europe agree on new rules for its banks.'],
  ],
  allows: [
    'HEADLINE: NATO remains ready for dialogue with Russia\nThe alliance remains ready for dialogue.',
    'HEADLINE: Jens Stoltenberg Meets Ivan Duque Marquez\nSecretary General Jens Stoltenberg met Ivan Duque Marquez.',
    'HEADLINE: Bank of England Governor Andrew Bailey resigns\nThe governor resigned.',
    'HEADLINE: FACTBOX: UN, EU and NATO\nThe alliance remains ready.',
    'HEADLINE: Ministers Agree\nThe ministers agree.',
  ],
  reads: 'story',
  *check({ headline, subheads, body }, { options }) {
    if (options.headlineCase !== 'sentence') return
    const words = bodyWords(body)
    for (const at of [headline, ...subheads]) {
      const capitals = needless(at, words)
      const { text } = at.reading
      if (capitals) yield { at, from: 0, to: text.length, fixes: [{ title: lowered(text, capitals), edits: capitals }] }
    }
  },
}

const little = wordSet('a an the and but or nor for so yet of in on at to by from with as into over off up out vs via per is are be its it')

/** The capitals to be made small when the line has one on every word, three at least of them needless; else null. */
function needless({ reading }: BlockAt, body: BodyWords): HitEdit[] | null {
  const { prose, words, language } = reading
  const others = words.slice(1).filter(({ text, from }) => /^\p{Alpha}/u.test(text) && !little.has(text.toLowerCase()) && !/:\s*["“‘']?$/.test(prose.slice(0, from)))
  if (others.length < 3 || others.some(({ text }) => /^\p{Lower}/u.test(text))) return null
  const plain = words.slice(1).filter(({ text }) => /^\p{Upper}(?:\p{Lower}|$)/u.test(text) && (little.has(text.toLowerCase()) || isCommon(text, body)))
  const telling = plain.filter(({ text }) => !little.has(text.toLowerCase()))
  if (telling.length < 3) return null
  return plain.filter(({ from }) => !/:\s*["“‘']?$/.test(prose.slice(0, from))).map(({ text, from, to }) => ({ from, to, instead: lowerWord(text, language) }))
}

/** A word that the text has in small letters, in this form or another, and never as a name. */
function isCommon(word: string, body: BodyWords): boolean {
  const stem = word.replace(/(?:s|es|ed|ing)$/, '')
  return body.name(word) === null && [word, `${word}s`, `${word}ed`, ...(stem.length > 3 ? [stem, `${stem}e`, `${stem}s`, `${stem}ed`, `${stem}ing`] : [])].some((form) => body.small(form))
}

function lowered(text: string, edits: readonly HitEdit[]): string {
  return edits.toReversed().reduce((now, { from, to, instead }) => now.slice(0, from) + instead + now.slice(to), text)
}
