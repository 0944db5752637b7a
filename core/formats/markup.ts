/**
 * A piece of XML or HTML before it is printed: text, or an element. Formats build this and never write angle brackets
 * themselves, so that escaping is done in one place.
 */
export type Markup = string | Element

export interface Element {
  name: string
  attributes: Record<string, string>
  children: Markup[]
  /** True when each child stands on a line of its own. Elements that hold running text are printed without added space. */
  lines: boolean
}

/** Attributes as they come to hand: those that are undefined or empty are left out. */
export type Attributes = Record<string, string | undefined>

/** What may stand among children: nothing, a piece, or several pieces. */
export type Children = (Markup | undefined | readonly Markup[])[]

/** An element of running text: nothing is added between its children. */
export function inline(name: string, attributes: Attributes, ...children: Children): Element {
  return { name, attributes: filled(attributes), children: pieces(children), lines: false }
}

/** An element whose children are elements, each printed on its own line. */
export function lines(name: string, attributes: Attributes, ...children: Children): Element {
  return { name, attributes: filled(attributes), children: pieces(children), lines: true }
}

function filled(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, string] => !!entry[1]))
}

function pieces(children: Children): Markup[] {
  return children.flatMap((child) => child === undefined ? [] : typeof child === 'object' && 'map' in child ? [...child] : [child])
}
