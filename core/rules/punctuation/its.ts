import type { BlockRule, Hit } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'

/** `It’s` where something belongs to it, and `its` for `it is`; only beside words that leave no doubt. */
export const its: BlockRule = {
  id: 'punctuation/its',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, its, it’s',
  says: {
    possessive: 'What belongs to it takes no apostrophe: “its”.',
    contraction: '“It is” and “it has” are shortened with an apostrophe.',
  },
  wrong: [
    ['The state closed it’s borders.', 'The state closed its borders.'],
    ['Each of it’s members left.', 'Each of its members left.'],
    ["The firm on it's own sold 12.", 'The firm on its own sold 12.'],
    ['It said its a mistake.', 'It said it’s a mistake.'],
    ['Its been a long year.', 'It’s been a long year.'],
    ['The country returned to it’s status as a power, despite it’s many woes.', 'The country returned to its status as a power, despite its many woes.'],
    ['It must bolster it’s laws, as it is known for it’s many rules.', 'It must bolster its laws, as it is known for its many rules.'],
    ['HEADLINE: Bank cuts it’s rates', 'HEADLINE: Bank cuts its rates'],
    ['When the school lost it’s funding, it closed.', 'When the school lost its funding, it closed.'],
    ['The bank kept it’s key rate, despite many of it’s own views, and growth at it’s units slowed.', 'The bank kept its key rate, despite many of its own views, and growth at its units slowed.'],
    ['It shut down it’s plants, and it’s owners say no.', 'It shut down its plants, and its owners say no.'],
    ['The ship sank on it’s maiden voyage.', 'The ship sank on its maiden voyage.'],
  ],
  allows: [
    'The state closed its borders.',
    'He said it’s borders that matter.',
    'It’s own goals that decide it.',
    'Because of it’s being late',
    'What it’s members know',
    'It’s a mistake, and it’s been a long year.',
    '“It closed it’s borders,” he said.',
    'Its A-team and its the-best-of list',
    'Its not inconsiderable power',
    'The best of it’s over.',
    'He says of it: it’s late.',
    'From then on it’s downhill, and early on it’s slow.',
    'It’s sometimes the ministers who have to go, and it’s always said that they will.',
    'In reports that it sent it’s said to be calm.',
  ],
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /it['’]s|its (?:a|an|the|been) /i },
  *check({ prose }) {
    if (/it['’]s/i.test(prose)) yield* possessives(prose)
    if (/its (?:a|an|the|been) /i.test(prose)) yield* contractions(prose)
  },
}

const things = [
  'borders?|members?|citizens?|leaders?|neighbou?rs?|allies|troops|forces|government|economy|headquarters|customers|employees|staff|shares|rates?|president|parent|website|territory|population|parliament|founder|chairman|rivals?',
  'policy|policies|coast|capital|security|border|army|navy|military|profits?|sales|income|revenue|operations?|investigations?|plans?|programs?|offices?|director|directors|budget|decision|status|citizens?|significance|partners?|bank|banks|market|markets|products?|services?|workers|workforce|debt|annual|quarterly|debut|commitment|obligations?|relations|influence|ability|efforts?|support|people|history|weekly|monthly|fleet|subsidiary|subsidiaries|board|chief|spokesman|spokeswoman|statement|report|findings|own|neighbou?r|funding|name|operations|debts?|offices|role|mission',
].join('|')
const kinds = 'own|new|main|foreign|economic|domestic|national|nuclear|military|political|financial|international|latest|first|second|third|fourth|current|former|annual|quarterly|weekly|monthly|eastern|western|northern|southern|east|west|north|south|entire|final|public|internal|online|global|largest|biggest|key'
const verbs = 'has|have|had|closed?|closes|cuts?|lost|loses|raised|raises|doubled|sold|sells|opened|opens|launched|increased|withdrew|sent|defends?|defended|protects?|on|of|with|by|from|in|for|to|all|and|held|holds|change|changed|develop|discuss|said|announced|began|begins|ended|ends|expanded|expand|reduced|reduce|improve|improved|use|used|uses|as|that|but|over|under|at|into|through|against|about|like|saying'
/** A verb or preposition before it, a thing that can only be its own behind it: `closed it’s borders`. */
const possessive = new RegExp(`(?<=(?<!\\p{Alpha})(?:${verbs}) )it(['’])s(?= (?:(?:${kinds}) ){0,2}(?:${things})(?![\\p{Alpha}’'-])(?! (?:that|who|which|is|are)(?!\\p{Alpha})))`, 'giu')
/** What follows `it is`, and hardly a thing that it has. */
const ofClauses = wordsThat(`
  a an the not been being going over gone done true good bad late here there on off up out in all just so very too also always
  never now what that why how where clear unclear like likely unlikely about because time hard easy possible impossible
  difficult important worth fair safe best better worse enough known thought believed expected hoped feared said anyone everyone
  someone nobody anybody everybody
`)
const follows = String.raw`(?= (?!(?:${ofClauses})(?![\p{IDC}-]))\p{Lower}{3,})`
const start = String.raw`(?<!\p{Alpha})`
/** Behind these `it is` begins nothing; `from then on it’s` is another `on`. */
const afterPreposition = new RegExp(String.raw`(?<=${start}(?:for|of|into|onto|from|with|by|through|during|across|within|against|toward|towards|near|behind|outside|inside|despite|among|between|under|over|off|at|in|to|upon|without|beyond|above|below|around|(?<!(?:then|later|early|now|goes|so) )on) )it(['’])s${follows}`, 'giu')

/** `to bolster it’s laws`: behind a verb that takes a thing and no clause. */
const afterVerb = new RegExp(String.raw`(?<=${start}(?:to|will|must|would|could|should|can|may|might) (?!say|think|believe|know|hope|mean|admit|claim|argue|insist|ensure|see|feel|hear|prove|show|assume|suppose|tell|agree|understand|realize|find|pretend|suggest|imply|conclude|decide|confirm|deny|declare|announce|acknowledge|recognize|remember|forget|make|wait|guess|fear|expect|learn|note|help|stress|add|be|have|warn|report|reveal|explain|because|when|where|that)\p{Lower}{3,} )it(['’])s${follows}`, 'giu')

/** Verbs that always do something to a thing and never tell that something is so. */
const doing = wordsThat(`
  keeps kept keeping notched notching lifted lifting slashed slashing trimmed trimming boosted boosting bolstered raised raising lowered
  lowering reached reaching retained retaining maintained maintaining regained secured achieved pursued pursuing scrapped deployed
  deploying published publishing released releasing unveiled unveiling posted posting missed missing completed completing held
  holding defended defending celebrated celebrating hosted hosting hired built building replaced replacing revised revising
  reviewed upgraded downgraded suspended suspending cancelled canceled postponed restored renamed spent spending joined funded financed
  renewed fulfilled met violated abandoned crossed attacked targeted destroyed damaged threatened undermined approved rejected
  ratified launched launching withdrew withdrawing sent sending used using lost losing sold selling
`)
const afterDoing = new RegExp(String.raw`(?<=${start}(?:${doing}) )it(['’])s${follows}`, 'giu')

/** `shut down it’s shops`. */
const afterPhrase = new RegExp(String.raw`(?<=${start}(?:shut|shutting|cut|cutting|scal(?:ed|ing)|step(?:ped|ping)|ramp(?:ed|ing)|carr(?:ied|ying)|set|setting|laid|handed|called|rolled|rolling|opened|put|putting|pulled|pulling|pushed|beefed|shored|wound) (?:down|up|off|out|over|back) )it(['’])s${follows}`, 'giu')

/** `it’s members have`: several things, and what they do. */
const severalDo = new RegExp(String.raw`(?<=\s)it(['’])s(?= (?:\p{Lower}{3,} )?(?!(?:sometimes|always|perhaps|besides|nowadays|towards|afterwards|unless|less|was|has|this|its|his|thus|plus|news|series|across|those|does|yes)\s)\p{Lower}{3,}s (?:have|are|were|say|will|would|could|can|must|had|did|do|rose|fell)(?!\p{Alpha}))`, 'gu')

function wordsThat(list: string): string {
  return list.trim().split(/\s+/).join('|')
}

function* possessives(text: string): Generator<Hit> {
  const found = [...places(possessive, text), ...places(afterPreposition, text), ...places(afterVerb, text), ...places(afterDoing, text), ...places(afterPhrase, text), ...places(severalDo, text)].sort((a, b) => a.index - b.index)
  for (const { 0: word, index } of found.filter((one, at) => one.index !== found[at - 1]?.index)) {
    yield { from: index, to: index + word.length, says: 'possessive', instead: word.replace(/['’]/, '') }
  }
}

function* contractions(text: string): Generator<Hit> {
  for (const { 0: word, index } of text.matchAll(/(?<![\p{IDC}’'-])its(?= (?:a|an|the|been) \p{Alpha})/giu)) {
    if (/^its/i.test(word) && !/^ITS$/.test(word)) yield { from: index, to: index + 3, says: 'contraction', instead: word[0] + 't’s' }
  }
}
