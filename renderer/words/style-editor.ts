import { enStyleEditor, type StyleEditorWords } from './en-style-editor'
import { trStyleEditor } from './tr-style-editor'
import { languageSpoken } from './words'

/** The words of the style editor in the language that is spoken now. They come with it, and are not in the first script. */
export function editorWords(): StyleEditorWords {
  return languageSpoken() === 'tr' ? trStyleEditor : enStyleEditor
}
