import { en } from './en'

/** Every word of the interface. A second language is a second file of this type; here is where it would be chosen. */
export type Words = typeof en

export const words: Words = en
