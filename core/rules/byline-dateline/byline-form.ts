import type { BlockRule } from '../../check/rule'
import { particles } from '../../people/known-words'
import { capitalize, nameFromCapitals } from '../../text/casing'

/** A writer's name in capitals, or in small letters. */
export const bylineForm: BlockRule = {
  id: 'byline-dateline/byline-form',
  level: 'error',
  language: 'any',
  source: 'House style: bylines',
  says: { name: 'A byline has the name as it is written: {right}.' },
  wrong: [
    ['By agnes szucs', 'By Agnes Szucs'],
    ['By ursula von der leyen', 'By Ursula von der Leyen'],
  ],
  allows: [
    'By Agnes Szucs',
    'By Ursula von der Leyen',
    'By JJ Abrams',
    'By danah boyd Smith',
    'By Agnes Szucs, Diplomatic correspondent',
  ],
  safe: true,
  reads: 'block',
  fields: ['byline'],
  *check({ text, language }) {
    const found = /^By (\p{Alpha}[\p{Alpha}\p{M}.’' -]*)/u.exec(text)
    if (!found) return
    const name = found[1]!.trim()
    const parts = name.split(' ')
    const right = /\p{Upper}/u.test(name) ? fromCapitals(name, parts, language) : parts.map((part) => (particles.has(part) ? part : capitalize(part, language))).join(' ')
    if (parts.length > 1 && right !== name) yield { from: 3, to: 3 + name.length, instead: right, values: { right } }
  },
}

/** Bodies write themselves in capitals; people do not. */
function fromCapitals(name: string, parts: readonly string[], language: string): string {
  const isPerson = !/\p{Lower}/u.test(name) && parts.length < 4 && parts.every((part) => /^\p{Upper}{4,}$/u.test(part)) && !bodies.test(name)
  return isPerson ? nameFromCapitals(name, language) : name
}

const bodies = /(?:^| )(?:NEWS|STAFF|DESK|AGENCY|PRESS|REPORTERS?|SPORTS?|TEAM|EDITORS?|EDITORIAL|REUTERS|ANADOLU|XINHUA|BLOOMBERG|ASSOCIATED)(?: |$)/u
