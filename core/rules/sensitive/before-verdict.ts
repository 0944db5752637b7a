import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { Span } from '../../text/words'

/** A suspect who is called by the crime while the trial is open. */
export const beforeVerdict: StoryRule = {
  id: 'sensitive/before-verdict',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { suspect: 'The story knows of no verdict: “suspect” or “accused”, or ask the lawyer.' },
  wrong: [
    ['The trial of Carl Miller began on Monday.\nThe murderer entered through the back door.', null],
    ['Police arrested a suspect on Monday.\nThe rapist was found in a barn.', null],
    ['Carl Miller went on trial on Monday.\nThe killer watched from a parking lot, prosecutors said.', null],
  ],
  allows: [
    'The trial of Carl Miller began on Monday.\nThe suspect entered through the back door.',
    'Carl Miller was convicted of murder. The trial began in May.\nThe murderer left through the back door.',
    'The trial began. “The murderer entered through the back door,” she said.',
    'The murderer left through the back door.',
    'The suspect left. The killer whale died.',
    'The murderer of the king was never on trial, and was sentenced by nobody.',
    'A suspect was arrested. The killer, who has not been found, left.',
  ],
  reads: 'story',
  *check({ body }) {
    const called = body.flatMap((at) => reads(at.reading).called.map((span) => ({ at, ...span })))
    if (called.length === 0 || body.some(({ reading }) => reads(reading).verdict) || !body.some(({ reading }) => reads(reading).open)) return
    yield* called
  },
}

const reads = perBlock(({ kind, prose }): { called: Span[], open: boolean, verdict: boolean } => ({
  called: kind !== 'paragraph' ? [] : Array.from(prose.matchAll(/(?<!\p{Alpha})[Tt]he (?:murderer|rapist|killer|arsonist)(?= (?:was|is|had|has|then|fled|entered|left|drove|told|sat|shot|stabbed|watched|waited|walked|hid)(?!\p{Alpha}))/gu),
    ({ 0: words, index }) => ({ from: index, to: index + words.length })),
  open: /(?<!\p{Alpha})(?:trial|suspect|accused|charged|indicted)(?!\p{Alpha})/iu.test(prose),
  verdict: /(?<!\p{Alpha})(?:convict\p{Alpha}*|found guilty|guilty of|pleaded guilty|pled guilty|sentence[ds]?|jailed for|serving|executed|confess\p{Alpha}*)(?!\p{Alpha})/iu.test(prose),
}))
