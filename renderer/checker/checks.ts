import type { CheckResult } from '../../core/check/check'
import type { Finding } from '../../core/check/finding'
import { styleFor, type StyleFace } from '../../core/check/style'
import { changeBetween } from '../../core/story/story-change'
import type { Story } from '../../core/story/story'
import type { Newsroom } from '../../electron/contract'
import type { Asked, RuleAccount, Told } from './messages'

/** Checks stories by the house style for their language, where no letter that is typed has to wait for it. */
export interface Checks {
  /**
   * Checks a story and tells the result, at once or later; null when there is none, which is a failure of ours. Of checks
   * that are asked for while one is under way only the last is made, and the others are never told.
   */
  check(story: Story, tell: (result: CheckResult | null) => void): void
  /** A rule by its id, once one of its findings was told; null before. */
  ruleOf(id: string): RuleAccount | null
}

interface Asking {
  story: Story
  tell(result: CheckResult | null): void
}

/** Checks in a worker. It is given only what has changed since the last check, and answers only what is new. */
export function checksIn(worker: Worker, newsroom: Pick<Newsroom, 'houseStyle'>, styles: readonly StyleFace[]): Checks {
  const rules = new Map<string, RuleAccount>()
  const given = new Set<string>()
  let under: Asking | null = null
  let next: Asking | null = null
  let known: Story | null = null
  let last: Finding[] = []
  const post = (asked: Asked): void => worker.postMessage(asked)

  const begin = async (asking: Asking): Promise<void> => {
    under = asking
    const { name } = styleFor(styles, asking.story.language)
    if (!given.has(name)) {
      const answer = await newsroom.houseStyle({ name })
      if (!answer.ok) return end(null)
      given.add(name)
      post({ give: 'style', name, text: answer.value })
    }
    post({ give: 'change', style: name, change: changeBetween(known, asking.story) })
    known = asking.story
  }

  const end = (result: CheckResult | null): void => {
    const asking = under
    under = null
    asking?.tell(result)
    if (!next || under) return
    const following = next
    next = null
    void begin(following)
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (!data.ok) {
      reportError(Object.assign(new Error(data.message), { stack: data.stack }))
      return end(null)
    }
    for (const rule of data.rules) rules.set(rule.id, rule)
    last = data.findings.map((finding) => (typeof finding === 'number' ? last[finding]! : finding))
    end({ findings: last, abstentions: data.abstentions })
  })
  // It could not even be loaded.
  worker.addEventListener('error', () => end(null))

  return {
    check(story, tell) {
      if (under) next = { story, tell }
      else void begin({ story, tell })
    },
    ruleOf: (id) => rules.get(id) ?? null,
  }
}
