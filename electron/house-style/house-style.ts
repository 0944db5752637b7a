import type { StyleFace, StylePackage } from '../../core/check/style'

/** What of a style is needed to name it, to choose it, and to tell whether it is another than before. */
export interface StyleAtHand extends StyleFace {
  /** Another whenever anything in the package is, whatever its version says. */
  stamp: string
  /** True for a package of the newsroom’s own, which can be changed. */
  own: boolean
  /** The version to which its last change can be taken back; absent where none was made from here. */
  before?: string
  /** Put in force by somebody for copy in its language. */
  chosen?: true
}

/** A style package at hand, of which as much is read as is asked for: some hold ten thousand terms. */
export interface HouseStyle extends Readonly<StyleAtHand> {
  /** The whole package as JSON, for whoever only hands it on. */
  text(): Promise<string>
  /** The whole package, the same object each time. */
  whole(): Promise<StylePackage>
}

/** A house style of a package's JSON, which has been validated. */
export function houseStyle(face: StyleAtHand, text: () => Promise<string>): HouseStyle {
  let read: Promise<StylePackage> | null = null
  return { ...face, text, whole: () => read ??= text().then((json) => JSON.parse(json) as StylePackage) }
}

/** A house style of a package that has just been read. */
export function houseStyleOf(style: StylePackage): HouseStyle {
  return { ...faceOf(style), stamp: style.version, own: true, text: async () => JSON.stringify(style), whole: async () => style }
}

export function faceOf({ name, version, language, agency, options }: StyleFace): StyleFace {
  return { name, version, language, agency, options }
}

export function atHand({ stamp, own, before, chosen, ...style }: HouseStyle): StyleAtHand {
  return { ...faceOf(style), stamp, own, ...(before === undefined ? {} : { before }), ...(chosen ? { chosen } : {}) }
}
