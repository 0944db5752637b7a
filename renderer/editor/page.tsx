import { createContext, type ReactNode } from 'react'

/** What is opened beside the text, and the part of the page that it points at. */
export type Aside = { about: 'speakers', ids: readonly string[], at: Element } | { about: 'doubt', id: string, at: Element }

/** What blocks take from the page around them. */
export interface Page {
  meter: ReactNode
  /** The element in which the fields are drawn; it moves to wherever the body begins. */
  fieldsHost: HTMLElement
  open(aside: Aside): void
}

export const PageContext = createContext<Page>({
  meter: null,
  get fieldsHost(): HTMLElement { throw new Error('blocks are drawn inside a story editor') },
  open() {},
})
