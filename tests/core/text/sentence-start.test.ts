import { describe, expect, it } from 'vitest'
import { startsSentence } from '../../../core/text/sentence-start'

/** The word in question stands behind the bar. */
describe('startsSentence', () => {
  it.each(['|Brink left.', 'He left. |Brink stayed.', '“We left.” |Brink stayed.', 'He said: “|Brink left.”', 'one\n|Brink'])('%s', (example) => {
    expect(startsSentence(example.replace('|', ''), example.indexOf('|'))).toBe(true)
  })

  it.each(['He met |Brink.', 'Later, |Brink left.', 'the “|Brink plan”'])('not in: %s', (example) => {
    expect(startsSentence(example.replace('|', ''), example.indexOf('|'))).toBe(false)
  })
})
