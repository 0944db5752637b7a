import { answering } from './answering'
import type { Asked } from './messages'

const answer = answering()

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const told = answer(data)
  if (told) postMessage(told)
})
