import type { StoryHit, StoryRule } from '../../check/rule'
import type { QuotationAt } from '../../check/story-reading'

/** A paragraph in which a speech goes on, without the mark that says so. */
export const reopen: StoryRule = {
  id: 'quotations/reopen',
  level: 'error',
  language: 'en',
  source: 'University of Kansas, editing notes on quotations',
  says: { reopen: 'The quotation goes on from the paragraph before: it opens again here.' },
  wrong: [
    ['“We agreed.\nThen we left,” Smith said.', '“We agreed.\n“Then we left,” Smith said.'],
    ['Smith said: “We agreed on it.\nAnd then we left.”', 'Smith said: “We agreed on it.\n“And then we left.”'],
  ],
  allows: [
    '“We agreed.\n“Then we left,” Smith said.',
    '“We agreed,” Smith said.\n“Then we left,” Miller said.',
    '“We agreed.”\nThen they left.',
    '"We agreed, he said\nSmith said "it was late" and left.',
  ],
  reads: 'story',
  *check({ quotations }) {
    for (const { parts } of quotations) if (parts.length > 1) yield* unopened(parts)
  },
}

function* unopened(parts: QuotationAt['parts']): Iterable<StoryHit> {
  const mark = parts[0]!.at.reading.text[parts[0]!.from]!
  if (!/[“"«]/.test(mark)) return
  for (const [index, { at, from, to }] of parts.entries()) {
    const { text } = at.reading
    // A part that does not begin its paragraph is not one that goes on from the paragraph before.
    if (index === 0 || text[from] === mark || text.slice(0, from).trim() !== '') continue
    if (!runsOn(parts[index - 1]!) || !ends.test(text.slice(from, to))) continue
    const word = /^\S+/.exec(text.slice(from))?.[0] ?? ''
    yield { at, from, to: from + word.length, fixes: [{ title: mark + word, edits: [{ from, to: from, instead: mark }] }] }
  }
}

/** The paragraph before ends as a sentence, and this part as a quotation does: else a mark is missing, and nothing runs on. */
function runsOn({ at, to }: QuotationAt['parts'][number]): boolean {
  return /[.!?…:]$/.test(at.reading.text.slice(0, to).trimEnd())
}

const ends = /[.,!?…—–]["”»]?$/u
