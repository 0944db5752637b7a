import type { BlockRule } from '../../check/rule'
import { maybeLast, neverLast } from '../../text/abbreviations'

/** A full stop at the end of a headline. */
export const stop: BlockRule = {
  id: 'headline/stop',
  level: 'error',
  language: 'any',
  source: 'BBC News style guide, headlines',
  says: { stop: 'A headline ends without a full stop.' },
  wrong: [
    ['NATO remains ready for dialogue.', 'NATO remains ready for dialogue'],
    ['Bakanlar Ankara’da toplandı.', 'Bakanlar Ankara’da toplandı'],
  ],
  allows: [
    'NATO remains ready for dialogue',
    'Ministers leave the U.S.',
    'Court rules against Smith Inc.',
    'And then they left ...',
    'They left. They came back.',
    'Talks end at 5 p.m.',
    'Who killed John F.',
    'BODY: They left.',
    'Left or right?',
  ],
  safe: true,
  reads: 'block',
  fields: ['headline'],
  *check({ text }) {
    const end = text.trimEnd().length
    if (text[end - 1] !== '.' || /[.!?…]["”’]?\s/.test(text.slice(0, end - 1))) return
    const last = /\S+$/u.exec(text.slice(0, end - 1))?.[0] ?? ''
    if (last === '' || /[.…]$/.test(last) || /^(?:\p{Alpha}\.)*\p{Alpha}$/u.test(last) || neverLast.has(last) || maybeLast.has(last)) return
    yield { from: end - 1, to: end, fixes: [{ title: 'Remove the stop', safe: true, edits: [{ from: end - 1, to: end, instead: '' }] }] }
  },
}
