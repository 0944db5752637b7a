import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'

const many = 'two|three|four|five|six|seven|eight|nine|ten|\\p{N}+|several|many|these|those|both|most|some|dozens of|hundreds of|thousands of|various'
const pattern = new RegExp(
  String.raw`(?<=(?<!\p{IDC})(?:${many}) (?:(?!the |of |and |an? |its )\p{Lower}+ )?)(\p{Upper}{2,5})['’]s(?=[.,;:)]|$|\s(?:and|or|in|on|at|to|from|with|for|of|by|were|are|have|had|will|would|could|who|that|which)(?!\p{Alpha}))`, 'giu')

/** An apostrophe in the plural of an acronym: `ICBM’s`. */
export const acronymPlural: BlockRule = {
  id: 'organizations/plural',
  level: 'error',
  language: 'en',
  source: 'Reuters Handbook, A',
  says: { s: 'The plural has no apostrophe: {right}.' },
  wrong: [
    ['Russia has 12 ICBM’s.', 'Russia has 12 ICBMs.'],
    ["Several NGO's were there, with many local MP's who left.", 'Several NGOs were there, with many local MPs who left.'],
  ],
  allows: [
    'Russia has 12 ICBMs.',
    'Two NATO’s allies left.',
    'NATO’s ministers met.',
    'It is one of the EU’s and UN’s aims.',
    '“We have 12 ICBM’s,” Jane Smith said.',
    'In 2022 NATO’s in-house lawyers left.',
    'Both the EU’s and the UN’s aims.',
  ],
  safe: true,
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /\p{Upper}['’]s/u },
  *check({ prose }) {
    for (const { 0: form, 1: acronym, index } of places(pattern, prose)) {
      if (acronym !== acronym!.toUpperCase() || isYear(prose, index)) continue
      yield { from: index, to: index + form.length, values: { right: `${acronym}s` }, instead: `${acronym}s` }
    }
  },
}

function isYear(prose: string, at: number): boolean {
  return /(?<!\p{N})\p{N}{4} (?:\p{Lower}+ )?$/u.test(prose.slice(Math.max(0, at - 24), at))
}
