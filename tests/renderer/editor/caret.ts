import type { Editor, Range } from 'slate'
import type { Block, Story } from '../../../core/story/story'
import { nodeText } from '../../../core/story/text'
import { pointIn, storyOf as storyIn } from '../../../renderer/editor/places'
import { createStoryEditor } from '../../../renderer/editor/with-story'
import { paragraph, shown, storyOf } from './stories'

/**
 * An editor with these paragraphs, in the notation of `paragraph`, and the caret where a `|` stands; with two of them,
 * what is between them is selected.
 */
export function editorAt(...lines: string[]): Editor {
  return editorOn(storyOf(lines.map((line) => paragraph(line))))
}

/** An editor with a story of which the carets are taken out and put to use. */
export function editorOn(story: Story): Editor {
  const points: { index: number, offset: number }[] = []
  const editor = createStoryEditor(story)
  storyIn(editor).children.forEach((child, index) => {
    let at = -1
    let taken = 0
    while ((at = nodeText(child).indexOf('|', at + 1)) >= 0) points.push({ index, offset: at - taken++ })
  })
  const bare = createStoryEditor(withoutCarets(storyIn(editor)))
  const [anchor, focus = anchor] = points.map(({ index, offset }) => pointIn(storyIn(bare).children[index]!, index, offset, 'backward'))
  if (anchor) bare.select({ anchor, focus } as Range)
  return bare
}

function withoutCarets(story: Story): Story {
  return JSON.parse(JSON.stringify(story).replaceAll('|', '')) as Story
}

/** The body of the editor's story, a line for each text block, in the same notation and with the caret. */
export function linesOf(editor: Editor): string[] {
  return shown(storyIn(editor).children.slice(1) as Block[])
}

/** Text and kinds of the body: `paragraph One`, `list: One / Two`. */
export function kindsOf(editor: Editor): string[] {
  return storyIn(editor).children.slice(1).map((child) => {
    const lines = nodeText(child).split('\n')
    return 'children' in child && 'children' in child.children[0]! ? `${child.type}: ${lines.join(' / ')}` : `${child.type} ${lines[0]}`
  })
}
