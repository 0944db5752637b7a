/**
 * A story: plain JSON in the very shape Slate edits.
 *
 * The story is the one top node of the editor's document. Its properties are the fields that are not typed as
 * running text (slug, bylines, dateline, urgency …) and its children are the nodes that are: headline, subheads, body.
 * Because the whole story is one node tree, one undo history covers fields, text, quotations and what was set aside.
 *
 * All offsets in a story are UTF-16 code units, as JavaScript strings, the DOM and Slate count them.
 */
export interface Story {
  type: 'story'
  /** Stays the same over every version, in every format. A UUID without prefix. */
  id: string
  /** 1 for a story that has never gone out; grows by one when a changed story is sent again. */
  version: number
  /** RFC 3339 with the newsroom's own offset: when the story was first made here. */
  created: string
  slug: string
  bylines: Byline[]
  dateline: Dateline | null
  /** The ledger: one entry for each quotation that is marked in the text, in reading order. */
  quotations: Quotation[]
  /** People the story mentions, in the order of their first mention. */
  people: Person[]
  subjects: Subject[]
  keywords: string[]
  places: Place[]
  genre: Genre
  /** IPTC urgency, 1 (flash) to 9; 4 is a normal story. */
  urgency: number
  /** RFC 3339 with offset: not for publication before this moment. */
  embargo: string | null
  /** BCP 47. */
  language: string
  direction: 'ltr' | 'rtl'
  /** The copyright and usage line as it is printed. */
  rights: string
  related: RelatedStory[]
  /** What import did not take for story text: shown, and put back on request. */
  leftOut: LeftOut[]
  /** What import was not sure of, until the editor confirms or changes it. */
  doubts: Doubt[]
  /** Findings that an editor decided to leave as they are, with the reason. */
  setAside: SetAside[]
  /** Every time the story went out. */
  sendings: SendingRecord[]
  /** Headline first, then the subheads, then the body: the editor keeps this order. */
  children: StoryChild[]
}

export interface Byline {
  name: string
  /** As printed: `Diplomatic correspondent`. Empty when the byline carries none. */
  role: string
  /** Where the writer is, when the byline says so. */
  place: string
}

/** How the dateline is set off from the first word: `BRUSSELS (AA) - `, `WASHINGTON — `, or alone on its line. */
export type DashForm = 'spaced-hyphen' | 'en-dash' | 'em-dash' | 'own-line'

export interface Dateline {
  /** In normal case, as a place name is written: `Brussels`. The style decides on capitals. */
  city: string
  /** Country, state or province when the city does not stand alone; otherwise empty. */
  region: string
  /** The agency's code as printed: `AA`, `Reuters`. */
  agency: string
  dash: DashForm
  /** ISO 8601 calendar date (`2022-02-14`), or null when the copy names none. */
  date: string | null
  /** Whether the printed dateline shows the date (`LONDON, Jan 24 (Reuters) -`). */
  showsDate: boolean
}

/** One direct quotation. Its words are the text that carries its id as a mark, quotation marks included. */
export interface Quotation {
  id: string
  /** As the ledger prints it: `Stoltenberg`, `Stoltenberg and Duque`, `the US and its allies`. Empty: nobody yet. */
  speaker: string
  /** `people[].id` of each person who speaks; empty for a body (`the ministry`) or when nobody is known. */
  people: string[]
  /** `at a joint news conference`; empty when the copy does not say. */
  saidWhere: string
  /** `to reporters`; empty when the copy does not say. */
  saidTo: string
  /** A whole sentence of speech, or some words inside the writer's sentence. */
  extent: 'whole' | 'fragment'
  /** BCP 47 language in which it was said, or null when not known. */
  spokenIn: string | null
  /** True when the words here are the agency's translation. */
  translated: boolean
  /** True once an editor has confirmed or chosen the speaker. */
  confirmed: boolean
}

export interface Person {
  id: string
  /** Full name as first given: `Jens Stoltenberg`. */
  name: string
  /** Title or office as first given: `NATO Secretary General`. May be empty. */
  title: string
}

