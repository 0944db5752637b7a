import { setImmediate } from 'node:timers/promises'
import { createChecker } from '../../core/check/check'
import type { Finding } from '../../core/check/finding'
import { fieldText, headline, nodeText } from '../../core/story/text'
import type { Story } from '../../core/story/story'
import type { StylePackage } from '../../core/check/style'

/** What a style would find with a change that is not made yet, beside what it finds now. */
export interface Trial {
  /** How many stories were looked at, of how many; the newest first. */
  looked: number
  of: number
  /** Findings of the rule that is looked at, and of how many stories. */
  found: number
  inStories: number
  /** Findings that are not there now, those that would be gone, and those that would be at another level. Of all rules. */
  added: number
  gone: number
  otherLevel: number
  /** Those in which something was found, with samples of it, twenty in all. */
  stories: TrialStory[]
}

export interface TrialStory {
  id: string
  headline: string
  /** All that there is to tell of it, samples or not. */
  count: number
  samples: TrialSample[]
}

export interface TrialSample {
  finding: Finding
  /** The words beside it. */
  before: string
  after: string
  is: 'new' | 'gone' | 'other-level' | 'as-now'
}

/** A style as it is and as it would be, and the rule that is looked at; an empty one for none. */
export interface Trying {
  now: StylePackage
  next: StylePackage
  rule: string
}

/** What a style finds in kept stories, by the story’s id and revision. */
export type FoundNow = Map<string, readonly Finding[]>

interface Kept {
  /** Of the style as it is: the next change that is tried is compared with the same. */
  foundNow: FoundNow
  list(): Promise<readonly { id: string }[]>
  /** The revision grows with each change of the story. */
  open(id: string): Promise<{ story: Story, revision: number }>
  /** Whether the style is for this story. */
  isOurs(story: Story): boolean
  /** Whether the answer is no longer waited for. */
  isStopped(): boolean
}

const mostStories = 500
const mostMilliseconds = 3000
const mostSamples = 20

/** What would be found in one story. All samples are told. */
export function trialIn(story: Story, trying: Trying): Trial {
  return summed([{ story, found: comparing(trying, new Map())(story, null) }], trying, 1, Infinity)
}

/** What would be found in the stories that are kept, the newest first; other work has its turn between them. */
export async function trialOver(trying: Trying, kept: Kept): Promise<Trial> {
  const compare = comparing(trying, kept.foundNow)
  const all = await kept.list()
  const begin = performance.now()
  const looked: Looked[] = []
  for (const { id } of all.slice(0, mostStories)) {
    if (kept.isStopped() || performance.now() - begin > mostMilliseconds) break
    const opened = await kept.open(id).catch(() => null)
    // One that a newer Dateline has written can be looked at there.
    if (opened) looked.push({ story: opened.story, found: kept.isOurs(opened.story) ? compare(opened.story, `${id} ${opened.revision}`) : [] })
    await setImmediate()
  }
  return summed(looked, trying, all.length, mostSamples)
}

interface Looked {
  story: Story
  found: Omit<TrialSample, 'before' | 'after'>[]
}

/** The order in which they are told: what changes first. */
const ranks = { new: 0, gone: 1, 'other-level': 2, 'as-now': 3 }

/** `before` has what is found now in some stories, by their names, and is given what it lacks. A story without a name is not remembered. */
function comparing({ now, next, rule }: Trying, before: FoundNow): (story: Story, name: string | null) => Looked['found'] {
  const checkNow = createChecker(now)
  const checkNext = next === now ? checkNow : createChecker(next)
  return (story, name) => {
    const findings = (name === null ? undefined : before.get(name)) ?? checkNow.check(story).findings
    if (name !== null) before.set(name, findings)
    const old = new Map(findings.map((finding) => [nameOf(finding), finding]))
    const after = next === now ? findings : checkNext.check(story).findings
    const found = after.map((finding): Looked['found'][number] => {
      const same = old.get(nameOf(finding))
      old.delete(nameOf(finding))
      return { finding, is: !same ? 'new' : same.level !== finding.level ? 'other-level' : 'as-now' }
    })
    const gone = next === now ? [] : [...old.values()].map((finding) => ({ finding, is: 'gone' as const }))
    return [...found, ...gone].filter(({ finding, is }) => is !== 'as-now' || finding.rule === rule)
      .sort((one, other) => ranks[one.is] - ranks[other.is])
  }
}

function summed(looked: readonly Looked[], { rule }: Trying, of: number, most: number): Trial {
  const all = looked.flatMap(({ found }) => found)
  const count = (is: TrialSample['is']): number => all.filter((each) => each.is === is).length
  const stands = looked.map(({ found }) => found.filter(({ finding, is }) => is !== 'gone' && finding.rule === rule).length)
  let left = most
  return {
    looked: looked.length, of,
    found: stands.reduce((sum, each) => sum + each, 0),
    inStories: stands.filter((each) => each > 0).length,
    added: count('new'), gone: count('gone'), otherLevel: count('other-level'),
    stories: looked.filter(({ found }) => found.length > 0)
      .sort((one, other) => ranks[one.found[0]!.is] - ranks[other.found[0]!.is])
      .flatMap(({ story, found }) => {
        const samples = found.slice(0, left).map((each) => ({ ...each, ...beside(story, each.finding) }))
        left -= samples.length
        return samples.length > 0 ? [{ id: story.id, headline: nodeText(headline(story)), count: found.length, samples }] : []
      }),
  }
}

function nameOf({ rule, place: { field, block, from, to }, text }: Finding): string {
  return [rule, field, block, from, to, text].join(' ')
}

/** So much that one sees what is spoken of, in UTF-16 units. */
const width = 40

function beside(story: Story, { place: { field, block, from, to } }: Finding): Pick<TrialSample, 'before' | 'after'> {
  const text = fieldText(story, field, block)
  return { before: cut(text.slice(0, from), 'end'), after: cut(text.slice(to), 'start') }
}

/** At a space, so that no word and no sign is broken. */
function cut(text: string, keep: 'start' | 'end'): string {
  if (text.length <= width) return text
  if (keep === 'start') return `${text.slice(0, width).replace(/\s\S*$/, '')}…`
  return `…${text.slice(-width).replace(/^\S*\s/, '')}`
}
