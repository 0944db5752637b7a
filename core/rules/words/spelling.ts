import type { StoryRule } from '../../check/rule'
import { englishDictionary } from '../../spelling/english'
import { misspelt, spellingSays, type Spelled } from '../../spelling/misspelt'
import { notableIn } from '../../spelling/notable-words'
import { foldCase } from '../../text/casing'

const english: Spelled = {
  dictionary: englishDictionary,
  notable: notableIn(englishDictionary),
  small: foldCase,
  capital: (word) => word.charAt(0).toUpperCase() + word.slice(1),
}

/** Words that are none. */
export const spelling: StoryRule = {
  id: 'words/spelling',
  level: 'warning',
  language: 'en',
  source: 'English dictionaries of SCOWL; Our list of newer words',
  says: spellingSays,
  wrong: [
    ['The goverment has recieved it at teh end.', 'The government has received it at the end.'],
    ['HEADLINE: Officals meet after acident', 'HEADLINE: Officials meet after accident'],
    ['Acording to the ministry, prices rose.', 'According to the ministry, prices rose.'],
    ['They talked about the goverment-run hospital.', 'They talked about the government-run hospital.'],
    ['The countries’ leaders met in wednesday talks.', 'The countries’ leaders met in Wednesday talks.'],
    ['The harbor masteer Ingrid Wokonjo spoke.', 'The harbor master Ingrid Wokonjo spoke.'],
    ['There was alot of wind.', 'There was a lot of wind.'],
    ['They will glamorise it.', 'They will glamorize it.'],
    ['“We will defnitely come,” he said.', null],
    ['The maintainance cost them much.', 'The maintenance cost them much.'],
  ],
  allows: [
    'The government received the letter, and cyberattacks on smartphones went on in lockdown.',
    'Stoltenberg met Wokonjo. Wokonjo left, and the wokonjo stayed.',
    'Mattis left. Barnier said so. Zorbak, a farmer, came.',
    'An unvaccinated, pre-pandemic, anti-corruption and non-nuclear co-founder',
    'The nationwide livestream of a policymaker’s podcast',
    'He said “allons enfants” and wrote to info@exampel.com about #goverment and @recieve.',
    'The cafe, the café, the fiancée and the señorita',
    'The ICBMs, the A400M and the 737s of the IRGC',
    'They don’t and won’t; it’s 9 o’clock in the ’90s.',
    'They sang ach du lieber augustin.',
    'The agency’s colour and color',
    'They ate tofu with gochujang, drank pulque and saw a wmbltrak there.',
    'The revote came after the first revote.',
    'A parmesan and a sikh temple',
    'The painter Wokonjo ter Zorbak',
  ],
  reads: 'story',
  check: (story, style) => misspelt(story, style, english),
}
