import type { StoryRule } from '../../check/rule'
import type { QuotationAt } from '../../check/story-reading'
import { givenNames } from '../../people/given-names'
import { rememberedBy } from '../../text/remembered'

/** Two people speak whole sentences in one paragraph. */
export const newSpeakerNewParagraph: StoryRule = {
  id: 'quotations/new-speaker-new-paragraph',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { split: '{other} speaks here and {one} before, in one paragraph: a new speaker begins a new one.' },
  wrong: [
    ['“We agreed on it,” Jane Smith said. “It was far too late for that,” Carl Miller said.', null],
  ],
  allows: [
    '“We agreed on it,” Jane Smith said. “It was far too late for that,” Smith said.',
    '“We agreed on it,” Jane Smith said. Carl Miller called it “a start.”',
    '“We agreed on it,” Jane Smith said.\n“It was far too late for that,” Carl Miller said.',
    '“We agreed on it,” Jane Smith said. “It was far too late for that,” the ministry said.',
    '“We agreed on it,” Jane Smith said. “It was far too late for that,” according to Vestnik Kavkaza.',
    'Jane Smith asked: “Did we agree on it?” “It was far too late for that,” Carl Miller said.',
  ],
  wholePassage: true,
  reads: 'story',
  *check({ story, quotations }) {
    const known = new Set(story.people.filter(({ name, title }) => title !== '' || givenNames.has(name.split(' ')[0]!)).map(({ id }) => id))
    const isKnown = ({ entry }: QuotationAt): boolean => entry.people.every((id) => known.has(id))
    let last: QuotationAt | null = null
    for (const quotation of quotations) {
      const before = last
      last = quotation
      if (!before || before.parts.at(-1)!.at !== quotation.parts[0]!.at || ![before, quotation].every((one) => isSpeech(one) && isKnown(one))) continue
      const [one, other] = [before.entry, quotation.entry]
      if (one.people.some((id) => other.people.includes(id))) continue
      yield { ...quotation.parts[0]!, related: [before.parts.at(-1)!], values: { one: one.speaker, other: other.speaker } }
    }
  },
}

/** A whole sentence with one known person behind it; a question may have its answer beside it. */
const isSpeech = rememberedBy(({ entry, words }: QuotationAt): boolean => (
  entry.extent === 'whole' && entry.people.length === 1 && words.split(/\s+/).length > 3 && !words.endsWith('?')
))
