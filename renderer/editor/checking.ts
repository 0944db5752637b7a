import type { Editor, Operation } from 'slate'
import { Node, Range } from 'slate'
import { ReactEditor } from 'slate-react'
import type { CheckResult } from '../../core/check/check'
import type { Finding } from '../../core/check/finding'
import { overlap, type Place } from '../../core/story/place'
import type { Story } from '../../core/story/story'
import { fieldText } from '../../core/story/text'
import type { Checks } from '../checker/checks'
import { carryFindings } from './carry'
import { isPressed } from './hand'
import { placeAt, storyOf } from './places'

/** When to check, in milliseconds after a change. */
const times = {
  /** After the frame that shows the letter. */
  soon: 24,
  /** For a story whose findings take longer to show than a frame bears. */
  later: 300,
  /** From when on that takes too long between two letters. */
  costly: 10,
  /** The list beside the text keeps still while somebody types. */
  list: 250,
  /** A word that nobody has typed at for so long is finished. */
  word: 1000,
}

/** Whether the style has spoken: not yet, of the story as it is or was a moment ago, or not at all for a failure of ours. */
export type CheckState = 'waiting' | 'checked' | 'failed'

export interface Checking {
  state(): CheckState
  result(): CheckResult
  marks(): readonly Finding[]
  marksVersion(): number
  changed(operations: readonly Operation[]): void
  /** Checks the story as it is and calls back with the result; before it returns when that is known already. */
  checkNow(then?: (result: CheckResult) => void): void
  /** Checks it again although it is as it was: the style is another. */
  checkAgain(): void
  close(): void
}

/**
 * Decides when the checker runs and what of its result is shown. Marks move with the text at once and vanish when their
 * words are touched; a new finding on the word that is being typed waits until the caret leaves it or the typing rests.
 */
