import { wordGraph } from '../../core/spelling/word-graph'
import { answering } from './answering'
import type { Asked, Told } from './messages'

const tell = (told: Told): void => postMessage(told)

const answer = answering(async (language) => {
  // Beside the page; this script is in a folder of its own.
  const response = await fetch(new URL(`../words/${language}.words`, location.href))
  if (!response.ok) throw new Error(`The words of ${language} are not there`)
  return wordGraph(new Uint8Array(await response.arrayBuffer()))
}, tell)

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const told = answer(data)
  if (told) tell(told)
})
