import type { Failure } from '../contract'
import { Failed } from '../failed'
import type { Store } from '../store/store'
import { writeFiles } from './folder'

/** Ends what an earlier process has begun to send and not ended. Answers what the editor should know of it. */
export async function finishBrokenOff(store: Store): Promise<Failure | null> {
  let notice: Failure | null = null
  for (const begun of await store.brokenOffSendings()) {
    try {
      await writeFiles(begun.folder, begun.files, { overwrite: begun.overwrite, again: true })
      await store.finishSending(begun.id)
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      await store.undoSending(begun.id)
      notice = {
        code: error.failure.code,
        message: `“${begun.story.slug}” was being sent when Dateline ended, and did not go out. ${error.failure.message}`,
        next: 'The story is as it was before; send it again.',
      }
    }
  }
  return notice
}
