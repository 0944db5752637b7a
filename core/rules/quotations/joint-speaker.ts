import type { StoryRule } from '../../check/rule'
import type { QuotationAt } from '../../check/story-reading'
import { rememberedBy } from '../../text/remembered'

/** Words in quotation marks that are given to two people at once. */
export const jointSpeaker: StoryRule = {
  id: 'quotations/joint-speaker',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { who: 'These words are given to {speaker} together: which of them said so?' },
  wrong: [
    ['Jens Stoltenberg and Ivan Duque talked about the “deepening cooperation” and the “repressive regime.”', null],
    ['“We agreed on all of it,” Jane Smith and John Miller said.', null],
  ],
  allows: [
    'Jens Stoltenberg talked about the “deepening cooperation.”',
    'The US and its allies threatened “severe consequences.”',
    'In a joint statement, Jane Smith and John Miller said they had “serious concerns.”',
    'Jane Smith and John Miller wrote in a letter that they had “serious concerns.”',
    '“We agreed,” Jane Smith said. John Miller said it was “a start.”',
    'Smith and Sons said it was “a start.”',
    'Jane Smith and John Miller play in the film “A Start.”',
  ],
  wholePassage: true,
  reads: 'story',
  *check(story) {
    const groups = new Map<string, QuotationAt[]>()
    for (const quotation of story.quotations) {
      const { people, speaker, confirmed } = quotation.entry
      if (people.length < 2 || confirmed || isInWriting(quotation)) continue
      const key = `${quotation.parts[0]!.at.block} ${speaker}`
      groups.set(key, [...(groups.get(key) ?? []), quotation])
    }
    for (const [first, ...more] of groups.values()) {
      yield { ...first!.parts[0]!, related: more.map(({ parts }) => parts[0]!), values: { speaker: first!.entry.speaker } }
    }
  },
}

const writing = /(?<!\p{Alpha})(?:statements?|letters?|declaration|communiqu[eé]|treaty|agreement|op-ed|article|report|wrote|writes|authors?|study|complaint|lawsuit|filing|petition|bill|book|memo|email|post|tweet|jointly)(?!\p{Alpha})/iu

/** Two people can write one text; they hardly speak one sentence. */
const isInWriting = rememberedBy(({ parts: [part] }: QuotationAt) => writing.test(part!.at.reading.prose))
