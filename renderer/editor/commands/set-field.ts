import { Transforms, type Editor, type Operation } from 'slate'
import type { Story } from '../../../core/story/story'
import { storyOf, storyPath } from '../places'
import { asOneStep, withLastStep } from '../steps'

/** The parts of a story that are fields rather than running text. */
export type Fields = Omit<Story, 'type' | 'id' | 'children'>

/** Within so many milliseconds, changes of the same fields are one step for undo. */
const oneStepWithin = 1000

interface LastChange {
  names: string
  at: number
  /** The operation the step ends with: anything else done since makes it another one, and so a step of its own. */
  operation: Operation | undefined
}

const lastChanges = new WeakMap<Editor, LastChange>()

/** Changes fields of the story. Typing on in one field becomes one step; a value that is the same changes nothing. */
export function setField(editor: Editor, patch: Partial<Fields>): void {
  const story = storyOf(editor)
  const changes = Object.fromEntries(Object.entries(patch).filter(([name, value]) => {
    return JSON.stringify(value) !== JSON.stringify(story[name as keyof Fields])
  })) as Partial<Fields>
  const names = Object.keys(changes).sort().join(' ')
  if (names === '') return
  const last = lastChanges.get(editor)
  const goesOn = last?.names === names && Date.now() - last.at < oneStepWithin && last.operation === lastOperation(editor)
  const step = goesOn ? withLastStep : asOneStep
  step(editor, () => Transforms.setNodes<Story>(editor, changes, { at: storyPath }))
  lastChanges.set(editor, { names, at: Date.now(), operation: lastOperation(editor) })
}

function lastOperation(editor: Editor): Operation | undefined {
  return editor.history.undos.at(-1)?.operations.at(-1)
}
