import type { Rule } from '../check/rule'
import { agency } from './byline-dateline/agency'
import { bylineCard } from './byline-dateline/byline-card'
import { bylineForm } from './byline-dateline/byline-form'
import { cityCaps } from './byline-dateline/city-caps'
import { cityKnown } from './byline-dateline/city-known'
import { country } from './byline-dateline/country'
import { form } from './byline-dateline/form'
import { missing as missingDateline } from './byline-dateline/missing'
import { allCaps } from './headline/all-caps'
import { attributedName } from './headline/attributed-name'
import { doubleOfSubhead } from './headline/double-of-subhead'
import { figures as headlineFigures } from './headline/figures'
import { length } from './headline/length'
import { nameNowhere } from './headline/name-nowhere'
import { namesInBody } from './headline/names-in-body'
import { numberInBody } from './headline/number-in-body'
import { question } from './headline/question'
import { quoteInBody } from './headline/quote-in-body'
import { sentenceCase } from './headline/sentence-case'
import { stop } from './headline/stop'
import { wordsInBody } from './headline/words-in-body'
import { leadSource } from './lead-length/lead-source'
import { leadStartsDate } from './lead-length/lead-starts-date'
import { leadWords } from './lead-length/lead-words'
import { noWhen } from './lead-length/no-when'
import { noWhere } from './lead-length/no-where'
import { sentence } from './lead-length/sentence'
import { advertisement } from './leftovers/advertisement'
import { commentPolicy } from './leftovers/comment-policy'
import { cookies } from './leftovers/cookies'
import { duplicateParagraph } from './leftovers/duplicate-paragraph'
import { duplicateSentence } from './leftovers/duplicate-sentence'
import { editorNote } from './leftovers/editor-note'
import { homoglyph } from './leftovers/homoglyph'
import { markup } from './leftovers/markup'
import { mojibake } from './leftovers/mojibake'
import { pageLine } from './leftovers/page-line'
import { photoLine } from './leftovers/photo-line'
import { placeholder } from './leftovers/placeholder'
import { readCount } from './leftovers/read-count'
import { related } from './leftovers/related'
import { share } from './leftovers/share'
import { signOff } from './leftovers/sign-off'
import { sourceLine } from './leftovers/source-line'
import { subscription } from './leftovers/subscription'
import { conversionSum } from './money/conversion-sum'
import { dollarForm } from './money/dollar-form'
import { euro } from './money/euro'
import { lira as liraAbroad } from './money/lira'
import { pairsAgree } from './money/pairs-agree'
import { signAndWord } from './money/sign-and-word'
import { whichDollar } from './money/which-dollar'
import { age } from './numbers/age'
import { ageHyphens } from './numbers/age-hyphens'
import { casualtyCount } from './numbers/casualty-count'
import { conversion } from './numbers/conversion'
import { fraction } from './numbers/fraction'
import { headlineBody } from './numbers/headline-body'
import { leadingZero } from './numbers/leading-zero'
import { millions } from './numbers/millions'
import { oneToNine } from './numbers/one-to-nine'
import { ordinals } from './numbers/ordinals'
import { percent } from './numbers/percent'
import { percentArithmetic } from './numbers/percent-arithmetic'
import { points } from './numbers/points'
import { range } from './numbers/range'
import { rangeOrder } from './numbers/range-order'
import { sameThingTwice } from './numbers/same-thing-twice'
import { sentenceStart } from './numbers/sentence-start'
import { shares } from './numbers/shares'
import { splitTotal } from './numbers/split-total'
import { tenUp } from './numbers/ten-up'
import { thousands } from './numbers/thousands'
import { total } from './numbers/total'
import { unitPair } from './numbers/unit-pair'
import { acronymFirst } from './organizations/acronym-first'
import { acronymFullLater } from './organizations/acronym-full-later'
import { acronymOrder } from './organizations/acronym-order'
import { acronymUnused } from './organizations/acronym-unused'
import { acronymCase } from './organizations/case'
import { collective } from './organizations/collective'
import { officialName } from './organizations/official-name'
import { acronymPlural } from './organizations/plural'
import { acronymPoints } from './organizations/points'
import { twoNames } from './organizations/two-names'
import { accents } from './people/accents'
import { courtesy } from './people/courtesy'
import { firstReference } from './people/first-reference'
import { nameSpelling } from './people/name-spelling'
import { namesakes } from './people/namesakes'
import { nobodyBefore } from './people/nobody-before'
import { officeEnded } from './people/office-ended'
import { onePersonTwoNames } from './people/one-person-two-names'
import { particle } from './people/particle'
import { secondReference } from './people/second-reference'
import { titleCapitalBefore } from './people/title-capital-before'
import { titleLongBefore } from './people/title-long-before'
import { titleLowerAlone } from './people/title-lower-alone'
import { titleRepeated } from './people/title-repeated'
import { capitalAsState } from './places/capital-as-state'
import { compass } from './places/compass'
import { countryMissing } from './places/country-missing'
import { datelineArticle } from './places/dateline-article'
import { disputed } from './places/disputed'
import { names } from './places/names'
import { renamed } from './places/renamed'
import { state } from './places/state'
import { turkiye } from './places/turkiye'
import { aAn } from './punctuation/a-an'
import { apostrophe } from './punctuation/apostrophe'
import { apostropheTurned } from './punctuation/apostrophe-turned'
import { brackets } from './punctuation/brackets'
import { dash } from './punctuation/dash'
import { doubledWord } from './punctuation/doubled-word'
import { doubledMark } from './punctuation/doubled-mark'
import { finalStop } from './punctuation/final-stop'
import { invisible } from './punctuation/invisible'
import { its } from './punctuation/its'
import { lyHyphen } from './punctuation/ly-hyphen'
import { missingSpace } from './punctuation/missing-space'
import { sentenceCapital } from './punctuation/sentence-capital'
import { serialComma } from './punctuation/serial-comma'
import { spaces } from './punctuation/spaces'
import { twoCapitals } from './punctuation/two-capitals'
import { wireCharacters } from './punctuation/wire-characters'
import { bracketForm } from './quotations/bracket-form'
import { capitalAfterLeadIn } from './quotations/capital-after-lead-in'
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
import { pronounSpeaker } from './quotations/pronoun-speaker'
import { quoteRepeated } from './quotations/quote-repeated'
import { reopen } from './quotations/reopen'
import { singleWord } from './quotations/single-word'
import { speaker } from './quotations/speaker'
import { stopInside } from './quotations/stop-inside'
import { straight } from './quotations/straight'
import { unclosed } from './quotations/unclosed'
import { allegedly } from './sensitive/allegedly'
import { beforeVerdict } from './sensitive/before-verdict'
import { contempt } from './sensitive/contempt'
import { embargo } from './sensitive/embargo'
import { migrants } from './sensitive/migrants'
import { minorNamed } from './sensitive/minor-named'
import { nextOfKin } from './sensitive/next-of-kin'
import { obscenity } from './sensitive/obscenity'
import { race } from './sensitive/race'
import { religionAndTerror } from './sensitive/religion-and-terror'
import { stanceTerms } from './sensitive/stance-terms'
import { suicide } from './sensitive/suicide'
import { suicideMethod } from './sensitive/suicide-method'
import { terrorist } from './sensitive/terrorist'
import { victimNamed } from './sensitive/victim-named'
import { warOnTerror } from './sensitive/war-on-terror'
import { clock } from './time/clock'
import { dateSuffix } from './time/date-suffix'
import { decade } from './time/decade'
import { doubled } from './time/doubled'
import { firstAnnual } from './time/first-annual'
import { lastNext } from './time/last-next'
import { monthNeverShort } from './time/month-never-short'
import { monthShort } from './time/month-short'
import { noon } from './time/noon'
import { noSuchTime } from './time/no-such-time'
import { onWeekday } from './time/on-weekday'
import { relativeDay } from './time/relative-day'
import { weekdayDate } from './time/weekday-date'
import { weekdayWindow } from './time/weekday-window'
import { yearComma } from './time/year-comma'
import { zone } from './time/zone'
import { acronymPoints as turkishAcronymPoints } from './tr/acronym-points'
import { apostropheShape } from './tr/apostrophe-shape'
import { binForm } from './tr/bin-form'
import { caseI } from './tr/case-i'
import { circumflex } from './tr/circumflex'
import { clock as turkishClock } from './tr/clock'
import { commaVe } from './tr/comma-ve'
import { commonMisspell } from './tr/common-misspell'
import { courtesy as turkishCourtesy } from './tr/courtesy'
import { date } from './tr/date'
import { datelineCaps } from './tr/dateline-caps'
import { dateline } from './tr/dateline'
import { dayMonthCase } from './tr/day-month-case'
import { deDa } from './tr/de-da'
import { decimal } from './tr/decimal'
import { distributive } from './tr/distributive'
import { doubledWord as turkishDoubledWord } from './tr/doubled-word'
import { exonym } from './tr/exonym'
import { figureSuffix } from './tr/figure-suffix'
import { firstFull } from './tr/first-full'
import { kiMi } from './tr/ki-mi'
import { leadDate } from './tr/lead-date'
import { lira } from './tr/lira'
import { numberWords } from './tr/number-words'
import { ordinalSpace } from './tr/ordinal-space'
import { ordinal } from './tr/ordinal'
import { partyFirst } from './tr/party-first'
import { percent as turkishPercent } from './tr/percent'
import { pronominalN } from './tr/pronominal-n'
import { quoteStop } from './tr/quote-stop'
import { quotes } from './tr/quotes'
import { sey } from './tr/sey'
import { turkishSpelling } from './tr/spelling'
import { suffixAcronym } from './tr/suffix-acronym'
import { suffixBracket } from './tr/suffix-bracket'
import { suffixDotted } from './tr/suffix-dotted'
import { suffixInstitution } from './tr/suffix-institution'
import { suffixNoneDerived } from './tr/suffix-none-derived'
import { suffixProper } from './tr/suffix-proper'
import { suffixSound } from './tr/suffix-sound'
import { thousands as turkishThousands } from './tr/thousands'
import { transcription } from './tr/transcription'
import { unitWords } from './tr/unit-words'
import { weekdayDate as turkishWeekdayDate } from './tr/weekday-date'
import { zeroOne } from './tr/zero-one'
import { accusation } from './words/accusation'
import { adviser } from './words/adviser'
import { agreement } from './words/agreement'
import { anonymous } from './words/anonymous'
import { avoidList } from './words/avoid-list'
import { casualties } from './words/casualties'
import { damage } from './words/damage'
import { inTheWakeOf } from './words/in-the-wake-of'
import { loadedSaid } from './words/loaded-said'
import { nameCapital } from './words/name-capital'
import { runTogether } from './words/run-together'
import { soundAlikes } from './words/sound-alikes'
import { newsConference } from './words/news-conference'
import { reportedly } from './words/reportedly'
import { said } from './words/said'
import { spelling } from './words/spelling'
import { tautology } from './words/tautology'
import { toward } from './words/toward'
import { unsourced } from './words/unsourced'
import { ukSpelling } from './words/uk-spelling'
import { usSpelling } from './words/us-spelling'
import { verbsVaried } from './words/verbs-varied'

