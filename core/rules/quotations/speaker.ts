import { chosenQuotations } from '../../check/chosen-quotations'
import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { QuotationAt, StoryReading } from '../../check/story-reading'
import { reportingVerb } from '../../quotations/verbs'
import { rememberedBy } from '../../text/remembered'

/** A whole sentence of speech that nobody in reach speaks. */
export const speaker: StoryRule = {
  id: 'quotations/speaker',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { nobody: 'Nobody is named as the speaker of this quotation.' },
  wrong: [
    ['The road was shut.\n“We agreed that all of it should be shut.”', null],
    ['Prices fell. “It was the worst week that we have ever seen here.” Shops closed early.', null],
  ],
  allows: [
    '“We agreed that all of it should be shut,” Jane Smith said.',
    '“We agreed that all of it should be shut,” the ministry said in a statement.',
    'Jane Smith was clear: “We agreed that all of it should be shut.”',
    'Jane Smith said no.\n“We agreed that all of it should be shut.”',
    'A sign at the gate read: “We agreed that all of it should be shut.”',
    '“The Best Years of Our Lives” won.',
    'According to the report, “We agreed that all of it should be shut.”',
    '“We agreed that all of it should be shut,” the report states.',
    'The order was short:\n“We agreed that all of it should be shut.”',
    '“We agreed that all of it should be shut,” he indicated.',
    '“Why?”',
    'HEADLINE: “We agreed that all of it should be shut.”',
  ],
  wholePassage: true,
  reads: 'story',
  *check(story) {
    let interview: boolean | undefined
    for (const quotation of unspoken(story)) {
      if (goesOn(quotation, story) || hasSource(quotation, story) || (interview ??= isInterview(story))) continue
      yield quotation.parts[0]!
    }
  },
}

/** No words before it in its sentence, and none behind: a comma there would lead to who said it. */
const standsAlone = rememberedBy(({ parts }: QuotationAt): boolean => {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const before = first.at.reading.text.slice(0, first.from).trimEnd()
  const end = last.at.reading.text.slice(0, last.to)
  return /(?:^|[.!?]["”’)]?)$/.test(before) && /[.!?]["”’»]?$/.test(end) && !/^\s*[,\p{Lower}—–-]/u.test(last.at.reading.text.slice(last.to))
})

const unspoken = chosenQuotations((quotation) => {
  const { entry, words } = quotation
  return entry.extent === 'whole' && entry.speaker === '' && !entry.confirmed && countOf(words) >= 7 && standsAlone(quotation)
})

/** A quotation in the paragraph before has a speaker, or this finding already: this one may go on from it. */
function goesOn({ parts }: QuotationAt, { body }: StoryReading): boolean {
  const before = body[parts[0]!.at.block - 1]
  return before !== undefined && before.reading.quotes.length > 0
}

function countOf(words: string): number {
  return words.split(/\s+/).length
}

const writing = /(?<!\p{Alpha})(?:according to|titled|entitled|headlined|motto|slogan|song|lyrics|sign|banner|placard|poster|tweet|post|statement|letter|caption|inscription|message|words|speech|chant\p{Lower}*|joke|proverb|saying)(?!\p{Alpha})/u

/** Something in the paragraph, or in the line that leads to it, that can speak, if not somebody the ledger knows. */
function hasSource({ parts }: QuotationAt, { body }: StoryReading): boolean {
  const before = body[parts[0]!.at.block - 1]
  return (before !== undefined && leads(before.reading)) || parts.some(({ at }) => speaks(at.reading))
}

const leads = perBlock(({ text }) => /:\s*$/.test(text))
const speaks = perBlock(({ prose, words }) => writing.test(prose) || words.some(({ text }) => carriesSpeech(text)))

function carriesSpeech(word: string): boolean {
  const kind = reportingVerb(word)?.kind
  return kind === 'speech' || kind === 'beside'
}

const asks = perBlock(({ text }) => text.endsWith('?'))

/** Questions and answers name the speaker at the head, or by turns. */
function isInterview({ body }: StoryReading): boolean {
  return body.filter(({ reading }) => asks(reading)).length > 2
}
