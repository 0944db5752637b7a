import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { reportingVerb } from '../../quotations/verbs'
import { isNoVerb, speechAfter, tagBefore } from '../../speech/said'
import { places } from '../../text/places'
import type { Word } from '../../text/words'

/** So many verbs for saying that the reader hears the writer looking for them. One finding for the story. */
export const verbsVaried: StoryRule = {
  id: 'words/verbs-varied',
  level: 'advice',
  language: 'en',
  source: 'Reuters Handbook, attribution',
  says: { varied: '{count} verbs stand for “said” in this story: {verbs}. “Said” does for most of them.' },
  wrong: [
    ['He stressed that it was late. He noted that it was cold.\nHe underlined that it was dark. He emphasized that it was wet.\nHe pointed out that it was far. He asserted that it was dear. He reiterated that it was late.', null],
  ],
  allows: [
    'He stressed that it was late. He noted that it was cold.\nHe said that it was dark. He added that it was wet.',
    'He said that it was late. He said that it was cold. He said it was wet. He said that it was far. He said it was dear. She said no.\nHe stressed that it was late. He noted that it was cold. He underlined that it was dark. He reiterated that it was late. He emphasized that it was wet. He asserted that it was dear.',
    'He warned that it was late. He promised that it would stop. He denied that it was his. He urged them to go. He confirmed that it was over. He announced that it was done. He predicted that it would rain.',
    '“He stressed that it was late. He noted it was cold. He underlined that it was dark. He emphasized that it was wet. He asserted that it was dear. He reiterated that it was late,” she said.',
  ],
  wholePassage: true,
  reads: 'story',
  *check({ body }) {
    const found = body.flatMap((at) => saying(at.reading).map((word) => ({ at, ...word })))
    const first = new Map(found.toReversed().map((word) => [reportingVerb(word.text)!.base, word]))
    if (first.size < many || body.reduce((sum, { reading }) => sum + saids(reading), 0) >= found.length) return
    const [place, ...others] = [...first.values()].toSorted((a, b) => a.at.block - b.at.block || a.from - b.from)
    yield {
      at: place!.at, from: place!.from, to: place!.to,
      related: others.map(({ at, from, to }) => ({ at, from, to })),
      values: { count: String(first.size), verbs: [place!, ...others].map(({ text }) => `“${text}”`).join(', ') },
    }
  },
}

/** More than an ear for the language needs. */
const many = 6

/** Verbs that say no more than `said`; those that say what somebody did by speaking, as warned, denied, are not among them. */
const pattern = /(?<![\p{IDC}’'-])(?:stressed|noted|underlined|underscored|emphasi[sz]ed|highlighted|pointed|asserted|affirmed|reaffirmed|reiterated|stated|explained|remarked|observed|expressed|opined|argued|maintained|contended|declared|commented|recalled|indicated|lamented)(?![\p{IDC}-])/gu

const saying = perBlock(({ kind, prose, text }): readonly Word[] => (
  kind !== 'paragraph' ? [] : Array.from(places(pattern, prose), ({ 0: verb, index }) => ({ text: verb, from: index, to: index + verb.length }))
    .filter(({ text: verb, from, to }) => {
      const before = text.slice(Math.max(0, from - 90), from)
      const after = text.slice(to, to + 90).replace(/^ out(?!\p{Alpha})/u, '')
      return reportingVerb(verb) !== undefined && !isNoVerb(before) && (speechAfter(after) || tagBefore(before, after))
    })
))
const saids = perBlock(({ prose }) => Array.from(prose.matchAll(/(?<!\p{Alpha})(?:said|says|told|according to)(?!\p{Alpha})/gu)).length)