/** Every rule, in order of precedence: where two of one level meet at a place, the earlier speaks. */
export const rules: readonly Rule[] = [
  // leftovers
  sourceLine,
  readCount,
  commentPolicy,
  subscription,
  share,
  related,
  advertisement,
  cookies,
  pageLine,
  photoLine,
  signOff,
  editorNote,
  duplicateParagraph,
  duplicateSentence,
  mojibake,
  homoglyph,
  markup,
  placeholder,

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
  nobodyBefore,
  titleLongBefore,
  nameSpelling,
  accents,

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
  capitalAfterLeadIn,
  ellipsis,
  bracketForm,
  quoteRepeated,
  inHeadline,
  speaker,
  doubleAttribution,
  newSpeakerNewParagraph,
  singleWord,
  pronounSpeaker,

  // byline-dateline
  form,
  cityCaps,
  agency,
  cityKnown,
  country,
  missingDateline,
  bylineForm,
  bylineCard,

  // headline
  length,
  stop,
  allCaps,
  sentenceCase,
  attributedName,
  namesInBody,
  numberInBody,
  nameNowhere,
  quoteInBody,
  wordsInBody,
  doubleOfSubhead,
  headlineFigures,
  question,

  // numbers
  headlineBody,
  total,
  splitTotal,
  percentArithmetic,
  points,
  conversion,
  sameThingTwice,
  casualtyCount,
  percent,
  sentenceStart,
  ageHyphens,
  age,
  leadingZero,
  thousands,
  millions,
  range,
  rangeOrder,
  shares,
  fraction,
  ordinals,
  oneToNine,
  tenUp,
  unitPair,

  // time
  weekdayDate,
  noSuchTime,
  weekdayWindow,
  relativeDay,
  onWeekday,
  lastNext,
  doubled,
  noon,
  clock,
  zone,
  dateSuffix,
  monthNeverShort,
  monthShort,
  yearComma,
  decade,
  firstAnnual,

  // money
  signAndWord,
  dollarForm,
  euro,
  whichDollar,
  liraAbroad,
  pairsAgree,
  conversionSum,

  // places
  datelineArticle,
  names,
  turkiye,
  renamed,
  disputed,
  state,
  compass,
  countryMissing,
  capitalAsState,

  // organizations
  acronymFirst,
  acronymOrder,
  acronymUnused,
  acronymFullLater,
  acronymPoints,
  acronymPlural,
  acronymCase,
  officialName,
  twoNames,
  collective,

  // punctuation
  apostrophe,
  apostropheTurned,
  its,
  spaces,
  doubledMark,
  missingSpace,
  sentenceCapital,
  twoCapitals,
  invisible,
  dash,
  lyHyphen,
  aAn,
  doubledWord,
  agreement,
  soundAlikes,
  runTogether,
  nameCapital,
  finalStop,
  brackets,
  wireCharacters,
  serialComma,

  // lead-length
  leadWords,
  leadStartsDate,
  sentence,
  leadSource,
  noWhere,
  noWhen,

  // words
  said,
  loadedSaid,
  reportedly,
  unsourced,
  anonymous,
  accusation,
  newsConference,
  inTheWakeOf,
  tautology,
  avoidList,
  casualties,
  damage,
  toward,
  usSpelling,
  ukSpelling,
  adviser,
  verbsVaried,
  spelling,

  // sensitive
  suicide,
  suicideMethod,
  migrants,
  warOnTerror,
  terrorist,
  religionAndTerror,
  race,
  stanceTerms,
  allegedly,
  beforeVerdict,
  minorNamed,
  victimNamed,
  nextOfKin,
  embargo,
  contempt,
  obscenity,

  // Turkish
  datelineCaps,
  dateline,
  caseI,
  turkishWeekdayDate,
  date,
  dayMonthCase,
  turkishClock,
  leadDate,
  suffixAcronym,
  suffixProper,
  suffixNoneDerived,
  pronominalN,
  suffixInstitution,
  suffixDotted,
  suffixBracket,
  suffixSound,
  ordinal,
  distributive,
  figureSuffix,
  apostropheShape,
  turkishPercent,
  decimal,
  turkishThousands,
  binForm,
  zeroOne,
  numberWords,
  ordinalSpace,
  unitWords,
  lira,
  quotes,
  quoteStop,
  turkishCourtesy,
  firstFull,
  partyFirst,
  exonym,
  transcription,
  sey,
  commonMisspell,
  kiMi,
  deDa,
  circumflex,
  turkishAcronymPoints,
  turkishDoubledWord,
  commaVe,
  turkishSpelling,
]

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** A rule by its id, or null. */
export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null
}
