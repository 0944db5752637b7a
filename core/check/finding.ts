import type { Place } from '../story/place'

/**
 * error: against the style beyond doubt; holds up sending until it is fixed or set aside.
 * warning: probably wrong; shown again at sending. advice: somebody should look; never underlined by default.
 */
export type Level = 'error' | 'warning' | 'advice'

/** One thing the style says about one place in a story. A plain record: it survives JSON and a process boundary. */
export interface Finding {
  /** The rule's id, which is also its file path and its name in the help: `quotations/stop-inside`. */
  rule: string
  level: Level
  place: Place
  /** The words at `place`, exactly. */
  text: string
  /** A calm sentence for the editor, without the rule's name in it. */
  message: string
  /** What the message was made from: which of the rule's sentences, and the words filled in. For other languages. */
  says: string
  values: Record<string, string>
  /** Where the style says so, as it is shown to the editor: `Reuters Handbook, N`. */
  source: string
  /** Other places this one finding speaks of, in reading order. */
  related: RelatedPlace[]
  /** At most three, the likeliest first. */
  fixes: Fix[]
  /** By which a set-aside finds this finding again after edits: see core/check/set-aside.ts. */
  key: string
}

export interface RelatedPlace {
  place: Place
  text: string
}

export interface Fix {
  /** What the button says: the words that will stand there (`Duque`), or an act (`Remove the line`). */
  title: string
  edits: Edit[]
  /** True for a fix without judgement in it, which may be applied to many findings at once. */
  safe: boolean
}

/** Replace the words at a place; with `removeBlock`, take the whole block away (its place then covers all its text). */
export interface Edit {
  place: Place
  instead: string
  removeBlock?: true
}

/** What a rule could not judge, and what is missing: a line in the status, not a finding. */
export interface Abstention {
  rule: string
  /** `no date in the dateline` */
  missing: string
}
