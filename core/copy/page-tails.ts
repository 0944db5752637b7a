import { lineOf, runsUntil, type RawBlock } from './raw-copy'

const tails: [RegExp, string][] = [
  [/\s\((?:additional )?(?:reporting|writing|editing|compiled|translated) (?:and (?:writing|editing) )?by [^()]{2,300}\)$/i, 'leftovers/sign-off'],
  [/\s\((?:haber merkezi|aa|iha|dha|anka|bha|ajanslar|dpa|afp|reuters|ap|pti|ani|ians|xinhua)\)$/iu, 'leftovers/source-line'],
  [/(?<=[.!?][”"’]?)\s(?:read more|oku|devamı)$/u, 'leftovers/related'],
]

/** A paragraph without what the page hangs on its end: `(Reporting by Jane Doe)`, `read more`. */
export function withoutTail(block: RawBlock, text: string): { kept: RawBlock, tail?: { text: string, because: string } } {
  if (!('runs' in block) || text.length < 60) return { kept: block }
  const end = text.slice(-400)
  for (const [pattern, because] of tails) {
    const found = pattern.exec(end)
    if (!found) continue
    const start = lineOf(block).length - lineOf(block).trimStart().length
    const to = start + text.length - found[0].length
    if (/[.!?][”"’»]?$/.test(text.slice(0, text.length - found[0].length)))
      return { kept: { ...block, runs: runsUntil(block.runs, to) }, tail: { text: found[0].trim(), because } }
  }
  return { kept: block }
}
