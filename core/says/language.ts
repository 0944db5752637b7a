/** The languages in which Dateline speaks to whoever sits before it. What a story is written in is another matter. */
export const languages = ['en', 'tr'] as const

export type Language = (typeof languages)[number]

/** The one that a language tag of a system or a program asks for, such as `tr`, `tr-TR` or `tr_TR.UTF-8`; else English. */
export function languageOf(tag: string): Language {
  const primary = /^\p{Alpha}+/u.exec(tag)?.[0].toLowerCase() ?? ''
  return languages.find((each) => each === primary) ?? 'en'
}
