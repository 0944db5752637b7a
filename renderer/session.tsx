import { createContext, useCallback, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { Editor, Range, type Operation } from 'slate'
import { ReactEditor } from 'slate-react'
import type { CheckResult } from '../core/check/check'
import type { Finding } from '../core/check/finding'
import { overlap, type Place } from '../core/story/place'
import type { Story } from '../core/story/story'
import type { OpenedStory } from '../electron/contract'
import { placeOf, storyOf, storyPath } from './editor/places'
import type { Checks } from './checker/checks'
import type { RuleAccount } from './checker/messages'
import { createChecking, type CheckState } from './editor/checking'
import { findAgain } from './editor/same-finding'
import { noteOperation, takeSelection } from './editor/take-selection'
import { createStoryEditor } from './editor/with-story'
import { said } from './words/said'

/**
 * One story being worked on: the editor that holds it, what the style says about it, and what is chosen. Made for one
 * opened story; another story is another session.
 */
export interface Session {
  /** The Slate editor whose only child is the story. */
  readonly editor: Editor
  /** The story as it is now. */
  story(): Story
  /** What the style says, moved along with the text since it was said. The same object until it changes. */
  result(): CheckResult
  /** The findings drawn in the text: those of `result`, without the ones whose words are being touched right now. */
  marks(): readonly Finding[]
  /** Grows whenever marks change in another way than by moving along with the text. */
  marksVersion(): number
  /** The finding that is chosen in the list or the text; null when none is, or when it is gone. */
  selectedFinding: Finding | null
  /** Where the caret or selection is; null when nothing was ever chosen. */
  caretPlace(): Place | null
  /** Takes over where the hand is in the page now. What acts on the selection asks for it first: keys come faster than word of it. */
  takeCaret(): void
  /** Calls after every change of the story, the result or the choice. Returns how to stop. */
  subscribe(listener: () => void): () => void
  /** Whether the style has spoken yet. */
  checkState(): CheckState
  /** Checks the story as it is, as before sending, and calls back with the result; at once when it is known already. */
  checkNow(then?: (result: CheckResult) => void): void
  /** Checks it again although it is as it was: the style is another. */
  checkAgain(): void
  /** The rule of a finding of `result`. */
  ruleOf(id: string): RuleAccount | null
  /** Ends the timers. */
  close(): void
}

/** Makes the session of a story, and asks for its first check. */
export function createSession(opened: OpenedStory, checks: Checks): Session {
  const editor = createStoryEditor(opened.story)
  const listeners = new Set<() => void>()
  let selected: Finding | null = null
  let lastCaret: Range | null = null
  const tell = (): void => {
    for (const listener of [...listeners]) listener()
  }
  const checking = createChecking(editor, checks, tell)

  const caretPlace = (): Place | null => {
    const { selection } = editor
    return selection && Editor.hasPath(editor, Range.start(selection).path) ? placeOf(storyOf(editor), selection) : null
  }

  /** The choice is left when the hand goes elsewhere in the text, so that the next key is not for what was chosen before. */
  const followCaret = (): void => {
    const { selection } = editor
    if (selection === lastCaret) return
    lastCaret = selection
    if (!selected || !ReactEditor.isFocused(editor)) return
    const caret = caretPlace()
    const chosen = findAgain(checking.marks(), selected)
    if (caret && chosen && !overlap(chosen.place, caret)) selected = null
  }

  const { apply, onChange } = editor
  editor.apply = (operation) => {
    noteOperation(editor, operation)
    apply(operation)
    // Slate tells of changes a moment later. A field that is typed in must have its new value by the end of the key press:
    // React would put the old one back until then, and with it the caret to the end and what is composed to nothing.
    if (operation.type === 'set_node' && operation.path.length === storyPath.length) tell()
  }
  editor.onChange = (options) => {
    // Marks move before the page draws the text.
    checking.changed(editor.operations as Operation[])
    followCaret()
    onChange(options)
    tell()
  }

  return {
    editor,
    story: () => storyOf(editor),
    result: checking.result,
    marks: checking.marks,
    marksVersion: checking.marksVersion,
    get selectedFinding() {
      return selected && findAgain(checking.result().findings, selected)
    },
    set selectedFinding(finding) {
      if (finding === selected) return
      selected = finding
      tell()
    },
    caretPlace,
    takeCaret() {
      if (takeSelection(editor)) followCaret()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    checkState: checking.state,
    checkNow: checking.checkNow,
    checkAgain: checking.checkAgain,
    ruleOf: checks.ruleOf,
    close: checking.close,
  }
}

const SessionContext = createContext<Session | null>(null)

export function SessionProvider({ session, children }: { session: Session, children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>
}

/** The session of the story on the screen. Throws outside of a SessionProvider. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider around it')
  return session
}

/** A part of the story. Renders again only when the part is another one; the selector runs once for each story. */
export function useStory<T>(selector: (story: Story) => T): T {
  const session = useSession()
  const read = useMemo(() => oncePerStory(selector), [selector])
  return useSyncExternalStore(session.subscribe, () => read(session.story()))
}

/** Selectors that make something new each time would otherwise never come to rest. */
function oncePerStory<T>(selector: (story: Story) => T): (story: Story) => T {
  let last: { story: Story, value: T } | null = null
  return (story) => {
    if (last?.story !== story) last = { story, value: selector(story) }
    return last.value
  }
}

/** What the style says about the story now. */
export function useCheck(): CheckResult {
  const session = useSession()
  return useSyncExternalStore(session.subscribe, session.result)
}

/** Whether the style has spoken yet. */
export function useCheckState(): CheckState {
  const session = useSession()
  return useSyncExternalStore(session.subscribe, session.checkState)
}

/** The chosen finding. */
export function useSelectedFinding(): Finding | null {
  const session = useSession()
  return useSyncExternalStore(session.subscribe, useCallback(() => session.selectedFinding, [session]))
}

/** How a finding is said in the language that is spoken. */
export function useSaid(): (finding: Finding) => Finding {
  const session = useSession()
  return useCallback((finding) => said(finding, session.ruleOf(finding.rule)?.inTurkish), [session])
}

/** Whether text is being composed with an input method right now. */
export function isComposing(editor: Editor): boolean {
  return ReactEditor.isComposing(editor)
}
