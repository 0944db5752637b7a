import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { throughout } from '../../check/throughout'
import type { Reading } from '../../check/reading'
import { places } from '../../text/places'
import type { Span } from '../../text/words'

/**
 * A straight apostrophe inside or at the end of a word. Feet and minutes keep theirs, and so do code-like words. Told once,
 * and less gravely, of a story that has more straight ones than curly: it then comes from a keyboard or a wire that knows
 * no others.
 */
export const apostrophe: StoryRule = {
  id: 'punctuation/apostrophe',
  level: 'error',
  language: 'any',
  source: 'House style: curly apostrophes throughout',
  says: {
    straight: 'The apostrophe is straight; ours is curly.',
    all: 'The apostrophes are straight; ours are curly.',
    mixed: 'The apostrophe is straight here and curly elsewhere.',
  },
  wrong: [
    ["Troops are near Ukraine's borders.", 'Troops are near Ukraine’s borders.'],
    ["It didn't last. He’s gone, she’s here.", 'It didn’t last. He’s gone, she’s here.'],
    ["“We don't know,” Smith said.", '“We don’t know,” Smith said.'],
    ["HEADLINE: Russia's move", 'HEADLINE: Russia’s move'],
    ["the allies' plan of the '90s", 'the allies’ plan of the ’90s'],
    ["Saat 17.30'da Ankara'dan ayrıldı.", 'Saat 17.30’da Ankara’dan ayrıldı.'],
    ['Ukraine´s troops and Kyiv`s', 'Ukraine’s troops and Kyiv’s'],
    ["The U.S.'s plan and the AK-47's", 'The U.S.’s plan and the AK-47’s'],
    ["rock 'n' roll", 'rock ’n’ roll'],
  ],
  allows: [
    'Troops are near Ukraine’s borders.',
    "The wall is 6' high and 5'10\" wide.",
    "At 51°30'N 0°7'W, a board of 6'x4'",
    "He was ready, 'as ever' he said.",
    "She called the allies 'brothers' and left.",
    'The file is at https://example.com/ukraine\'s-borders now.',
    'Hawaiʻi, Hawai`i and Oʻahu',
    'Qurʼan and Sanaʽa',
    'The code `said` and 5′ of film',
  ],
  safe: true,
  reads: 'story',
  *check({ all }, { options }) {
    const places = all.flatMap((at) => apostrophes(at.reading).straight.map((span) => ({ at, ...span, instead: '’' })))
    const curly = all.reduce((count, { reading }) => count + apostrophes(reading).curly, 0)
    // A style that takes either shape minds only where a story has both, and says so once.
    if (options.marks === 'as-found') {
      const hit = curly < places.length ? null : throughout(places, 'Curly throughout', { says: 'mixed', level: 'warning' })
      if (hit) yield { ...hit, fixes: hit.fixes!.map((fix) => ({ ...fix, safe: true })) }
    } else if (places.length <= curly + 1) yield* places
    else if (options.marks === 'curly') {
      const hit = throughout(places, 'Curly throughout', { says: 'all', level: 'advice' })
      if (hit) yield { ...hit, fixes: hit.fixes!.map((fix) => ({ ...fix, safe: true })) }
    }
  },
}

/** The straight apostrophes of a block, and how many curly ones it has. */
const apostrophes = perBlock((block: Reading): { straight: readonly Span[], curly: number } => {
  const { legible } = block
  const curly = legible.match(/(?<=\p{Alpha})’(?=\p{Alpha})/gu)?.length ?? 0
  return { straight: /['´`′]/.test(legible) ? straight(legible) : [], curly }
})

const inWord = new RegExp([
  String.raw`(?<=\p{Alpha})'(?=\p{Alpha})`,
  String.raw`(?<=\p{Alpha})[´\x60′](?=(?:s|t|re|ve|ll|d|m)(?!\p{Alpha}))`,
  // Behind figures: 1990's, AK-47's and Turkish endings; 51°30'N and 6'x4' are measures.
  String.raw`(?<=\p{N})'(?=(?:s|er|ers|\p{Lower}{0,2}[aeıiouöüğ]\p{Lower}{0,3})(?!\p{Alpha}))`,
  String.raw`(?<=\p{Upper}[.)])'(?=s(?!\p{Alpha}))`,
].join('|'), 'gu')
const atEdge = /(?<=s)'(?=[\s.,;:!?)”]|$)|(?<=^|[\s(“])'(?=\d{2}s?(?!\p{N}))|(?<= )'n'(?= )/gu
/** What stands between straight marks that are quotation marks. */
const quoted = /(?:^|[\s(“])'(?=\p{Alpha})[^'\n]{1,200}(?<=[\p{Alpha}.,!?])'(?=[\s.,;:!?)”]|$)/gu

function straight(text: string): Span[] {
  const at = Array.from(places(inWord, text), ({ index }) => index)
  const quotes = Array.from(places(quoted, text), (found) => ({ from: found.index, to: found.index + found[0].length }))
  let next = 0
  for (const { index, 0: signs } of places(atEdge, text)) {
    while (next < quotes.length && quotes[next]!.to <= index) next++
    if (signs.length > 1) at.push(index, index + signs.length - 1)
    else if (!quotes[next] || quotes[next]!.from > index) at.push(index)
  }
  return at.sort((a, b) => a - b).map((from) => ({ from, to: from + 1 }))
}
