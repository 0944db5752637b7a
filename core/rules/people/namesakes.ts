import type { StoryHit, StoryRule } from '../../check/rule'
import { peopleInStory, placeOf, plainName, type MentionAt, type PersonInStory } from '../../check/story-people'
import { givenNames } from '../../people/given-names'
import { rememberedBy } from '../../text/remembered'

/** Two people of one family name, both named, and then the family name alone. */
export const namesakes: StoryRule = {
  id: 'people/namesakes',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, names',
  says: { which: 'Which {text}? The story has {people}: give the full name each time.' },
  wrong: [
    ['Ahmet Yılmaz met Ayşe Yılmaz.\nYılmaz said no.', 'Ahmet Yılmaz met Ayşe Yılmaz.\nAhmet Yılmaz said no.'],
    ['Carl Smith met Mary Smith in court.\nSmith’s lawyer left.', 'Carl Smith met Mary Smith in court.\nCarl Smith’s lawyer left.'],
  ],
  allows: [
    'Ahmet Yılmaz met Ayşe Yılmaz.\nAhmet Yılmaz said no.',
    'Ahmet Yılmaz spoke.\nYılmaz said no.\nHe married Ayşe Yılmaz.\nYılmaz left.',
    'Ahmet Yılmaz spoke. “I know Ayşe Yılmaz,” he said.\nYılmaz left.',
    'Ahmet Yılmaz met Ayşe Yılmaz.\n“Yılmaz left,” Jane Smith said.',
    'Ahmet Yılmaz met Ayşe Yılmaz.\nThe Yılmaz family left.',
    'Ahmet Yılmaz met Ayşe Yılmaz.\nMayor Yılmaz left.',
    'Solly Hemus won. Then Manager Hemus met Carl Miller.\nHemus left.',
    'HEADLINE: Yılmaz meets Yılmaz\nAhmet Yılmaz met Ayşe Yılmaz.',
  ],
  reads: 'story',
  *check(story, style) {
    const people = peopleInStory(story, style)
    if (!people.some(isUnclear)) return
    const families = new Map<string, PersonInStory[]>()
    for (const person of people) {
      const family = familyOf(person)
      if (family === null) continue
      const others = families.get(family)
      if (others) others.push(person)
      else families.set(family, [person])
    }
    for (const [family, members] of families) if (members.length > 1 && members.some(isUnclear)) yield* unclear(family, members)
  },
}

const familyOf = rememberedBy(({ tokens }: PersonInStory) => (tokens.length < 2 || !givenNames.has(tokens[0]!) ? null : plainName(tokens.at(-1)!)))
const isUnclear = rememberedBy(({ mentions }: PersonInStory) => mentions.some(({ ambiguous }) => ambiguous))

/**
 * The first use of the name alone once all who have it are known. Where it stood for one of them before the other came,
 * readers go on to understand it so.
 */
function* unclear(family: string, members: readonly PersonInStory[]): Iterable<StoryHit> {
  const spoken = members.flatMap(({ mentions }) => mentions.filter(({ quoted }) => !quoted)).sort(inOrder)
  const alone = spoken.find(({ text }) => plainName(text) === family)
  if (!alone || !alone.ambiguous || alone.title !== '' || isFamily(alone)) return
  const known = members.filter(({ mentions }) => mentions.some((mention) => mention.full && !mention.quoted && inOrder(mention, alone) < 0))
  if (known.length < 2) return
  yield {
    ...placeOf(alone),
    related: spoken.filter((mention) => mention.full && inOrder(mention, alone) < 0).map(placeOf),
    subject: family,
    values: { people: known.map(({ name }) => name).join(' and ') },
    instead: known.map(({ name }) => name),
  }
}

function inOrder(a: MentionAt, b: MentionAt): number {
  return a.block - b.block || a.from - b.from
}

function isFamily({ at, from, to }: MentionAt): boolean {
  const { text } = at.reading
  return /(?<!\p{Alpha})the\s$/iu.test(text.slice(Math.max(0, from - 5), from)) || /^(?:-\p{Alpha}|\s(?:family|brothers|sisters|couple|twins))/u.test(text.slice(to, to + 10))
}
