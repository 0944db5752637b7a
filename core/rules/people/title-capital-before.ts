import type { BlockRule, Hit } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'

const lands = `American|Argentine|Argentinian|Armenian|Australian|Austrian|Azerbaijani|Belarusian|Belgian|Bolivian|Bosnian|Brazilian|British|Bulgarian|Canadian|Chilean|Chinese|Colombian|Croatian|Cuban|Cypriot|Czech|Danish|Dutch|Ecuadorian|Egyptian|Emirati|Estonian|Ethiopian|European|Finnish|French|Georgian|German|Ghanaian|Greek|Hungarian|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Japanese|Jordanian|Kazakh|Kenyan|Kosovar|Kuwaiti|Latvian|Lebanese|Libyan|Lithuanian|Malaysian|Maltese|Mexican|Moldovan|Moroccan|Nigerian|Norwegian|Pakistani|Palestinian|Peruvian|Philippine|Polish|Portuguese|Qatari|Romanian|Russian|Saudi|Serbian|Slovak|Slovenian|Somali|South African|South Korean|Spanish|Sudanese|Swedish|Swiss|Syrian|Taiwanese|Thai|Tunisian|Turkish|Ukrainian|Venezuelan|Vietnamese|US|UK|EU|UN|NATO`
const offices = `vice president|president|deputy prime minister|prime minister|(?:deputy )?(?:foreign|defen[cs]e|interior|finance|health|justice|energy|economy|education|trade|environment|transport) minister|secretary[ -]general|secretary of state|chancellor`
const afterLand = new RegExp(String.raw`(?<![\p{IDC}’'-])(?:${lands}) (${offices}) (?=(?:\p{Upper}\p{Lower}[\p{Alpha}’'-]*|\p{Upper}\.) (?:\p{Upper}|bin |al-|de |von |van ))`, 'gu')
const notPublic = `the|a|an|its|his|her|their|our|[Ff]ormer|[Tt]hen|[Dd]eputy|[Vv]ice|company|club|party|union|federation|association|board|bank|university|team`
const alone = new RegExp(String.raw`(?<![\p{IDC}’'-])(?<!['’]s )(?<!(?<!\p{Alpha})(?:${notPublic}) )(secretary[ -]general|prime minister) (?=\p{Upper}\p{Lower}[\p{Alpha}’'-]* (?:\p{Upper}|bin |al-|de |von |van ))`, 'gu')

/** A public office in small letters right before the name of who holds it. */
export const titleCapitalBefore: BlockRule = {
  id: 'people/title-capital-before',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, titles; Reuters Handbook, C',
  says: { capital: 'An office right before a name has capitals: {right}.' },
  wrong: [
    ['It was said by NATO secretary general Jens Stoltenberg.', 'It was said by NATO Secretary General Jens Stoltenberg.'],
    ['Last week secretary general Jens Stoltenberg left.', 'Last week Secretary General Jens Stoltenberg left.'],
    ['Russian foreign minister Sergey Lavrov left.', 'Russian Foreign Minister Sergey Lavrov left.'],
    ['HEADLINE: Talks with French president Emmanuel Macron', 'HEADLINE: Talks with French President Emmanuel Macron'],
    ['UN secretary-general António Guterres left.', 'UN Secretary-General António Guterres left.'],
    ['He met Spanish deputy prime minister Yolanda Diaz and US secretary of state Antony Blinken.', 'He met Spanish Deputy Prime Minister Yolanda Diaz and US Secretary of State Antony Blinken.'],
  ],
  allows: [
    'NATO Secretary General Jens Stoltenberg left.',
    'The secretary general said no.',
    'The secretary general, Jens Stoltenberg, said no.',
    'The French president, Emmanuel Macron, said no.',
    'Barcelona president Joan Laporta said no.',
    'FIFA president Gianni Infantino said no.',
    'the company’s president John Miller',
    'German football federation president Bernd Neuendorf left.',
    '“I met French president Emmanuel Macron,” he said.',
    'The Russian foreign minister Monday said no.',
    'Former prime minister Tony Blair left.',
    'The party’s secretary general Anna Schmidt left.',
    'The prime minister Sunday met NATO.',
  ],
  chosen: { titles: 'capital' },
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /minister |president |secretary|chancellor / },
  *check({ prose }) {
    const hits = new Map<number, Hit>()
    for (const found of [...places(afterLand, prose), ...places(alone, prose)]) {
      const office = found[1]!
      const from = found.index + found[0].lastIndexOf(office)
      const to = from + office.length
      if (calendar.test(prose.slice(to + 1, to + 12))) continue
      const right = office.replace(/(?<!\p{Alpha})(?!of )\p{Lower}/gu, (letter) => letter.toUpperCase())
      hits.set(from, { from, to, values: { right }, instead: right })
    }
    yield* hits.values()
  },
}

const calendar = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December) /
