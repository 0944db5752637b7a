import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { places } from '../../text/places'

/** So many words of office before a name that the reader loses count. */
export const titleLongBefore: StoryRule = {
  id: 'people/title-long-before',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { behind: '{count} words of office before a name: put it behind the name, between commas.' },
  wrong: [
    ['Former German Deputy Federal Interior Affairs Minister Jane Smith left.', null],
    ['It was said by Turkish Parliament Foreign Affairs Committee Deputy Chairman Carl Miller.', null],
  ],
  allows: [
    'NATO Secretary General Jens Stoltenberg left.',
    'Jane Smith, the deputy head of the interior affairs committee of the parliament, left.',
    'Turkish Deputy Foreign Affairs Minister Carl Miller left.',
    '“German Deputy Federal Interior Affairs Minister Jane Smith left,” he said.',
    'The Federal Ministry of Interior and Community Affairs, Jane Smith said, left.',
    'He met Secretary of State Jane Smith and Iraqi Foreign Minister Carl Miller, both said. Smith left.',
    'On Monday, UN Deputy Secretary General Jane Smith left.',
  ],
  reads: 'story',
  *check(story) {
    for (const { block, from } of story.people.mentions) {
      const at = story.body[block]!
      const found = long(at.reading).find(({ to }) => to === from)
      // Another person between the offices: they are two people's.
      const isTwo = found !== undefined && story.people.mentions.some((other) => other.block === block && found.from < other.from && other.from < from)
      if (found && !isTwo) yield { at, from: found.from, to: found.to - 1, values: { count: String(found.count) } }
    }
  },
}

const office = /(?<!\p{Alpha})(?:Minister|Secretary|General|President|Chairman|Chairwoman|Chair|Director|Chief|Head|Commissioner|Ambassador|Envoy|Representative|Spokesman|Spokeswoman|Spokesperson|Adviser|Officer|Governor|Coordinator|Undersecretary|Prosecutor|Commander|Speaker|Leader) $/u
const run = /(?<![\p{IDC}’'.-])(?:\p{Upper}[\p{Alpha}’'-]* (?:(?:of|for|and|the) )*){6,16}/gu
const starts = /^(?:(?:On|In|At|The|But|And|As|When|While|After|Before|With|For|From|By|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)? )+/u

/** Runs of six capitals and more that end in an office, with the space behind them. */
const long = perBlock(({ kind, prose }) => (kind !== 'paragraph' && kind !== 'list' ? [] : Array.from(places(run, prose)).flatMap(({ 0: words, index }) => {
  // The name's own words follow the office.
  const title = /^.*(?<!\p{Alpha})(?:Minister|Secretary|General|President|Chairman|Chairwoman|Chair|Director|Chief|Head|Commissioner|Ambassador|Envoy|Representative|Spokesman|Spokeswoman|Spokesperson|Adviser|Officer|Governor|Coordinator|Undersecretary|Prosecutor|Commander|Speaker|Leader) /u.exec(words)?.[0]
  if (title === undefined || !office.test(title)) return []
  const skipped = starts.exec(title)?.[0].length ?? 0
  const count = title.slice(skipped).trim().split(' ').length
  return count < 6 ? [] : [{ from: index + skipped, to: index + title.length, count }]
})))
