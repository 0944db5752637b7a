import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'

/** A verb in the singular behind a subject in the plural, where the subject stands right before it and begins its clause. */
export const agreement: BlockRule = {
  id: 'words/agreement',
  level: 'error',
  language: 'en',
  source: 'Our own judgement',
  says: { number: 'The subject takes “{right}”.' },
  wrong: [
    ['They was there.', 'They were there.'],
    ['It said they has left.', 'It said they have left.'],
    ['Officials was silent.', 'Officials were silent.'],
    ['Four soldiers was killed.', 'Four soldiers were killed.'],
    ['The local residents is afraid.', 'The local residents are afraid.'],
    ['She said that lawmakers has voted.', 'She said that lawmakers have voted.'],
    ['As of Monday, at least 75 people has been found.', 'As of Monday, at least 75 people have been found.'],
    ['Four security police officers was held.', 'Four security police officers were held.'],
    ['He says two of the officers was shot.', 'He says two of the officers were shot.'],
    ['Scores of people was held as authorities has said.', 'Scores of people were held as authorities have said.'],
    ['She says union leaders has agreed.', 'She says union leaders have agreed.'],
    ['He have left.', 'He has left.'],
    ['They doesn’t know.', 'They don’t know.'],
  ],
  allows: [
    'They were there.',
    'One of the soldiers was killed.',
    'A group of officials was there.',
    'The killing of two soldiers was a crime.',
    'Among these is a boy, and one of those was ill.',
    'The number of police and soldiers was small.',
    'If he were here. Had he have known',
    'Would he have left? Did she have time?',
    'What they is remains unknown to us.',
    '“They was there,” he said.',
    'Helping workers is hard. The series “Officers” is new.',
    'None of the students was hurt, and neither of the leaders is ill.',
    'HEADLINE: Talks with lawmakers is next',
    'The man who killed police officers was jailed.',
    'Policing the residents is hard. To protect residents is hard.',
    'Support among voters is weak, and trust in leaders is low.',
    'Help from people such as officers is rare. Trade as well as talks is under way.',
    'He said losing children is hard, and that one of the leaders is ill. She said trust in leaders is low.',
    'A bus with 12 passengers was hit, and the hunt for the two suspects is on.',
  ],
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: () => [pronouns, nouns, alone] },
  *check({ prose }) {
    for (const pattern of [pronouns, nouns, alone]) {
      for (const { 0: verb, index } of places(pattern, prose)) {
        const right = others[verb.replace('’', "'")]!.replace("'", /’/.test(verb) ? '’' : "'")
        yield { from: index, to: index + verb.length, instead: right, values: { right } }
      }
    }
  },
}

const others: Record<string, string> = { was: 'were', is: 'are', has: 'have', does: 'do', "wasn't": "weren't", "isn't": "aren't", "hasn't": "haven't", "doesn't": "don't", have: 'has', are: 'is' }
const singular = String.raw`(?:was|is|has|does)(?:n[’']t)?(?![\p{IDC}’'-])`
const plural = 'officials|residents|troops|soldiers|officers|workers|leaders|lawmakers|students|investigators|authorities|protesters|prosecutors|witnesses|scientists|researchers|experts|analysts|ministers|critics|activists|people|children|men|women|passengers|survivors|victims|villagers|voters|players|doctors|teachers|members|companies|countries|prices|shares|talks'
const number = String.raw`(?:\d[\d,]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Mm]any|[Ss]ome|[Tt]hese|[Tt]hose|[Tt]he)`
const clause = String.raw`(?:^|[.!?]["”’)]?\s|(?<!\p{Alpha})(?:that|because|when|while|although|where|(?<!such |well )[Aa]s(?! well| much| many)|if|since|but)\s)`
const pronouns = new RegExp(String.raw`(?<=(?<![\p{IDC}’'-])(?<!(?:^|\s)[Ww]hat\s)(?:[Tt]hey|[Ww]e)\s)${singular}(?!\sremains)`, 'gu')
const about = String.raw`(?:(?:[Aa]t\sleast|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Mm]ore\sthan|[Oo]ver|[Ss]ome|[Aa]nother|[Oo]nly|[Aa]s\smany\sas)\s)`
const between = String.raw`(?:(?!(?:\p{Alpha}+ing|of|to|[Tt]o|for|by|with|from|in|on|at|among|between|against|about|over|each|every|no|[Ee]ach|[Ee]very|[Nn]one|[Nn]either|[Oo]ne|[Ww]hat)\s)\p{Alpha}+\s){0,2}`
const oneBetween = between.slice(0, between.lastIndexOf('{'))
const many = String.raw`(?:[Ss]cores|[Dd]ozens|[Hh]undreds|[Tt]housands|[Mm]illions)\sof\s`
const nouns = new RegExp(String.raw`(?<=(?:${clause}(?:${many}|${about}?${number}\s(?:of\s(?:the|his|her|their|its)\s)?)?${between}|\s(?:says|said)\s(?:${oneBetween})?|(?:,\s|,\swhich\s|\ssays?\s|\ssaid\s|\sthat\s)${about}?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|several)\s(?:of\s(?:the|his|her|their|its)\s)?|,\swhich\s)(?:[Oo]fficials|[Rr]esidents|[Aa]uthorities|[Ll]awmakers|[Ii]nvestigators|[Pp]rosecutors|[Ww]itnesses|[Ss]cientists|${plural})\s)${singular}`, 'gu')
const alone = /(?<=(?:^|[.!?]["”’)]?\s)(?:He|She|It)\s)(?:have|are)(?=\s\p{Lower})/gu
