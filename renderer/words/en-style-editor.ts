import type { TrialSample } from '../../electron/contract'

/** English: the editor of the house style, which comes when it is opened. */
export const enStyleEditor = {
  title: (style: string) => `Edit the house style: ${style}`,
  tabs: { rules: 'Rules', terms: 'Terms', people: 'People', words: 'Words', asides: 'Set aside' },
  reading: 'Reading the house style…',
  /** Which package a change goes into. */
  goesInto: (style: string) => `Changes go into “${style}”.`,
  goesIntoNew: (style: string) => `“${style}” comes with Dateline. The first change makes a package of your desk’s own on top of it.`,
  saved: (version: string) => `Saved. Version ${version} is in force.`,
  takenBack: (version: string) => `Taken back. Version ${version} is in force.`,
  takeBack: 'Take back the last change',
  save: 'Save',
  find: 'Find',
  none: 'Nothing has these words.',
  count: (n: number) => (n === 1 ? '1 entry' : `${n.toLocaleString('en')} entries`),
  choose: 'Choose an entry to change it.',
  from: (layer: string) => `from ${layer}`,
  own: 'the desk’s own',
  because: 'Reason',
  becauseHint: 'Kept in the package, and shown in the house style.',
  source: 'Who says so',

  rules: {
    list: 'Rules',
    level: 'Level',
    levels: { error: 'Error', warning: 'Warning', advice: 'Advice', off: 'Off', 'as-below': 'As below' },
    asBelow: 'Leave it to the packages below',
    decided: 'Decided by',
    decidedNobody: 'As the program has it',
    byChoice: (choice: string) => `Not in force by a choice of this style, “${choice}”. It is changed under “options” in package.yaml.`,
    change: 'Change this rule…',
  },

  terms: {
    list: 'Terms',
    add: 'New term',
    wrong: 'Wrong',
    right: 'Right',
    rightHint: 'Empty where somebody has to recast it; then the note says what to do.',
    note: 'Note for the editor',
    rule: 'Rule',
    ruleHint: 'It reports the term. A new name makes a list of its own.',
    level: 'Level',
    case: 'Capitals',
    cases: { start: 'As written, or at the start of a sentence', exact: 'Exactly as written', any: 'In any' },
    unlessAfter: 'Not after these words',
    unlessBefore: 'Not before these words',
    wordsHint: 'Separated by |',
    remove: 'Remove',
    takeAway: 'Take away',
    giveBack: 'Give back',
    taken: (layer: string) => `Taken away; it stands in a package below ${layer}.`,
    takeAwayNeeds: 'To take it away, change who says so.',
    line: (wrong: string, right: string) => `${wrong} → ${right}`,
    recast: 'recast',
    off: 'taken away',
  },

  people: {
    list: 'Person cards',
    add: 'New person',
    id: 'Name of the card',
    idHint: 'Small letters and hyphens: jens-stoltenberg',
    full: 'Full name, at first reference',
    second: 'Short form after that',
    accepted: 'Other full forms that are right',
    never: 'Never',
    mononym: 'One name is enough',
    titles: 'Titles',
    addTitle: 'Add a title',
    titleForm: 'Title',
    titleBefore: 'Stands',
    before: 'before the name',
    after: 'after the name',
    titleFrom: 'From',
    titleUntil: 'Until',
    dayHint: 'Year-month-day',
    removeTitle: (form: string) => `Remove the title ${form}`,
    checked: 'Checked on',
  },

  words: {
    list: 'Words that no dictionary has',
    add: 'New word',
    word: 'Word',
  },

  asides: {
    list: 'Set aside for all stories of the desk',
    none: 'Nothing is set aside for the desk. “Set aside…” at a finding does it.',
    line: (words: string, rule: string) => `“${words}” · ${rule}`,
    who: (who: string, day: string) => (who ? `${who}, ${day}` : day),
    takeUp: 'Take up again',
    below: (layer: string) => `It stands in “${layer}”, and is taken up there.`,
  },

  trial: {
    title: 'Try it',
    text: 'On this text',
    textHint: 'Each line is a paragraph; HEADLINE: or SUBHEAD: in front makes it one.',
    inText: 'What it finds in the text',
    inKept: 'What it finds in the stories that are kept',
    nothing: 'Nothing.',
    waiting: 'Looking…',
    kept: (found: number, stories: number, looked: number) => (
      `${found === 1 ? '1 finding' : `${found} findings`} of this rule in ${stories} of ${looked === 1 ? '1 story' : `${looked} stories`}.`
    ),
    difference: (added: number, gone: number, otherLevel: number) => (
      `New: ${added}, gone: ${gone}${otherLevel > 0 ? `, at another level: ${otherLevel}` : ''}.`
    ),
    some: (looked: number, of: number) => `The newest ${looked} of ${of} stories were looked at.`,
    noStories: 'No story is kept yet.',
    story: (headline: string, count: number) => `${headline} (${count})`,
    is: { new: 'new', gone: 'gone', 'other-level': 'other level', 'as-now': 'as now' } satisfies Record<TrialSample['is'], string>,
  },
}

export type StyleEditorWords = typeof enStyleEditor
