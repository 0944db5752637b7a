import { sayAbstention, sayFinding, sayGuide } from '../../core/says/said'
import { turkish } from '../../core/says/tr/index'
import { trEditor } from './tr-editor'
import { trPanels } from './tr-panels'
import { trWindow } from './tr-window'
import type { Spoken } from './words'

/** Turkish: every word of the interface, and how what the rules, the import and the formats say is said. */
export const tr: Spoken = {
  language: 'tr',
  words: { ...trWindow, ...trEditor, ...trPanels },
  finding: (finding, own) => sayFinding(finding, turkish, own),
  abstention: (abstention) => sayAbstention(abstention, turkish),
  guide: (rules, style) => sayGuide(rules, style, turkish),
  doubt: (says) => turkish.doubts(says) ?? says,
  loss: (message) => turkish.losses(message) ?? message,
  failure: (sentence) => turkish.failures(sentence) ?? sentence,
}
