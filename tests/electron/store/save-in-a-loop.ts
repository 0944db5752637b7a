import { libsqlStore } from '../../../electron/store/libsql-store'
import { aStory } from '../a-story'

/** What the crash test kills: saves one story again and again, and says each revision once it is acknowledged. */
export async function saveInALoop(path: string, id: string): Promise<void> {
  const store = libsqlStore({ path, now: () => '2022-02-14T18:30:00+01:00', newId: () => `kept-${Math.random()}`, onMovedAside: () => {} })
  let revision = await store.open(id).then((kept) => kept.revision, () => 0)
  for (;;) {
    const saved = await store.save(aStory({ id, slug: `revision-${revision + 1}` }), revision, '2022-02-14T18:30:00+01:00')
    revision = saved.revision
    process.stdout.write(`${revision}\n`)
  }
}
