import type { Rule } from '../check/rule'
import { courtesy } from './people/courtesy'
import { firstReference } from './people/first-reference'
import { nameSpelling } from './people/name-spelling'
import { namesakes } from './people/namesakes'
import { officeEnded } from './people/office-ended'
import { onePersonTwoNames } from './people/one-person-two-names'
import { particle } from './people/particle'
import { secondReference } from './people/second-reference'
import { titleCapitalBefore } from './people/title-capital-before'
import { titleLowerAlone } from './people/title-lower-alone'
import { titleRepeated } from './people/title-repeated'
import { apostrophe } from './punctuation/apostrophe'
import { closingMixed } from './quotations/closing-mixed'
import { commaBeforeSaid } from './quotations/comma-before-said'
import { doubleAttribution } from './quotations/double-attribution'
import { ellipsis } from './quotations/ellipsis'
import { fragmentRepeated } from './quotations/fragment-repeated'
import { inHeadline } from './quotations/in-headline'
import { jointSpeaker } from './quotations/joint-speaker'
import { leadIn } from './quotations/lead-in'
import { nested } from './quotations/nested'
import { newSpeakerNewParagraph } from './quotations/new-speaker-new-paragraph'
import { quoteRepeated } from './quotations/quote-repeated'
import { reopen } from './quotations/reopen'
import { speaker } from './quotations/speaker'
import { stopInside } from './quotations/stop-inside'
import { straight } from './quotations/straight'
import { unclosed } from './quotations/unclosed'
import { said } from './words/said'

/** Every rule, in order of precedence: where two of one level meet at a place, the earlier speaks. */
export const rules: readonly Rule[] = [
  // leftovers

  // people
  secondReference,
  onePersonTwoNames,
  officeEnded,
  firstReference,
  namesakes,
  particle,
  titleCapitalBefore,
  titleLowerAlone,
  courtesy,
  titleRepeated,
  nameSpelling,

  // quotations
  stopInside,
  fragmentRepeated,
  jointSpeaker,
  closingMixed,
  unclosed,
  reopen,
  nested,
  straight,
  commaBeforeSaid,
  leadIn,
  ellipsis,
  quoteRepeated,
  inHeadline,
  speaker,
  doubleAttribution,
  newSpeakerNewParagraph,

  // byline-dateline

  // headline

  // numbers

  // time

  // money

  // places

  // organizations

  // punctuation
  apostrophe,

  // lead-length

  // words
  said,

  // sensitive
]

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** A rule by its id, or null. */
export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null
}
