import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'

/** How somebody took his or her life, told in detail. */
export const suicideMethod: BlockRule = {
  id: 'sensitive/suicide-method',
  level: 'advice',
  language: 'en',
  source: 'Independent Press Standards Organisation, guidance on suicide',
  says: { method: 'Does the reader have to know how? Details of a suicide are left out; ask the editor in charge.' },
  wrong: [
    ['He took his own life by hanging himself.', null],
    ['Police said she died by suicide after an overdose of pills.', null],
    ['The man hanged himself in his cell, an apparent suicide.', null],
  ],
  allows: [
    'He died by suicide in May.',
    'The suicide bomber shot at guards and jumped from a car.',
    'He died of an overdose.',
    'The man was hanged in May.',
    'The mass suicide bombings and a hanging bridge',
    '“He hanged himself, it was suicide,” she said.',
    'A suicide drone hit a house; he jumped from a window.',
  ],
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /suicide|own lif|own live/i },
  *check({ prose, sentences }) {
    for (const { from, to } of sentences) {
      const sentence = prose.slice(from, to)
      const found = method.exec(sentence)
      if (found && own.test(sentence) && !attack.test(sentence)) yield { from: from + found.index, to: from + found.index + found[0].length }
    }
  },
}

const own = /(?<!\p{Alpha})(?:suicide|(?:his|her|their) own (?:life|lives))(?!\p{Alpha})/u
const attack = /(?<!\p{Alpha})suicide[ -](?:bomb|attack|vest|blast|mission|drone|car|belt|squad|raid|strike|explosion|assault|truck)/iu
const method = /(?<!\p{Alpha})(?:hang(?:ed|ing) (?:himself|herself|themselves)|sh(?:ot|ooting) (?:himself|herself|themselves)|by hanging|overdose of \p{Alpha}+|jump(?:ed|ing) (?:from|off|out of) (?:a|the|his|her) \p{Alpha}+|slit(?:ting)? (?:his|her|their) \p{Alpha}+|drown(?:ed|ing) (?:himself|herself|themselves)|self-inflicted gunshot wound to the \p{Alpha}+|set (?:himself|herself) on fire)(?!\p{Alpha})/u
