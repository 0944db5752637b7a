import type { Ask } from './answer'

/**
 * Asks for the start while the page still reads its script, so that the answer is there when the page is. The first `start` that
 * is asked for takes it; whatever comes later, such as a page that is loaded again, is answered anew.
 */
export function startingEarly(ask: Ask): { ask: Ask, begin(): void } {
  let early: ReturnType<Ask> | null = null
  return {
    begin() { early = ask('start', {}) },
    ask(request, input) {
      if (request !== 'start' || early === null) return ask(request, input)
      const answer = early
      early = null
      return answer
    },
  }
}
