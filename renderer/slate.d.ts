import type { BaseEditor } from 'slate'
import type { HistoryEditor } from 'slate-history'
import type { ReactEditor } from 'slate-react'
import type { ListItem, Story, StoryChild, TableCell, TableRow, Text } from '../core/story/story'

/** What Slate edits here is the story itself. */
declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor
    Element: Story | StoryChild | ListItem | TableRow | TableCell
    Text: Text
  }
}
