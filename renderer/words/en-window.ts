/** English: the window, the sheet’s fields and the commands. */
export const enWindow = {
  /** Days before months, 24 hours, as in a newsroom. */
  locale: 'en-GB',
  appName: 'Dateline',
  close: 'Close',
  cancel: 'Cancel',

  levels: {
    error: { one: 'error', many: (n: number) => `${n} ${n === 1 ? 'error' : 'errors'}`, title: 'Errors' },
    warning: { one: 'warning', many: (n: number) => `${n} ${n === 1 ? 'warning' : 'warnings'}`, title: 'Warnings' },
    advice: { one: 'advice', many: (n: number) => `${n} advice`, title: 'Advice' },
  },

  regions: {
    stories: 'Stories',
    sheet: 'Story',
    panels: 'Panels',
    status: 'Status',
    bar: 'Window',
  },

  placeNames: {
    slug: 'Slug', headline: 'Headline', subhead: 'Subhead', byline: 'Byline', dateline: 'Dateline', body: 'Text',
    subjects: 'Subjects', keywords: 'Keywords', places: 'Places', people: 'People', quotations: 'Quotations', genre: 'Genre',
    urgency: 'Urgency', embargo: 'Embargo', rights: 'Rights', related: 'Related',
  },

  failures: {
    noAnswer: {
      message: 'Dateline does not answer.',
      next: 'Your text stays in this window. Start Dateline again from the terminal, then press “Try again”.',
    },
    stuck: { message: 'This story could not be saved.', next: 'Close once more to leave without the last changes.' },
    notAFile: { message: 'That was not a file.', next: 'Drop a text, HTML, Word or .story.json file, or use Paste raw copy.' },
    tryAgain: 'Try again',
  },

  commands: {
    'new-story': { title: 'New story' },
    'open-file': { title: 'Open a file…' },
    'paste-copy': { title: 'Paste raw copy…' },
    'sample-story': { title: 'Open the sample' },
    'save-now': { title: 'Save now' },
    'save-file': { title: 'Save as a story file…' },
    send: { title: 'Send to the wire…' },
    undo: { title: 'Undo' },
    redo: { title: 'Redo' },
    'mark-quotation': { title: 'Mark as quotation' },
    'next-finding': { title: 'Next finding' },
    'previous-finding': { title: 'Previous finding' },
    'apply-fix': { title: 'Fix it' },
    'set-aside': { title: 'Set the finding aside…' },
    'fix-all-safe': { title: 'Apply all safe fixes of the rule' },
    'show-findings': { title: 'Findings' },
    'show-quotations': { title: 'Quotations' },
    'show-details': { title: 'Details' },
    'show-left-out': { title: 'What was left out' },
    'toggle-stories': { title: 'Stories on or off' },
    'toggle-panels': { title: 'Panels on or off' },
    'go-to-text': { title: 'Go to the text' },
    'theme-system': { title: 'Light or dark as the system' },
    'theme-light': { title: 'Light' },
    'theme-dark': { title: 'Dark' },
    shortcuts: { title: 'Keyboard shortcuts' },
  },

  fields: {
    slug: 'Slug',
    slugHint: 'slug',
    headline: 'Headline',
    byline: (n: number, of: number) => (of > 1 ? `Byline ${n}` : 'Byline'),
    by: 'By',
    name: 'Name',
    nameHint: 'name',
    role: 'Role',
    roleHint: 'role',
    place: 'Place',
    placeHint: 'place',
    addByline: 'Add a byline',
    removeByline: (name: string) => (name ? `Remove the byline of ${name}` : 'Remove this byline'),
    dateline: 'Dateline',
    noDateline: 'Add a dateline',
    datelineIs: (line: string) => `Dateline: ${line}. Change it`,
    city: 'City',
    region: 'Country or state, if the city does not stand alone',
    agency: 'Agency',
    dash: 'Set off by',
    dashes: {
      'spaced-hyphen': 'Hyphen  -',
      'en-dash': 'En dash  –',
      'em-dash': 'Em dash  —',
      'own-line': 'Its own line',
    },
    date: 'Date',
    showsDate: 'Print the date',
    removeDateline: 'Remove the dateline',
    calendar: 'Calendar',
    clearDate: 'No date',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
  },

  meter: {
    count: (length: number, limit: number) => `${length}/${limit}`,
    said: (length: number, limit: number) => `Headline: ${length} of ${limit} characters`,
    fits: 'fits',
    near: (left: number) => `${left} left`,
    over: (by: number) => `${by} over`,
  },

  panels: {
    findings: 'Findings',
    quotations: 'Quotations',
    details: 'Details',
    leftOut: 'Left out',
    back: 'Back to the story',
    show: 'Show the panels',
    hide: 'Hide the panels',
  },

  status: {
    words: (n: number) => `${n} ${n === 1 ? 'word' : 'words'}`,
    minutes: (n: number) => `${n} min`,
    reading: (n: number) => `Reading time: ${n} ${n === 1 ? 'minute' : 'minutes'}`,
    style: (name: string, version: string) => `${name} ${version}`,
    styleSaid: (name: string, version: string) => `House style ${name}, version ${version}`,
    saved: (time: string) => `Saved ${time}`,
    saving: 'Saving…',
    unsaved: 'Not saved yet',
    notKept: 'Not kept yet',
    notSaved: (reason: string) => `Not saved: ${reason}`,
    send: 'Send…',
    sendWith: (errors: number) => `Send… (${errors} ${errors === 1 ? 'error' : 'errors'})`,
    version: (n: number) => `v${n}`,
    theme: 'Light or dark',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  },

  elsewhere: {
    title: 'Another window has saved this story too.',
    kept: (slug: string) => `Both are kept: what you write here now goes into “${slug}”, the other is in the list.`,
    copySlug: (slug: string) => `${slug || 'story'}-2`,
    openOther: 'Open the other',
  },

  empty: {
    title: 'An empty story',
    type: 'Type the headline; Enter takes you to the text below. Tab goes from field to field.',
    paste: 'Paste raw copy',
    open: 'Open a file',
    sample: 'See the sample',
    recent: 'Kept lately',
    drop: 'Or drop a text, HTML or Word file anywhere on this window.',
  },

  paste: {
    title: 'Paste raw copy',
    about: 'Headline, byline, dateline and quotations are found for you; what is left out is listed.',
    field: 'Raw copy',
    read: 'Make a story of it',
    formatted: 'Taken with its formatting, as HTML.',
  },

  drop: {
    here: 'Drop to make a story of it',
    kinds: 'Text, HTML, Word or a saved story',
  },

  menu: {
    open: 'Menu',
  },

  shortcuts: {
    title: 'Keyboard shortcuts',
    or: ' or ',
    groups: { file: 'Stories', edit: 'Editing', check: 'Checking', view: 'Window', list: 'In the findings list' },
    list: {
      next: 'Next and previous finding',
      fix: 'Fix it; the next is then chosen',
      goTo: 'Go to the place in the text',
      aside: 'Set aside',
      all: 'Apply all safe fixes of this rule',
    },
  },
}
