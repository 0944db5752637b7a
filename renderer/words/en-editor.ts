/** English: the text on the sheet and what stands beside it. */
export const enEditor = {
  editor: {
    text: 'Headline, subheads and text',
    missing: {
      'headline': 'Headline',
      'subhead': 'Subhead',
      'paragraph': 'Text',
      'crosshead': 'Crosshead',
      'list-item': 'List item',
      'table-cell': '',
      'editors-note': 'What editors should know',
    },
    note: 'Note to editors',
    box: 'Fact box',
    speaker: (name: string) => `Speaker: ${name}. Change`,
    nobody: 'Who says this?',
    unsure: '?',
    unsureSaid: (says: string) => `Import was not sure. ${says}`,
    speakers: 'Who says this',
    doubt: 'Import was not sure',
    link: 'Link',
    linkAddress: 'Address',
    linkHint: 'https://…',
    linkWrong: 'An address begins with https://, http:// or mailto:.',
    linkSet: 'Set the link',
    linkRemove: 'Remove the link',
  },
}
