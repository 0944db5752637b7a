import type { Failure } from './contract'

/**
 * A failure on its way to whoever asked: something in the world, not in the program. Thrown where it is met and turned
 * into an answer in one place (answer.ts, cli.ts). Every other error is a bug.
 */
export class Failed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message)
    this.name = 'Failed'
  }
}

export function fail(code: Failure['code'], message: string, next: string): never {
  throw new Failed({ code, message, next })
}

/** `ENOSPC` and its like of an error from the file system or the database; empty when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
