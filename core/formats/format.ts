import type { Field, Place } from '../story/place'
import type { Story } from '../story/story'

/** A wire format: one file in this folder, and a line in index.ts. */
export interface Format {
  /** As on the command line: `newsml-g2`. */
  id: string
  /** As on the screen: `NewsML-G2`. */
  title: string
  /** How its file names end, dots included. It tells the format from the others: `.nitf.xml`, or `.html` where that is enough. */
  extension: string
  mediaType: string
  charset: 'utf-8'
  standard: { name: string, version: string, link: string }
  /** The parts of a story this format holds as themselves. A part that is missing here and filled in the story is a loss. */
  carries: ReadonlySet<StoryPart>
  /** Parts that it holds as plain words: a mark (quotation, bold, italics, link) inside one of these is a loss. */
  plain?: ReadonlySet<StoryPart>
  /**
   * Writes the whole story. Pure: the same story and sending give the same bytes. Nothing is dropped in silence: what
   * the format cannot hold comes back in `losses`. Throws only on a bug.
   */
  encode(story: Story, sending: Sending): Encoded
}

export interface Encoded {
  bytes: Uint8Array
  losses: Loss[]
}

/** All that a format needs and a story does not know: given, never fetched. */
export interface Sending {
  /** RFC 3339 with the newsroom's own offset. */
  sentAt: string
  /** Grows by one with each file that leaves this newsroom. */
  sequence: number
  sender: Party
  destination: string
}

export interface Party {
  /** `Anadolu Agency` */
  name: string
  /** The agency's code as in the dateline: `AA`. */
  code: string
  /** A domain the agency owns: identifiers are made under it. */
  domain: string
}

/** Story parts that formats are declared against. Finer than a field where formats differ. */
export type StoryPart =
  | Field
  | 'quotation-speaker' | 'quotation-context' | 'quotation-translation'
  | 'byline-role' | 'byline-place'
  | 'crosshead' | 'list' | 'table' | 'editors-note' | 'fact-box'
  | 'bold' | 'italic' | 'link' | 'language' | 'direction'

/** Something of this story that will not be in the file. */
export interface Loss {
  part: StoryPart
  /** Where it stands in the story, so that the editor can go there. */
  place: Place
  /** The words or value that are lost or changed. */
  text: string
  /** A sentence for the editor: `Plain text has no place for keywords.` */
  message: string
}
