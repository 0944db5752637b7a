/** What making a story needs and copy does not say: given, never fetched. */
export interface CopyDesk {
  /** A new UUID without prefix, each time another. */
  newId(): string
  /** RFC 3339 with the newsroom's own offset. */
  now: string
  agency: { name: string, code: string, rights: string }
  /** BCP 47 of the desk: what a new story starts in, and copy whose own language cannot be told. */
  language?: string
  /** The copy's file name, whose stem makes the slug. */
  fileName?: string
}
