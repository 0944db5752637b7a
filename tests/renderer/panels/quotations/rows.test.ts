import { describe, expect, it } from 'vitest'
import type { Quotation, Story } from '../../../../core/story/story'
import { everybody, nobody, quotationRows, rowsOf, speakersOf } from '../../../../renderer/panels/quotations/rows'

const quotation = (id: string, speaker: string): Quotation =>
  ({ id, speaker, people: [], saidWhere: '', saidTo: '', extent: 'whole', spokenIn: null, translated: false, confirmed: false })

const story: Pick<Story, 'children' | 'quotations'> = {
  quotations: [quotation('one', 'Stoltenberg'), quotation('two', ''), quotation('gone', 'Duque')],
  children: [
    { type: 'headline', children: [{ text: 'Ready, says ' }, { text: '‘Nobody’', quotation: 'two' }] },
    { type: 'paragraph', children: [{ text: 'He said: ' }, { text: '“We ', quotation: 'one' }, { text: 'agreed', quotation: 'one', bold: true }] },
    { type: 'list', ordered: false, children: [{ type: 'list-item', children: [{ text: '“And more.”', quotation: 'one' }] }] },
  ],
}

describe('quotationRows', () => {
  it('joins the words of one quotation over leaves and blocks', () => {
    expect(quotationRows(story)[0]).toMatchObject({ words: '“We agreed “And more.”', block: 0 })
  })

  it('gives words of the headline no block', () => {
    expect(quotationRows(story)[1]).toMatchObject({ words: '‘Nobody’', block: -1 })
  })

  it('keeps an entry whose words are gone', () => {
    expect(quotationRows(story)[2]).toMatchObject({ words: '', block: -1 })
  })
})

describe('rowsOf', () => {
  const rows = quotationRows(story)

  it.each([[everybody, 3], [nobody, 1], ['Stoltenberg', 1], ['Marquez', 0]])('%s says %i', (speaker, count) => {
    expect(rowsOf(rows, speaker)).toHaveLength(count)
  })

  it('lists each speaker once and nobody not at all', () => {
    expect(speakersOf(rows)).toEqual(['Stoltenberg', 'Duque'])
  })
})
