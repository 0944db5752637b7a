import { Transforms, type Editor } from 'slate'
import { bodyStart, textParts } from '../../../core/story/text'
import type { Quotation, Story, StoryChild } from '../../../core/story/story'

/**
 * Promise: the ledger lists exactly the quotations marked in the body, in reading order. An entry whose words are gone
 * goes; words with an id nobody knows get an entry: the one that had this id before in this sitting (as after cut and
 * paste), else an empty one.
 */
export function withLedger(editor: Editor): Editor {
  const { normalizeNode } = editor
  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry
    if (path.length === 1 && 'type' in node && node.type === 'story') {
      const ledger = ledgerOf(node, (id) => atHome(node, recall(editor, id)))
      if (ledger) {
        remember(editor, node.quotations)
        Transforms.setNodes(editor, { quotations: ledger }, { at: path })
        return
      }
    }
    normalizeNode(entry, options)
  }
  return editor
}

/** The ledger that fits the text, or null when the present one does. */
function ledgerOf(story: Story, recalled: (id: string) => Quotation | undefined): Quotation[] | null {
  const ids = quotationIds(story)
  const present = story.quotations
  if (ids.length === present.length && ids.every((id, index) => present[index]!.id === id)) return null
  const known = new Map(present.map((quotation) => [quotation.id, quotation]))
  return ids.map((id) => known.get(id) ?? recalled(id) ?? emptyQuotation(id))
}

const idsByChild = new WeakMap<StoryChild, readonly string[]>()

/** Ids of the quotations marked in the body, in reading order, each once. */
export function quotationIds(story: Story): string[] {
  return [...new Set(story.children.slice(bodyStart(story)).flatMap(quotationIdsIn))]
}

/** Ids of the quotations that are marked in one block, in reading order, each once. Remembered for as long as the block lives. */
export function quotationIdsIn(child: StoryChild): readonly string[] {
  let own = idsByChild.get(child)
  if (!own) {
    own = [...new Set(textParts(child).flatMap(({ node }) => node.children.flatMap(({ quotation }) => quotation ?? [])))]
    idsByChild.set(child, own)
  }
  return own
}

/** An entry that comes back, perhaps out of another story: who spoke there is nobody here unless this story names them. */
function atHome(story: Story, entry: Quotation | undefined): Quotation | undefined {
  return entry && { ...entry, people: entry.people.filter((id) => story.people.some((person) => person.id === id)) }
}

/** An entry for a quotation of which nothing is known yet. */
export function emptyQuotation(id: string): Quotation {
  return {
    id, speaker: '', people: [], saidWhere: '', saidTo: '', extent: 'fragment',
    spokenIn: null, translated: false, confirmed: false,
  }
}

const memories = new WeakMap<Editor, Map<string, Quotation>>()

/** Keeps entries at hand for words that may come back: cut and paste, or a copy from another window. */
export function remember(editor: Editor, quotations: readonly Quotation[]): void {
  const memory = memories.get(editor) ?? new Map<string, Quotation>()
  for (const quotation of quotations) memory.set(quotation.id, quotation)
  memories.set(editor, memory)
}

/** The entry that a quotation had before, if it was ever in this editor. */
export function recall(editor: Editor, id: string): Quotation | undefined {
  return memories.get(editor)?.get(id)
}
