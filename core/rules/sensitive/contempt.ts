import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { Span } from '../../text/words'

/** What a jury must not read while a trial is open: earlier convictions, a confession, what was said without it. */
export const contempt: StoryRule = {
  id: 'sensitive/contempt',
  level: 'advice',
  language: 'en',
  source: 'Contempt of Court Act 1981 (United Kingdom)',
  says: { lawyer: 'The case is open: may “{text}” be reported? Ask the lawyer.' },
  wrong: [
    ['The trial of Carl Miller opened on Monday. He denies murder.\nMiller has previous convictions for assault.', null],
    ['Carl Miller is on trial in London.\nIn the absence of the jury, the judge said no.', null],
    ['Carl Miller pleaded not guilty to fraud on Monday.\nHe has a long criminal record.', null],
  ],
  allows: [
    'The trial of Carl Miller opened on Monday. He denies murder.\nMiller is a teacher.',
    'Carl Miller was found guilty of murder on Monday.\nMiller has previous convictions for assault.',
    'Carl Miller was sentenced to life on Monday after a trial.\nHe has a long criminal record.',
    'The trial opened on Monday.\n“He has previous convictions,” she said.',
    'Carl Miller has a criminal record.\nHe left.',
    'The trial of the drug began. It has no criminal record.',
    'Carl Miller was acquitted after a trial.\nHe has previous convictions.',
    'A trial began. The group has no previous convictions.',
  ],
  reads: 'story',
  *check({ body }) {
    const barred = body.flatMap((at) => barredIn(at.reading).map((span) => ({ at, ...span })))
    if (barred.length === 0 || body.some(({ reading }) => hasVerdict(reading)) || !body.some(({ reading }) => isOpen(reading))) return
    yield* barred
  },
}

const words = /(?<!\p{Alpha})(?<!no )(?:previous(?:ly)? convict(?:ions?|ed)|prior convictions?|(?:long )?criminal record|[Ii]n the absence of the jury|[Ww]ithout the jury present|failed a lie detector)(?!\p{Alpha})/gu

const barredIn = perBlock(({ kind, prose }): readonly Span[] => (
  kind !== 'paragraph' || !/convict|record|jury|detector/.test(prose) ? [] : Array.from(prose.matchAll(words), ({ 0: found, index }) => ({ from: index, to: index + found.length }))
))
const isOpen = perBlock(({ prose }) => /(?<!\p{Alpha})(?:on trial|trial of \p{Upper}|(?:murder|fraud|rape|corruption|manslaughter) trial|jurors?|pleaded not guilty|den(?:y|ies|ied) (?:the )?(?:charges?|murder|fraud|rape|manslaughter|assault)|goes on trial|stand(?:s|ing)? trial)(?!\p{IDC})/u.test(prose))
const hasVerdict = perBlock(({ prose }) => /(?<!\p{Alpha})(?:found guilty|guilty verdict|was (?:sentenced|jailed|acquitted|cleared|convicted)|were (?:sentenced|jailed|acquitted|cleared|convicted)|sentenced to|verdict|appeal(?:s|ed)?|executed)(?!\p{Alpha})/u.test(prose))
