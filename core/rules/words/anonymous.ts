import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { Reading } from '../../check/reading'
import type { Span } from '../../text/words'

/** Sources of which the reader learns nothing: `sources said`. */
export const anonymous: StoryRule = {
  id: 'words/anonymous',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { how: 'Who are these sources, and how do they know?' },
  wrong: [
    ['Sources said the talks had failed.', null],
    ['The talks had failed, sources told the agency.', null],
    ['The talks had failed, according to sources.', null],
    ['A source said the talks had failed.', null],
  ],
  allows: [
    'Security sources said the talks had failed.',
    'Sources close to the ministry said the talks had failed.',
    'Two sources familiar with the talks said they had failed.\nSources said no date was set.',
    'The talks had failed, according to sources at the ministry.',
    'The sources said the talks had failed.',
    'The agency quoted diplomatic sources as saying so. Sources said the talks had failed.',
    'The minister may go, sources close to him said in May. At that time, sources said he had a month.',
    'Officials said the sources of the river were dry.',
    '“Sources said no,” Jane Smith said.',
    'According to sources who saw it, it failed.',
    'Open-source software, sources and tools.',
  ],
  reads: 'story',
  *check({ body }) {
    for (const at of body) {
      const { described, bare } = sourcesIn(at.reading)
      // Described once, they need no second introduction.
      if (described) return
      if (bare) yield { at, ...bare }
    }
  },
}

const start = String.raw`(?:^|[.!?]["”’)]?\s|[,”"]\s|\n)`
const bareSaid = new RegExp(String.raw`(?<=${start})(?:[Ss]ources|[Aa] source|[Oo]ne source)(?=,? (?:have |has |also )?(?:said|say|says|told|added|claimed)(?!\p{Alpha}))`, 'u')
const bareAccording = /(?<=[Aa]ccording to )(?:sources|a source)(?=[.,;]|$)/u
const described = /(?<!\p{Alpha})(?!the |said |and |that |of )\p{Alpha}+ sources?(?= (?:said|say|told|as saying))|(?<!\p{Alpha})sources? (?:familiar|close|in|at|with|from|briefed|who|within|inside|near|involved|directly|on condition|speaking|declin)/u

const sourcesIn = perBlock(({ kind, prose }: Reading): { described: boolean, bare: Span | null } => {
  if ((kind !== 'paragraph' && kind !== 'list') || !/ources?/.test(prose)) return { described: false, bare: null }
  const found = bareSaid.exec(prose) ?? bareAccording.exec(prose)
  const before = described.exec(prose)
  const isDescribed = before !== null && (!found || before.index < found.index)
  return { described: isDescribed, bare: found && !isDescribed ? { from: found.index, to: found.index + found[0].length } : null }
})
