import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'

/** Three points that touch the words on both sides. */
export const ellipsis: BlockRule = {
  id: 'quotations/ellipsis',
  level: 'error',
  language: 'en',
  source: 'Reuters Handbook, E; dpa stylebook, typography',
  says: { spaces: 'An ellipsis has a space on both sides.' },
  wrong: [
    ['“It was foul...and it hurt,” Smith said.', '“It was foul ... and it hurt,” Smith said.'],
    ['“It was foul…and it hurt,” Smith said.', '“It was foul … and it hurt,” Smith said.'],
  ],
  allows: [
    '“It was foul ... and it hurt,” Smith said.',
    '“It was foul... and it hurt,” Smith said.',
    '“It was foul ...” Smith said.',
    'The file is at example.com/a...b now.',
    '“It was foul....” Smith said.',
    'Read the U.S... Act.',
    '“I... I do not know,” Smith said.',
  ],
  safe: true,
  reads: 'block',
  fields: runningText,
  needs: { of: 'legible', one: /\.{3}|…/ },
  *check({ legible }) {
    for (const { 0: points, index } of legible.matchAll(/(?<=\p{Lower})(?:\.{3}|…)(?=\p{Alpha}{2})/gu)) {
      yield { from: index, to: index + points.length, instead: ` ${points} ` }
    }
  },
}
