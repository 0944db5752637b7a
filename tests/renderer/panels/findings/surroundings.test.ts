import { describe, expect, it } from 'vitest'
import { surroundings } from '../../../../renderer/panels/findings/surroundings'

const at = (text: string, marked: string) => surroundings(text, text.indexOf(marked), text.indexOf(marked) + marked.length)

describe('surroundings', () => {
  it.each([
    ['near Ukraine\'s borders', '\'', 'Ukraine', 's'],
    ['at 11.42\'de, in the', '\'', '11.42', 'de'],
    ['“a better path for the world”. He', '”.', 'world', ''],
    ['Marquez, for his part', 'Marquez', '', ''],
    ['two  spaces', '  ', 'two', 'spaces'],
    ['rose 5% today', '%', '5', ''],
  ])('in “%s”, %s stands between “%s” and “%s”', (text, marked, before, after) => {
    expect(at(text, marked)).toEqual({ before, after })
  })

  it('does not cut a character in two', () => {
    expect(surroundings('👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩!', 40, 41).before).toBe('👩'.repeat(16))
  })
})
