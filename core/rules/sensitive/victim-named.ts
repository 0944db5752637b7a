import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'

/** Who was raped or assaulted, by full name. */
export const victimNamed: StoryRule = {
  id: 'sensitive/victim-named',
  level: 'advice',
  language: 'en',
  source: 'AP Stylebook, privacy',
  says: { consent: 'Did this person agree to be named? Victims of sexual assault are not, unless they want to be.' },
  wrong: [
    ['Jane Smith was raped in her home on Monday.', null],
    ['He was charged with raping Jane Smith, a teacher.', null],
  ],
  allows: [
    'Carl Miller was charged with rape on Monday.',
    'Carl Miller raped two women, the court heard.',
    'Lena Hofer, a lawyer, said the woman was raped.',
    'The town of Lena Hofer was hit.',
    'Lena Hofer, who was raped in 2011, wrote a book on it and said she wanted to be named.',
    '“Lena Hofer was raped,” he said.',
  ],
  reads: 'story',
  *check(story) {
    const { body } = story
    if (!body.some(({ reading }) => tells(reading))) return
    for (const { block, from, to, full } of story.people.mentions) {
      const at = body[block]!
      if (!full || !tells(at.reading)) continue
      const { prose } = at.reading
      if (done.test(prose.slice(to, to + 60)) || doing.test(prose.slice(Math.max(0, from - 40), from))) yield { at, from, to }
    }
  },
}

const tells = perBlock(({ kind, prose }) => kind === 'paragraph' && /rap(?:ed|ing)|assault|molest/.test(prose))
const done = /^(?:, \d{1,2},)? (?:was|had been|has been) (?:gang-)?(?:raped|sexually assaulted|sexually abused|molested)(?!\p{Alpha})/u
const doing = /(?<!\p{Alpha})(?:raping|molesting|sexually assaulting|sexually abusing|(?:the )?rape of) $/u
