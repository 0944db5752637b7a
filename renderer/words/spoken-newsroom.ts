import type { Answer, Failure, Newsroom } from '../../electron/contract'
import { saidFailure } from './said'

/** The newsroom, whose failures are said in the language that is spoken when they come. */
export function spokenNewsroom(newsroom: Newsroom): Newsroom {
  const { onCommand, ...requests } = newsroom
  const calls = Object.entries(requests).map(([name, ask]) => [name, async (input: never) => {
    const answer: Answer<unknown> = await ask(input)
    return answer.ok ? answer : { ...answer, failure: saidFailure<Failure>(answer.failure) }
  }] as const)
  return { ...(Object.fromEntries(calls) as unknown as Omit<Newsroom, 'onCommand'>), onCommand }
}
