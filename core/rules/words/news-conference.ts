import { termRule } from '../../check/terms'

export const newsConference = termRule({
  id: 'words/news-conference',
  level: 'warning',
  source: 'Reuters Handbook, N',
  wrong: [
    ['He told a press conference.', 'He told a news conference.'],
    ['Press conferences are rare.', 'News conferences are rare.'],
    ['HEADLINE: Minister cancels press conference', 'HEADLINE: Minister cancels news conference'],
  ],
  allows: [
    'He told a news conference.',
    '“A press conference like no other,” he said.',
    'The Press Conference Hall was full.',
    'The press attended a conference.',
  ],
})
