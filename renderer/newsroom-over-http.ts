import type { Answer, Newsroom, Request } from '../electron/contract'
import { words } from './words/words'

const requests: Request[] = [
  'start', 'houseStyle', 'houseStyles', 'chooseStyle', 'editStyle', 'takeBackStyle', 'tryStyle', 'listStories', 'openStory', 'saveStory', 'newStory', 'readCopy', 'sampleStory', 'saveStoryFile',
  'previewWire', 'sendWire', 'chooseFolder', 'writePreferences',
]

/**
 * The newsroom of the browser host: each request is a POST to `/api/<request>` on the page's own origin, which the host
 * answers with an `Answer`. A host that is gone or answers something else becomes a `no-answer` failure, never a throw.
 */
export function newsroomOverHttp(ask: typeof fetch = (...args) => fetch(...args)): Newsroom {
  const calls = requests.map((request) => [request, (input: unknown) => post(ask, request, input)] as const)
  return {
    ...(Object.fromEntries(calls) as Omit<Newsroom, 'onCommand'>),
    // A browser has no native menu: the page's own menu runs the same commands.
    onCommand: () => () => {},
  }
}

async function post(ask: typeof fetch, request: Request, input: unknown): Promise<Answer<unknown>> {
  try {
    const response = await ask(`/api/${request}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      credentials: 'same-origin',
      // Requests made while the page closes must still arrive; browsers allow this up to 64 KiB.
      keepalive: request === 'saveStory' && JSON.stringify(input).length < 60_000,
    })
    const answer: unknown = await response.json()
    return isAnswer(answer) ? answer : noAnswer()
  } catch {
    return noAnswer()
  }
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && ('value' in value || 'failure' in value)
}

function noAnswer(): Answer<never> {
  return { ok: false, failure: { code: 'no-answer', ...words.failures.noAnswer } }
}
