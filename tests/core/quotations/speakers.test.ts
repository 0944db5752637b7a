import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findPeople } from '../../../core/people/people'
import { parseQuotations } from '../../../core/quotations/parse'
import { findSpeakers } from '../../../core/quotations/speakers'

/** `“words” = speaker` for each quotation of the blocks. */
function ledger(blocks: string[], language = 'en'): string[] {
  const { quotations } = parseQuotations(blocks)
  return findSpeakers(blocks, quotations, findPeople(blocks), language).map((found, index) => {
    const { block, from, to } = quotations[index]!.parts[0]!
    return `${block + 1} ${from}–${to} ${blocks[block]!.slice(from, to)} = ${found.speaker}`
  })
}

describe('findSpeakers', () => {
  it('gives the sample the ledger of the house style, offsets included', () => {
    const blocks = readFileSync(import.meta.dirname + '/../../stories/nato-dialogue/copy.txt', 'utf8').split('\n').slice(3, 15)
    expect(ledger(blocks).map((line) => line.replace(/“(.{11}).*”/, '“$1'))).toEqual([
      '1 110–131 “meaningful  = Stoltenberg',
      '2 0–157 “The best wa = Stoltenberg',
      '3 85–115 “unjustified = Stoltenberg',
      '4 47–68 “meaningful  = Stoltenberg',
      '4 102–132 “choose the  = Stoltenberg',
      '6 60–89 “a better pa = Duque Marquez',
      '7 44–67 “deepening c = Stoltenberg and Duque',
      '7 119–138 “repressive  = Stoltenberg and Duque',
      '8 0–94 “We agreed t = Stoltenberg',
      '11 84–106 “severe cons = the US and its allies',
    ])
  })
})
