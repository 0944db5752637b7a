import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { harmed, namesSource } from '../../speech/sources'

/** Paragraph after paragraph of what was done to people, and nobody who says so. */
export const unsourced: StoryRule = {
  id: 'words/unsourced',
  level: 'advice',
  language: 'en',
  source: 'Reuters Handbook, attribution',
  says: { run: '{count} paragraphs of claims name no source: who says so?' },
  wrong: [
    ['The talks ended, the ministry said.\nTroops burned the village in the night.\nAt least 12 people were killed.\nWomen were raped, and the houses looted.\nThe bridge was destroyed.\nIt is over.', null],
  ],
  allows: [
    'The talks ended, the ministry said.\nTroops burned the village in the night.\nAt least 12 people were killed, witnesses said.\nWomen were raped, and the houses looted.\nThe bridge was destroyed.\nIt is over.',
    'Troops burned the village in the night.\nAt least 12 people were killed.\nWomen were raped.',
    'The village is old.\nIts houses are white.\nThe bridge was built in 1912.\nIt is wide.\nThe river is slow.',
    'Troops burned the village in the night.\n“At least 12 people were killed.”\nWomen were raped.\nThe bridge was destroyed.\nIt is over.',
    'Troops burned the village in 1644.\nAt least 12 people were killed.\nWomen were raped.\nThe bridge was destroyed.\nIt is over.',
  ],
  wholePassage: true,
  reads: 'story',
  *check({ body, story }) {
    if (story.genre !== 'Current') return
    let run: typeof body[number][] = []
    for (const at of [...body, null]) {
      if (at !== null && claims(at.reading) !== null) {
        run.push(at)
        continue
      }
      const first = run[0]
      if (first && run.length >= least) {
        yield { at: first, ...claims(first.reading)!, values: { count: String(run.length) }, related: run.slice(1).map((other) => ({ at: other, ...claims(other.reading)! })) }
      }
      run = []
    }
  },
}

/** Paragraphs that a reader believes without asking. */
const least = 4

const done = /(?<!\p{Alpha})(?:burned|torched|looted|destroyed|bombed|shelled|raped|tortured|executed|abducted|beheaded|massacred|wounded|injured|attacked|killed)(?!\p{Alpha})/u
/** History needs no source beside every sentence. */
const past = /(?<!\p{N})(?:1[0-9]|20)\d\d(?!\p{N})|(?<!\p{Alpha})(?:ago|century|decades?|years?)(?!\p{Alpha})/u

const claims = perBlock((block) => {
  const { kind, prose } = block
  const found = kind === 'paragraph' ? harmed.exec(prose) ?? done.exec(prose) : null
  return found && !past.test(prose) && !namesSource(block) ? { from: found.index, to: found.index + found[0].length } : null
})
