import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'

/** No space behind a mark, or before a bracket. Addresses, codes and names with a point inside keep theirs. */
export const missingSpace: BlockRule = {
  id: 'punctuation/missing-space',
  level: 'error',
  language: 'any',
  source: 'dpa stylebook, typography',
  says: { space: 'A space is missing here.' },
  wrong: [
    ['They left the town,and came back.', 'They left the town, and came back.'],
    ['They left the town.The ministers came back.', 'They left the town. The ministers came back.'],
    ['“We left.They came,” he said.', '“We left. They came,” he said.'],
    ['“We left,”he said.', '“We left,” he said.'],
    ['The Western European Union(WEU) met.', 'The Western European Union (WEU) met.'],
    ['They left;nobody spoke.', 'They left; nobody spoke.'],
    ['They left for Germany.The talks failed.', 'They left for Germany. The talks failed.'],
    ['The union (WEU)met on Monday.', 'The union (WEU) met on Monday.'],
    ['Bakanlar gitti,sonra döndü.', 'Bakanlar gitti, sonra döndü.'],
  ],
  allows: [
    'They left the town, and came back.',
    'A rate of 1,500 and 3.5, the U.S. and the p.m.',
    'The site example.com, Booking.com and Node.js; the file a.Word',
    'The minister(s) and person(s)',
    'He scored 3,and',
    'f(x) and name(s)',
    'Reached at a,b and x;y',
    'The “yes”-men and the “no”s',
    'WEU(WEU)',
    'Yahoo!Japan',
  ],
  safe: true,
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  needs: { of: 'legible', one: () => patterns },
  *check({ legible }) {
    for (const pattern of patterns) {
      for (const { 0: mark, index } of places(pattern, legible)) {
        const at = mark === '(' ? index : index + mark.length
        yield { from: index, to: index + mark.length, fixes: [{ title: mark === '(' ? ' (' : `${mark} `, safe: true, edits: [{ from: at, to: at, instead: ' ' }] }] }
      }
    }
  },
}

const patterns = [
  /(?<=\p{Lower}{2})[,;](?=\p{Lower}{2,}[\s,.])/gu,
  /(?<=(?<![\p{IDC}.@/])\p{Lower}{2,})\.(?=\p{Upper}\p{Lower}*(?:[.,]?\s[\p{IDC}“"(]|[’']))/gu,
  /(?<=(?<![\p{IDC}.@/])\p{Upper}\p{Lower}{3,})\.(?=(?:The|He|She|It|They|We|In|On|At|But|And|A|An|His|Her|Its|Their|This|That|These|There|For|As|After|When|While|If|Over|About|Some|Many|Most|Police|Officials)\s)/gu,
  /(?<=\p{Alpha}[.,!?])”(?=\p{Alpha}{2})/gu,
  /(?<=\p{Lower}{3})\((?=\p{Upper}{2,6}\))/gu,
  /(?<=\(\p{Upper}{2,6})\)(?=\p{Lower}{2,}\s)/gu,
]
