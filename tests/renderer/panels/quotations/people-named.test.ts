import { describe, expect, it } from 'vitest'
import { peopleNamed } from '../../../../renderer/panels/quotations/people-named'

const people = [
  { id: 's', name: 'Jens Stoltenberg', title: 'NATO Secretary General' },
  { id: 'd', name: 'Ivan Duque Marquez', title: 'Colombian President' },
  { id: 'l', name: 'Sergey Lavrov', title: '' },
]

describe('peopleNamed', () => {
  it.each([
    ['Stoltenberg', ['s']],
    ['Jens Stoltenberg', ['s']],
    ['Stoltenberg and Lavrov', ['s', 'l']],
    ['Stoltenberg ve Lavrov', ['s', 'l']],
    ['Stoltenberg and Duque', ['s', 'd']],
    ['the ministry', []],
    ['Berg', []],
    ['', []],
  ])('%s is %j', (speaker, ids) => {
    expect(peopleNamed(speaker, people)).toEqual(ids)
  })
})
