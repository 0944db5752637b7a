import * as v from 'valibot'
import { contract, type Answer, type Answers, type Failure, type Input, type Request } from './contract'
import type { Desk } from './desk'
import { Failed } from './failed'
import { problemInWords } from './story-schema'

/** One handler for each request of the contract. It rejects with a `Failed` when the world is in the way. */
export type Handlers = { [R in Request]: (input: Input<R>, desk: Desk) => Promise<Answers[R]> }

/** Asks a newsroom. Never rejects. */
export type Ask = (request: unknown, input: unknown) => Promise<Answer<unknown>>

/**
 * The one door to the handlers, for whichever host: an input is validated here and nowhere else. What a handler rejects
 * with becomes a failure; a bug is told to `log` with its stack, and to the window as a sentence without it.
 */
export function answering(handlers: Handlers, desk: Desk, log: (bug: unknown) => void): Ask {
  return async (request, input) => {
    if (!isRequest(request)) return bad(`This window asked for something that does not exist: ${String(request).slice(0, 40)}.`)
    const read = v.safeParse(contract[request], input)
    if (!read.success) return bad(`What the window sent for ${request} cannot be used. ${problemInWords(read.issues[0])}.`)
    try {
      const handler = handlers[request] as (input: unknown, desk: Desk) => Promise<unknown>
      return { ok: true, value: await handler(read.output, desk) }
    } catch (error) {
      if (error instanceof Failed) return { ok: false, failure: error.failure }
      log(error)
      return { ok: false, failure: ourFault }
    }
  }
}

function isRequest(request: unknown): request is Request {
  return typeof request === 'string' && Object.hasOwn(contract, request)
}

function bad(message: string): Answer<never> {
  return { ok: false, failure: { code: 'bad-request', message, next: 'Load the window again; your story is kept.' } }
}

const ourFault: Failure = {
  code: 'no-answer',
  message: 'Dateline made a mistake of its own and could not answer.',
  next: 'Try again; if it comes back, report what you did and what the terminal says.',
}
