import type { Format } from './format'
import { html } from './html'
import { newsmlG2 } from './newsml-g2'
import { ninjs } from './ninjs'
import { nitf } from './nitf'
import { text } from './text'

/** The wire formats in the order in which they are offered. */
export const formats: readonly Format[] = [newsmlG2, nitf, ninjs, text, html]

export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id)
}
