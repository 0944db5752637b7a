import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { reportingVerb } from '../../quotations/verbs'
import { femaleNames, maleNames } from '../../people/pronouns'

/** `He said`, when two men have spoken in the paragraph before. */
export const pronounSpeaker: StoryRule = {
  id: 'quotations/pronoun-speaker',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { which: '{first} and {second} have both just spoken: which of them?' },
  wrong: [
    ['John Miller said it was late. Carl Hofer said it was early.\nHe said all would go on.', null],
    ['John Miller said no, and Carl Hofer told reporters it was too late.\n“It is over,” he said.', null],
    ['Jane Smith said no. Mary Miller added that it was late.\nShe said all would go on.', null],
  ],
  allows: [
    'John Miller said it was late.\nHe said all would go on.',
    'John Miller said it was late. Jane Smith said it was early.\nHe said all would go on.',
    'John Miller said it was late. Carl Hofer left.\nHe said all would go on.',
    'John Miller said it was late. Carl Hofer said it was early.\nHofer said all would go on.',
    'John Miller said it was late. Carl Hofer said it was early.\nOn Monday, Hofer left. He said all would go on.',
    'John Miller said it was late. Carl Hofer said it was early.\nThe talks went on.\nHe said all would go on.',
    'John Miller said it was late. Carl Hofer said it was early.\n“He said no,” Jane Smith said.',
  ],
  reads: 'story',
  *check(story) {
    const { body, people: { people, mentions } } = story
    for (const [index, at] of body.entries()) {
      const found = pronoun(at.reading)
      const before = body[index - 1]
      if (!found || !before || before.reading.kind !== 'paragraph') continue
      if (mentions.some(({ block, from }) => block === index && from < found.from)) continue
      const known = found.male ? maleNames : femaleNames
      const spoke = new Set(mentions.filter(({ block, from, to }) => block === index - 1 && speaks(before.reading, from, to)).map(({ person }) => person))
      const own = [...spoke].map((person) => people[person]!).filter(({ tokens }) => known.has(tokens[0]!))
      if (own.length !== 2 || spoke.size !== 2) continue
      yield { at, from: found.from, to: found.to, values: { first: own[0]!.surname, second: own[1]!.surname } }
    }
  },
}

const pronoun = perBlock(({ kind, prose }) => {
  if (kind !== 'paragraph') return null
  const found = /^(?:(He|She)(?= (?:also )?(?:said|added|told|noted|stressed|warned)(?!\p{Alpha}))|["“]\uFFFC*["”] (he|she)(?= (?:said|added)(?!\p{Alpha})))/u.exec(prose)
  if (!found) return null
  const word = (found[1] ?? found[2])!
  const to = found[0].length
  return { from: to - word.length, to, male: /^h/i.test(word) }
})

/** Whether the name is the subject of a verb of speech, outside of quotations. */
function speaks({ prose }: { prose: string }, from: number, to: number): boolean {
  const after = /^(?:, [^,.;“”"]{2,60},)? (?:also |later )?(\p{Lower}+)/u.exec(prose.slice(to, to + 90))?.[1]
  if (after !== undefined && isFinite(after)) return true
  const before = /(?<!\p{Alpha})(\p{Lower}+) $/u.exec(prose.slice(Math.max(0, from - 16), from))?.[1]
  return before === 'said'
}

function isFinite(verb: string): boolean {
  const found = reportingVerb(verb)
  return found?.kind === 'speech' && found.form === 'finite' && !found.noun
}
