import { wordSet } from '../text/words'

/**
 * What news counts one by one: nouns before which a number is written as the style has it, whatever the house. No units,
 * sums, scores, votes or seats, for which figures are kept; those are for other rules.
 */
export const countedNouns = wordSet(`
  people persons men women children boys girls babies infants teenagers adults youths brothers sisters sons daughters
  soldiers troops policemen policewomen officers guards civilians militants fighters rebels insurgents gunmen attackers bombers
  terrorists suspects hostages prisoners detainees inmates captives victims survivors patients bodies corpses residents villagers
  migrants refugees protesters demonstrators activists students pupils teachers workers employees miners journalists reporters
  doctors nurses medics firefighters rescuers volunteers passengers tourists pilots sailors crewmen fishermen farmers lawmakers
  lawyers judges ministers leaders officials diplomats ambassadors candidates players politicians witnesses relatives families
  households countries nations cities towns villages provinces districts houses homes buildings apartments schools hospitals shops
  mosques churches hotels factories bridges cars vehicles trucks buses trains planes aircraft helicopters ships boats vessels tanks
  bombs rockets missiles drones shells explosions blasts attacks airstrikes incidents accidents crashes arrests deaths injuries
  minutes hours days weeks months years decades centuries times companies firms banks agencies departments ministries
  states parties groups members friends colleagues kids aides agents defendants nationals foreigners Americans Palestinians
  Israelis Russians Ukrainians Syrians Iraqis Afghans Turks Britons Germans cases operations raids strikes protests elections
  sessions meetings reports books films movies languages categories reasons issues factors options steps areas islands airports
  ports mines trees animals dogs horses battalions brigades spectators fans supporters visitors guests customers clients partners
  shareholders investors neighbors scientists researchers athletes musicians authors deputies senators councilors
`)

/** Words that stand between a number and what is counted. */
const between = String.raw`(?:(?:other|more|new|young|foreign|senior|local|armed|masked|unarmed|former|different|separate|consecutive|major|large|small|suspected|alleged|wounded|injured|missing|dead|police|government|Palestinian|Israeli|Russian|Ukrainian|Turkish|Syrian|American|British|German|French|Chinese|Indian|Iraqi|Afghan)\s)?`

/** As a regular expression, what follows a number that counts one of these: `\s(young )people`. */
export const countedAfter = String.raw`\s${between}(?<noun>${[...countedNouns].join('|')})(?![\p{IDC}-]|[’'](?!\s)\p{Alpha})`
