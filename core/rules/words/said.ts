import type { BlockRule, Hit } from '../../check/rule'
import { isNoVerb, speechAfter, tagBefore, verbsOf } from '../../speech/said'
import { places } from '../../text/places'

/** A verb of speech that tells the reader how to hear the words. */
export const said: BlockRule = {
  id: 'words/said',
  level: 'advice',
  language: 'en',
  source: 'Reuters Handbook, attribution',
  says: {
    said: '“{text}” tells the reader how to hear it; “said” does the same work.',
    recast: '“{text}” tells the reader how to hear it: say with “said” what was said.',
  },
  wrong: [
    ['He stressed that NATO remains ready.', 'He said that NATO remains ready.'],
    ['The ministry has asserted that all is well.', 'The ministry has said that all is well.'],
    ['It is a buildup, Stoltenberg explained.', 'It is a buildup, Stoltenberg said.'],
    ['“We agreed,” Smith asserted.', '“We agreed,” Smith said.'],
    ['“We agreed,” stressed Smith.', '“We agreed,” said Smith.'],
    ['“We agreed,” Smith pointed out in an interview, “on all.”', '“We agreed,” Smith said in an interview, “on all.”'],
    ['She emphasized: “We agreed.”', 'She said: “We agreed.”'],
    ['She underlined, “We agreed.”', 'She said, “We agreed.”'],
    ['He noted, however, that it was late.', 'He said, however, that it was late.'],
    ['He noted there was no time.', 'He said there was no time.'],
    ['Marquez, for his part, reaffirmed Colombia’s support for Ukraine.', null],
    ['The minister stressed the importance of trade.', null],
    ["She underlined Türkiye's firm commitment to peace.", null],
  ],
  allows: [
    'He said that NATO remains ready.',
    'He added that NATO remains ready, and urged calm.',
    '“He stressed that we agreed,” she said.',
    'That explained the delay.',
    'She explained the plan to reporters.',
    'He explained how it works and why it stopped.',
    'It should be noted that prices rose.',
    'It was stressed that prices rose.',
    'The noted economist spoke. He felt stressed.',
    'Workers are stressed. Banks bought stressed assets.',
    'The agency reaffirmed its BBB rating.',
    'The court reaffirmed the ruling.',
    'He asserted his right to speak.',
    'She noted the decline and pointed out the mistake.',
    'He never explained.',
    'It was a gap that nobody explained.',
    'He stressed that point.',
    'The underlined words, he said, were new.',
    'ROW: stressed that | 12',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead'],
  *check({ prose, text }, style) {
    for (const { 0: verb, index: from } of places(verbsOf(style, 'coloured'), prose)) {
      const to = from + verb.length
      const before = text.slice(Math.max(0, from - 90), from)
      const after = text.slice(to, to + 90)
      if (isNoVerb(before)) continue
      if (speechAfter(after) || tagBefore(before, after)) yield { from, to, instead: 'said' }
      else yield* withObject(verb, after, from, to)
    }
  },
}

const stance = /^ (?:(?:its|his|her|their|our|the|\p{Upper}[\p{Alpha}-]*(?: \p{Upper}[\p{Alpha}-]*)?['’]s|the \p{Alpha}+['’]s?) )(?:(?!of)\p{Alpha}+ ){0,2}?(?:support|commitment|solidarity|determination|readiness|willingness|stance|position|backing|belief|importance|need|necessity|significance|desire|opposition|resolve|loyalty|friendship)(?!\p{Alpha})/u
/** What these do to a noun is how it is to be heard; one may explain a plan, note a decline and assert a right. */
const heard = new Set(['reaffirmed', 'reiterated', 'stressed', 'underlined', 'underscored', 'emphasized', 'emphasised', 'highlighted'])

function* withObject(verb: string, after: string, from: number, to: number): Iterable<Hit> {
  if (heard.has(verb) && stance.test(after)) yield { from, to, says: 'recast' }
}
