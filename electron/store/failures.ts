import { Failed, errorCode } from '../failed'

/** What libsql says when it cannot even open the file: it hides SQLite's code in the sentence. */
const openFailed = /ConnectionFailed\(.*: (\d+)"?\)/

/** Whether an error of the database means that the file itself is damaged. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(errorCode(error))
}

/** Whether another process is writing just now. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(errorCode(error))
}

const reasons: [code: RegExp, message: string, next: string][] = [
  [/^SQLITE_FULL|^ENOSPC|^EDQUOT/, 'The disk is full', 'Make some room; Dateline tries again with the next change.'],
  [/^SQLITE_READONLY|^EROFS|^EACCES|^EPERM|^SQLITE_CANTOPEN|^SQLITE_PERM/, 'The folder cannot be written in',
    'Give yourself the right to write there, or set DATELINE_HOME to another folder.'],
  [/^SQLITE_BUSY|^SQLITE_LOCKED/, 'Another program holds the stories', 'Close it, or wait: Dateline tries again with the next change.'],
  [/^SQLITE_CORRUPT|^SQLITE_NOTADB/, 'The kept stories are damaged',
    'Save this story as a story file, then start Dateline again: it puts the damaged stories aside.'],
  [/^SQLITE_IOERR|^EIO/, 'The disk could not be read or written', 'Save this story as a story file on another disk.'],
  [/^ENOTDIR|^EEXIST|^ENOENT/, 'The folder is not there', 'Make it, or set DATELINE_HOME to another folder.'],
]

/** An error of the database as a failure in words. An error that is not about the world is a bug, and stays what it is. */
export function cannotSave(error: unknown, path: string): Error {
  if (error instanceof Failed) return error
  const opening = error instanceof Error && openFailed.test(error.message)
  const code = opening ? 'SQLITE_CANTOPEN' : errorCode(error)
  const reason = reasons.find(([pattern]) => pattern.test(code))
  if (!reason) return error instanceof Error ? error : new Error(String(error))
  return new Failed({ code: 'cannot-save', message: `${reason[1]}, so the story is not kept: ${path}.`, next: reason[2] })
}
