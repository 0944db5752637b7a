import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { letterPairs } from '../../../core/text/letter-pairs'
import { meets, needsOf } from '../../../core/text/pattern-needs'
import { places, stands } from '../../../core/text/places'

const core = join(import.meta.dirname, '../../../core')

/** Every pattern that is written out in core: what rules and readers search for. */
const written = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  .flatMap((file) => Array.from(readFileSync(join(core, file), 'utf8').matchAll(/(?<=[\s(,=!])\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([giu]*)(?=[.,;)\s\]])/g)))
  .flatMap(({ 1: source = '', 2: flags = '' }) => {
    try { return [new RegExp(source, flags.includes('g') ? flags : `${flags}g`)] } catch { return [] }
  })

const own: readonly [RegExp, string, boolean][] = [
  [/colou?r/g, 'color', true],
  [/colou?r/g, 'collar', false],
  [/(?:is|was) here/g, 'he was here', true],
  [/(?:is|was) here/g, 'they are here', false],
  [/(?:is|was)? ?here/g, 'here', true],
  [/per\scent/g, 'per\u00A0cent', true],
  [/\d+ years/g, '7 years', true],
  [/\d+ years/g, 'seven years', false],
  [/mile/gi, 'MILE', true],
  [/miſs|\u212Aelvin/giu, 'MISS Kelvin', true],
  [/(?<=the )president(?! of)/g, 'the president', true],
  [/(?<=the )president(?! of)/g, 'a president', false],
  [/(\w)\1x/g, 'aax', true],
  [/[^a-z]zz/g, '-zz', true],
  [/[x-z][\u{1F600}-\u{1F64F}]q/gu, 'y😀q', true],
  [/b(?!ad)e/g, 'be', true],
  [/a{2,}b/g, 'aab', true],
  [/a{0}b/g, 'b', true],
  [/\p{N}km/gu, '٣km', true],
  [/(?<unit>km|mi)\b/g, '5 km', true],
  [/\bsaid|told\b/g, 'told', true],
  [/x|/g, 'abc', true],
  [/\.(?=The |In )/g, 'It ended. The rest', false],
  [/\.(?=The |In )/g, 'It ended.The rest', true],
  [/(?<=[a-z]{2}),(?=[a-z])/g, 'one, two', false],
  [/(?<=[a-z]{2}),(?=[a-z])/g, 'one,two', true],
  [/j(?:zz)?q/g, 'jq', true],
  [/j(?:zz)?q/g, 'jzzq', true],
  [/j(?:zz)?q/g, 'jz q', false],
  [/(?:qu|ju)v/g, 'que', false],
  [/k(?=z?)w/g, 'kw', true],
  [/(?:q|)z(?:w|)x/g, 'zx', true],
]

describe('A pattern in a text', () => {
  it.each(own)('%s in %j: could stand, %j', (pattern, text, could) => {
    expect(meets(needsOf(pattern), letterPairs(text))).toBe(could)
    expect(Array.from(places(pattern, text))).toEqual(Array.from(text.matchAll(pattern)))
  })

  it('stands where matchAll finds it, whatever pattern of ours it is', () => {
    expect(written.length).toBeGreaterThan(400)
    // As often as it takes until what they need is asked for.
    for (const pattern of written) for (let time = 0; time < 300; time++) places(pattern, '')
    const piece = fc.constantFrom(...written.map(({ source }) => source.replace(/\(\?<?[=!:]|[()[\]\\^$*+?{}|]|\\p\{\w+\}/g, '')), ...'aE 1.,’“”-–$ıİſ😀\n')
    fc.assert(fc.property(fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('').slice(0, 200)), (text) => {
      for (const pattern of written) {
        const there = Array.from(text.matchAll(pattern), ({ index, 0: found }) => [index, found])
        expect([pattern.source, ...Array.from(places(pattern, text), ({ index, 0: found }) => [index, found])]).toEqual([pattern.source, ...there])
      }
    }), { numRuns: 60 })
  })

  it('is seen to stand or not as test sees it', () => {
    expect([stands(/per cent/, '5 per cent'), stands(/per cent/, '5 percent')]).toEqual([true, false])
  })

  it('has to be global to have several places', () => {
    expect(() => places(/a/, 'a')).toThrow(TypeError)
  })
})
