/** The apostrophe of a text: straight where it has no other, else curly. For marks that a fix puts in. */
export function apostropheOf(text: string): string {
  return text.includes("'") && !text.includes('’') ? "'" : '’'
}

/** What stands before a word or figure that is one of its own, and behind it. Parts of patterns. */
export const open = String.raw`(?<!\p{IDC})`
export const shut = String.raw`(?!\p{IDC})`
