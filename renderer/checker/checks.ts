import type { CheckResult } from '../../core/check/check'
import type { Finding } from '../../core/check/finding'
import { styleFor } from '../../core/check/style'
import { changeBetween } from '../../core/story/story-change'
import type { Story } from '../../core/story/story'
import type { Newsroom, StyleAtHand } from '../../electron/contract'
import type { Asked, RuleAccount, Told } from './messages'

/** Checks stories by the house style for their language, where no letter that is typed has to wait for it. */
export interface Checks {
  /**
   * Checks a story and tells the result, at once or later; null when there is none, which is a failure of ours. Of checks
   * that are asked for while one is under way only the last is made, and the others are never told. The last one may be told
   * once more, when more is known of the same story: the words of its language have come.
   */
  check(story: Story, tell: (result: CheckResult | null) => void): void
  /** From the next check on by these styles. */
  take(styles: readonly StyleAtHand[]): void
  /** A rule by its id, once one of its findings was told; null before. */
  ruleOf(id: string): RuleAccount | null
}

/** As much of a Worker as the talk with it needs. */
export interface Line {
  postMessage(asked: Asked): void
  addEventListener(type: 'message', hear: (event: { data: Told }) => void): void
  addEventListener(type: 'error', hear: () => void): void
}

interface Asking {
  story: Story
  tell(result: CheckResult | null): void
}

/** What has gone over a line so far. */
interface Talk {
  line: Line
  /** The styles that the other side has, by name and stamp. */
  given: Set<string>
  /** The story as the other side has it. */
  known: Story | null
  /** The findings it told last. */
  last: Finding[]
}

/**
 * Checks in a worker, which `open` starts for the first check. It is given only what has changed since the last one, and
 * answers only what is new. A bug in there is reported as one of the page's own.
 */
export function checksIn(open: () => Promise<Line>, newsroom: Pick<Newsroom, 'houseStyle'>, first: readonly StyleAtHand[]): Checks {
  let styles = first
  const rules = new Map<string, RuleAccount>()
  let talk: Talk | null = null
  let under: Asking | null = null
  /** The check that was told last. */
  let told: Asking | null = null
  let next: Asking | null = null

  const begin = async (asking: Asking): Promise<void> => {
    under = asking
    const { name, stamp } = styleFor(styles, asking.story.language)
    const given = `${name} ${stamp}`
    const mine = talk ??= talkOver(await open())
    if (!mine.given.has(given)) {
      const answer = await newsroom.houseStyle({ name })
      // It was lost meanwhile, and the check has ended with it.
      if (talk !== mine) return
      if (!answer.ok) return end(null)
      mine.given.add(given)
      mine.line.postMessage({ give: 'style', name, text: answer.value })
    }
    mine.line.postMessage({ give: 'change', style: name, change: changeBetween(mine.known, asking.story) })
    mine.known = asking.story
  }

  const end = (result: CheckResult | null): void => {
    const asking = under
    under = null
    told = asking
    asking?.tell(result)
    if (!next || under) return
    const following = next
    next = null
    void begin(following)
  }

  const talkOver = (line: Line): Talk => {
    const opened: Talk = { line, given: new Set(), known: null, last: [] }
    line.addEventListener('message', ({ data }) => {
      if (!data.ok) {
        reportError(Object.assign(new Error(data.message), { stack: data.stack }))
        if (!data.again) end(null)
        return
      }
      for (const rule of data.rules) rules.set(rule.id, rule)
      opened.last = data.findings.map((finding) => (typeof finding === 'number' ? opened.last[finding]! : finding))
      const result: CheckResult = { findings: opened.last, abstentions: data.abstentions, ...(data.asides ? { asides: data.asides } : {}) }
      // A check that is under way will know as much.
      if (data.again) return under ? undefined : told?.tell(result)
      end(result)
    })
    // It could not even be loaded: the next check tries with another one, which knows nothing yet.
    line.addEventListener('error', () => {
      if (talk === opened) talk = null
      end(null)
    })
    return opened
  }

  return {
    check(story, tell) {
      if (under) next = { story, tell }
      else void begin({ story, tell })
    },
    take(now) { styles = now },
    ruleOf: (id) => rules.get(id) ?? null,
  }
}
