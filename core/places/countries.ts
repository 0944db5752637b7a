import { remembered } from '../text/remembered'

/** What else a story may call a country by, where that does not begin as its name does. */
const otherNames: Readonly<Record<string, string>> = {
  Türkiye: 'Turk', 'United Kingdom': 'Brit|Engl|Scot|Wales|Welsh|UK|U\\.K|Northern Ireland', Netherlands: 'Dutch', Switzerland: 'Swiss', France: 'French',
  Spain: 'Spanish|Spaniard', Poland: 'Polish|Poles', Denmark: 'Danish|Danes', Greece: 'Greek', Philippines: 'Filip', Ireland: 'Irish', Wales: 'Welsh',
  'Ivory Coast': 'Ivori', Palestine: 'Gaza|West Bank', Myanmar: 'Burm', 'Czech Republic': 'Czech', 'South Korea': 'Korea', 'New Zealand': 'New Zealand',
  'Democratic Republic of Congo': 'Congo|DRC', 'Turkish Republic of Northern Cyprus': 'Cypr', 'United Arab Emirates': 'UAE|Emirat', Lebanon: 'Leban',
  'Bosnia and Herzegovina': 'Bosn', Belgium: 'Belg', 'Saudi Arabia': 'Saudi', 'South Africa': 'South Africa', Cyprus: 'Cypr', Sweden: 'Swed|Swede', Finland: 'Finn',
}

/** Finds a country in a text, by its name or its people’s. The name is as the list of places has it: `Norway`, found in `Norwegian`. */
export const countryNamed = remembered((name: string): RegExp => {
  const stem = name.slice(0, name.length < 7 ? 4 : 5)
  return new RegExp(`(?<!\\p{Alpha})(?:${stem}${otherNames[name] ? `|${otherNames[name]}` : ''})`, 'u')
})