export interface Subject {
  /** IPTC Media Topic code without alias: `20000053`. */
  code: string
  /** Its name in the story's language, as it was when chosen. */
  name: string
}

export interface Place {
  name: string
  /** Country or state; may be empty. */
  region: string
}

/** Names of the IPTC genre NewsCodes that a text desk uses. */
export type Genre = 'Current' | 'Analysis' | 'Background' | 'Feature' | 'Interview' | 'Opinion' | 'Profile' | 'Obituary' | 'Summary'

export interface RelatedStory {
  /** A URI: `urn:dateline:…` for our own. */
  uri: string
  title: string
  relation: 'background' | 'previous' | 'follows' | 'translation' | 'see-also'
}

export interface LeftOut {
  id: string
  text: string
  /** What the line was taken for: a house-style rule id such as `leftovers/source-line`. */
  because: string
  /** Index in the body before which the line stood when it was left out. */
  before: number
}

export interface Doubt {
  id: string
  /** What is in doubt: a field, a body block (`body` with `block`), or a quotation (`quotation` with its id). */
  about: 'headline' | 'subhead' | 'byline' | 'dateline' | 'body' | 'quotation'
  /** Index of the subhead or body block; 0 for the others. */
  block: number
  /** For quotations: its id. Empty for the others. */
  quotation: string
  /** A sentence for the editor: `Taken for a crosshead: short line without a stop.` */
  says: string
}

export interface SetAside {
  /** Which finding: see `findingKey` in core/check/set-aside.ts. */
  key: string
  rule: string
  /** The words the finding stood on, for the list shown before sending. */
  text: string
  reason: string
  /** `once` leaves this one place; `story` leaves every finding of the rule in this story. */
  extent: 'once' | 'story'
  /** Who and when (RFC 3339). */
  by: string
  at: string
}

export interface SendingRecord {
  version: number
  /** RFC 3339. */
  at: string
  format: string
  /** Where to: a folder, later a destination's name. */
  to: string
  file: string
  /** SHA-256 of the sent bytes, in hex. */
  sha256: string
  /** SHA-256 of the story's content as sent, by which a later sending knows whether the story has changed since. */
  content: string
  /** The reason given when the story went out despite findings at error level; empty otherwise. */
  despite: string
}

// ---- the nodes that are typed as text ------------------------------------------------------------------------------

export type StoryChild = Headline | Subhead | Block

export interface Headline {
  type: 'headline'
  children: Text[]
}

export interface Subhead {
  type: 'subhead'
  children: Text[]
}

/** A block of the body. */
export type Block = Paragraph | Crosshead | List | Table | EditorsNote | FactBox

export interface Paragraph {
  type: 'paragraph'
  children: Text[]
}

/** A short heading between paragraphs. */
export interface Crosshead {
  type: 'crosshead'
  children: Text[]
}

export interface List {
  type: 'list'
  ordered: boolean
  children: ListItem[]
}

export interface ListItem {
  type: 'list-item'
  children: Text[]
}

export interface Table {
  type: 'table'
  children: TableRow[]
}

export interface TableRow {
  type: 'table-row'
  children: TableCell[]
}

export interface TableCell {
  type: 'table-cell'
  /** True for a cell that names its row or column. */
  heading: boolean
  children: Text[]
}

/** A note to editors: goes out as a note where the format has one, never as story text. */
export interface EditorsNote {
  type: 'editors-note'
  children: Text[]
}

/** Background pulled out of the running text. */
export interface FactBox {
  type: 'fact-box'
  children: (Crosshead | Paragraph)[]
}

/** A run of text. A property that does not apply is absent, so that equal runs are equal JSON. */
export interface Text {
  text: string
  /** The id of the quotation these words belong to. */
  quotation?: string
  bold?: true
  italic?: true
  /** Stays as it is: no rule speaks here. */
  stet?: true
  /** The address this text links to. */
  href?: string
}

/** Any node that holds text directly. */
export type TextBlock = Headline | Subhead | Paragraph | Crosshead | ListItem | TableCell | EditorsNote

export type StoryNode = Story | StoryChild | ListItem | TableRow | TableCell

/** Anything in the tree of a story, leaves included. */
export type AnyNode = StoryNode | Text
