import { perBlock } from '../../check/per-block'
import type { StoryHit, StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
import { parseQuotations, type UnpairedMark } from '../../quotations/parse'
import type { Span } from '../../text/words'

/** A double quotation mark without a partner. */
export const unclosed: StoryRule = {
  id: 'quotations/unclosed',
  level: 'error',
  language: 'any',
  source: 'Our own judgement',
  says: {
    opening: 'This quotation is not closed.',
    closing: 'This closes a quotation that was not opened.',
    many: 'Many quotation marks of this story have no partner: were some lost on the way?',
  },
  wrong: [
    ['“We agreed, he said.', null],
    ['We agreed,” Smith said.', null],
    ['“We agreed,” Smith said. “It was late. He left “at once.”', null],
    ['"We agreed, Smith said.', null],
    ['“One, he said.\nTwo,” he said.\n“Three, he said.\nFour,” he said.', null],
  ],
  allows: [
    '“We agreed,” Smith said.',
    '“We agreed.\n“We left,” Smith said.',
    '“We agreed.\n“We left.\n“Then it was late,” Smith said.',
    'Boards of 5\'10" and a 27" screen.',
    'The allies’ plan and the ’90s.',
    '“He told me ‘no’ and left,” Smith said.',
    'He said „wir sind da“ and left.',
    'NOTE: “We agreed',
    'ROW: 27" | 12',
  ],
  reads: 'story',
  *check({ body, quotations }) {
    const open = body.filter(({ reading: { paired, kind } }) => !paired && (kind === 'paragraph' || kind === 'list'))
    if (open.length === 0) return
    const known = new Map(open.map((at) => [at, [] as Span[]]))
    for (const { parts } of quotations) for (const part of parts) known.get(part.at)?.push(part)
    const lost = open.flatMap((at) => {
      const mark = unpaired(at.reading).find((one) => !known.get(at)!.some(({ from, to }) => from <= one.from && one.to <= to))
      return mark && !goesOn(body[at.block - 1], mark) ? [hit(at, mark)] : []
    })
    // Marks lost all over a story were lost by a machine: one word about them is enough.
    if (lost.length > 3) yield { ...lost[0]!, says: 'many', related: lost.slice(1).map(({ at, from, to }) => ({ at, from, to })) }
    else yield* lost
  },
}

/** A speech over several paragraphs that is never closed is one slip: it is told where it begins. */
function goesOn(before: BlockAt | undefined, { from, side }: UnpairedMark): boolean {
  return side === 'opening' && from === 0 && before !== undefined && !before.reading.paired && unpaired(before.reading).some((mark) => mark.side === 'opening')
}

/** Singles may be apostrophes; only marks that can be nothing else count. */
const unpaired = perBlock(({ text }): UnpairedMark[] => parseQuotations([text]).unpaired.filter(({ from }) => isDouble(text, from)))

function isDouble(text: string, at: number): boolean {
  return /[“”„«»"]/.test(text[at]!) && !(text[at] === '"' && /\p{N}/u.test(text[at - 1] ?? ''))
}

/** The mark, with the word that shows which one is meant. */
function hit(at: BlockAt, { from, to, side }: UnpairedMark): StoryHit {
  const { text } = at.reading
  const word = side === 'opening' ? /^[\p{IDC}’'-]*/u.exec(text.slice(to))![0].length : 0
  const before = side === 'closing' ? /[\p{IDC}’'-]*[.,!?]?$/u.exec(text.slice(0, from))![0].length : 0
  return { at, from: from - before, to: to + word, says: side }
}
