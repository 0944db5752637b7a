import { perBlock } from '../check/per-block'

/** News of the dead and the accused, which somebody has to have said. */
export const harmed = /(?<!\p{Alpha})(?:people|civilians|soldiers|men|women|children|police officers|passengers|workers|students|protesters|militants|migrants|others|\p{N}+) (?:were|was|have been|are) killed(?!\p{Alpha})|(?<!\p{Alpha})(?:is|are|was|were) accused of(?!\p{Alpha})|(?<!\p{Alpha})killing (?:at least |about |more than |some )?(?:\p{N}+|two|three|four|five|six|seven|eight|nine) (?:people|civilians|soldiers)(?!\p{Alpha})/u

const sources = /(?<!\p{Alpha})(?:said|says|say|saying|told|tell|tells|according|report\p{Alpha}*|announc\p{Alpha}*|stat(?:ed|es|ement|ing)|confirm\p{Alpha}*|police|officials?|authorit\p{Alpha}*|ministr\p{Alpha}*|spokes\p{Alpha}*|prosecut\p{Alpha}*|court|judge|indict\p{Alpha}*|charg\p{Alpha}*|lawsuit|witness\p{Alpha}*|source|sources|media|agency|agencies|television|TV|correspondent|journalist|saw|data|figures|survey|study|document\p{Alpha}*|video|footage|images|wrote|tweet\p{Alpha}*|posted|claim\p{Alpha}*|verdict|convict\p{Alpha}*|sentenc\p{Alpha}*|accus(?:ed|es|ing) \p{Alpha}+ of|investigat\p{Alpha}*|rescue\p{Alpha}*|hospital|doctors|governor|mayor|president|minister|military|army|group|chief)(?!\p{Alpha})/iu

/** Whether a block names anybody from whom its news may be. */
export const namesSource = perBlock(({ prose, quotes }) => quotes.length > 0 || sources.test(prose.replace(harmed, '')))