export function createChecking(editor: Editor, checks: Checks, tell: () => void): Checking {
  let story = storyOf(editor)
  let state: CheckState = 'waiting'
  /** The last result, on the words of `fitting`. */
  let full: CheckResult = { findings: [], abstentions: [] }
  let fitting: Story | null = null
  /** The story that was checked last. */
  let checked: Story | null = null
  let shown = full
  let marks: readonly Finding[] = full.findings
  let version = 0
  let cost = 0
  let editedAt = -Infinity
  let isTyping = false
  let isClosed = false
  let waiting: ((result: CheckResult) => void)[] = []
  const timers = { check: 0, show: 0 }

  const check = (): void => {
    clearTimeout(timers.check)
    timers.check = 0
    if (ReactEditor.isComposing(editor)) return schedule(times.later)
    const asked = story
    checks.check(asked, (result) => {
      if (isClosed) return
      const begin = performance.now()
      if (result) take(asked, result)
      else fail()
      cost = performance.now() - begin
    })
  }

  const take = (asked: Story, result: CheckResult): void => {
    state = 'checked'
    checked = asked
    // More has been written meanwhile, and will be checked in its turn.
    full = asked === story ? result : { ...result, findings: [...carryFindings(result.findings, asked, story)] }
    fitting = story
    show()
    if (asked === story) answer()
  }

  const fail = (): void => {
    state = 'failed'
    answer()
    tell()
  }

  const answer = (): void => {
    const asking = waiting
    waiting = []
    for (const then of asking) then(shown)
  }

  const schedule = (wait: number): void => {
    // A cheap check comes in between letters; a costly one waits until they stop.
    if (timers.check !== 0 && wait > times.soon) clearTimeout(timers.check)
    else if (timers.check !== 0) return
    timers.check = setTimeout(check, wait)
  }

  const show = (): void => {
    if (fitting !== story || isClosed) return
    clearTimeout(timers.show)
    // Text that an input method composes is not the story's yet: a mark drawn into it now would break it off.
    const isHeld = ReactEditor.isComposing(editor)
    if (isHeld || isPressed(editor)) {
      timers.show = setTimeout(show, isHeld ? times.later : times.soon)
      return
    }
    const rest = performance.now() - editedAt
    const word = isTyping && rest < times.word ? typedWord(editor) : null
    const known = word ? new Set(marks.map(nameOf)) : null
    const visible = word ? full.findings.filter((one) => !overlap(one.place, word) || known!.has(nameOf(one))) : full.findings
    const drawn = keepObjects(visible, marks)
    if (drawn !== marks) {
      marks = drawn
      version++
    }
    const waits = isTyping && rest < times.list
    if (!waits) publish()
    if (waits || visible.length < full.findings.length) timers.show = setTimeout(show, (waits ? times.list : times.word) - rest + 1)
    tell()
  }

  const publish = (): void => {
    const findings = keepObjects(marks, shown.findings) as Finding[]
    // One object for one finding, in the text and in the list: what is chosen there is found again here.
    marks = findings
    const beside = ({ abstentions, asides }: CheckResult): string => JSON.stringify([abstentions, asides])
    const same = findings === shown.findings && beside(full) === beside(shown)
    if (!same) shown = { ...full, findings }
  }

  /** Slate tells of changes a moment later; whoever asks before then is answered for the text as it is. */
  const changed = (operations: readonly Operation[]): void => {
    const now = storyOf(editor)
    if (isClosed) return
    if (now === story) {
      // The caret has moved: the word it left may show what is wrong with it.
      if (marks.length < full.findings.length && fitting === story) setTimeout(show)
      return
    }
    marks = carryFindings(marks, story, now)
    story = now
    editedAt = performance.now()
    isTyping = operations.every(({ type }) => type === 'insert_text' || type === 'remove_text' || type === 'set_selection')
    schedule(cost > times.costly && isTyping ? times.later : times.soon)
  }
  const catchUp = (): void => { if (storyOf(editor) !== story) changed(editor.operations) }

  check()
  return {
    state: () => state,
    result: () => shown,
    marks() {
      catchUp()
      return marks
    },
    marksVersion: () => version,
    changed,
    checkNow(then = () => {}) {
      catchUp()
      isTyping = false
      if (checked === story) show()
      if (checked === story || ReactEditor.isComposing(editor)) return then(shown)
      waiting.push(then)
      check()
    },
    checkAgain() {
      catchUp()
      checked = null
      check()
    },
    close() {
      isClosed = true
      clearTimeout(timers.check)
      clearTimeout(timers.show)
    },
  }
}

/** The word around the caret, as a place; null without a caret. */
function typedWord(editor: Editor): Place | null {
  const { selection } = editor
  if (!selection || !Range.isCollapsed(selection) || !Node.has(editor, selection.anchor.path)) return null
  const story = storyOf(editor)
  const place = placeAt(story, selection.anchor)
  if (!place) return null
  const text = fieldText(story, place.field, place.block)
  const before = /[\p{IDC}'’.,-]*$/u.exec(text.slice(0, place.from))?.[0].length ?? 0
  const after = /^[\p{IDC}'’-]*/u.exec(text.slice(place.from))?.[0].length ?? 0
  return { ...place, from: place.from - before, to: place.from + after }
}

function nameOf({ rule, text, place }: Finding): string {
  return [rule, text, place.field, place.block].join('\n')
}

/** The new list with every object that says the same as an old one replaced by the old one; the old list when all do. */
function keepObjects(list: readonly Finding[], old: readonly Finding[]): readonly Finding[] {
  const byJson = new Map<string, Finding>()
  const unknown = new Set(old)
  for (const finding of list) unknown.delete(finding)
  for (const finding of unknown) byJson.set(JSON.stringify(finding), finding)
  const present = new Set(old)
  const kept = list.map((finding) => present.has(finding) ? finding : byJson.get(JSON.stringify(finding)) ?? finding)
  return kept.length === old.length && kept.every((finding, index) => finding === old[index]) ? old : kept
}
