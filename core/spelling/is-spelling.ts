/** Whether a finding is about a word that is in no dictionary, which may be one of the story's own. */
export function isSpelling({ rule }: { readonly rule: string }): boolean {
  return rule === 'words/spelling' || rule === 'tr/spelling'
}
