import type { StyleFace, StylePackage } from '../../core/check/style'

/** A style package at hand, of which as much is read as is asked for: some hold ten thousand terms. */
export interface HouseStyle extends Readonly<StyleFace> {
  /** The whole package as JSON, for whoever only hands it on. */
  text(): Promise<string>
  /** The whole package, the same object each time. */
  whole(): Promise<StylePackage>
}

/** A house style of a package's JSON, which has been validated. */
export function houseStyle(face: StyleFace, text: () => Promise<string>): HouseStyle {
  let read: Promise<StylePackage> | null = null
  return { ...face, text, whole: () => read ??= text().then((json) => JSON.parse(json) as StylePackage) }
}

/** A house style of a package that has just been read. */
export function houseStyleOf(style: StylePackage): HouseStyle {
  return { ...faceOf(style), text: async () => JSON.stringify(style), whole: async () => style }
}

export function faceOf({ name, version, language, agency, options }: StyleFace): StyleFace {
  return { name, version, language, agency, options }
}
