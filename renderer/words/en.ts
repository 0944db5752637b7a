import { enEditor } from './en-editor'
import { enPanels } from './en-panels'
import { enWindow } from './en-window'

/** English. Sentences end with a stop, labels do not; a number that is counted is a function of it. */
export const en = { ...enWindow, ...enEditor, ...enPanels }
