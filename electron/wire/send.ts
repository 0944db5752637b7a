import { basename } from 'node:path'
import { formats } from '../../core/formats/index'
import type { Format, Loss, Sending } from '../../core/formats/format'
import type { Story } from '../../core/story/story'
import type { StyleFace } from '../../core/check/style'
import { fail } from '../failed'
import type { Outgoing, OutgoingFile, Store } from '../store/store'
import { contentHash, sha256, versionToSend } from './content'
import { wireFileName } from './file-name'
import { writeFiles } from './folder'

export interface Order {
  formats: readonly Format[]
  folder: string
  overwrite: boolean
  /** Why it goes out despite errors; empty when there are none. */
  despite: string
  /** RFC 3339. */
  at: string
}

/**
 * Sends a kept story. What a crash does at each step:
 *
 * 1. before the store has begun the sending: nothing has happened;
 * 2. after that: the store holds the story as sent and the files with it. The next start writes those that are missing
 *    (`finishBrokenOff`), so a sending that is on record reaches its folder, with the same sequence numbers;
 * 3. while the files are named: some are in place, each of them whole; the next start adds the others and knows the ones
 *    that are there by their bytes;
 * 4. after the last file and before the store knows: the next start finds all in place and only closes the sending.
 *
 * When the files cannot be written the store takes the sending back, and the story is as it was.
 */
export async function sendStory(store: Store, story: Story, revision: number, style: Pick<StyleFace, 'agency'>, order: Order) {
  const begun = await store.beginSending(story, revision, order.at, order.formats.length,
    (sequence) => outgoing(story, style, order, sequence))
  try {
    const files = await writeFiles(begun.folder, begun.files, { overwrite: begun.overwrite })
    await store.finishSending(begun.id)
    return { story: begun.story, revision: begun.revision, files }
  } catch (error) {
    await store.undoSending(begun.id)
    throw error
  }
}

/** The files of a story and the story that remembers them. Pure: the same input gives the same bytes. */
export function outgoing(story: Story, style: Pick<StyleFace, 'agency'>, order: Order, sequence: number): Outgoing & { losses: LossOf[] } {
  const version = versionToSend(story)
  const going: Story = { ...story, version }
  const content = contentHash(story)
  const encoded = order.formats.map((format, index) => format.encode(going, sendingOf(style, order, sequence + index)))
  const files = encoded.map(({ bytes }, index): OutgoingFile => (
    { name: wireFileName(going, version, order.formats[index]!), bytes }
  ))
  const records = files.map((file, index) => ({
    version,
    at: order.at,
    format: order.formats[index]!.id,
    to: order.folder,
    file: file.name,
    sha256: sha256(file.bytes),
    content,
    despite: order.despite,
  }))
  return {
    story: { ...going, sendings: [...story.sendings, ...records] },
    folder: order.folder,
    overwrite: order.overwrite,
    files,
    losses: encoded.flatMap(({ losses }, index) => losses.map((loss) => ({ ...loss, format: order.formats[index]!.title }))),
  }
}

/** A loss, and the title of the format that loses it. */
export type LossOf = Loss & { format: string }

/** What a format is told about the sending. The receiver learns the folder's name, not where it is on this disk. */
export function sendingOf({ agency }: Pick<StyleFace, 'agency'>, order: Pick<Order, 'at' | 'folder'>, sequence: number): Sending {
  const { name, code, domain } = agency
  return { sentAt: order.at, sequence, sender: { name, code, domain }, destination: basename(order.folder) }
}

export function formatOf(id: string): Format {
  const format = formats.find((each) => each.id === id)
  if (format) return format
  return fail('unknown-format', `There is no format “${id}”.`, `These there are: ${formats.map((each) => each.id).join(', ')}.`)
}
