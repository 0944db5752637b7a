import type { Story } from '../../../core/story/story'
import type { Failure, Newsroom } from '../../../electron/contract'

/** Writes `.story.json` where the system's dialog says, or hands it to the browser as a download. Null when all is well. */
export async function saveFile(newsroom: Newsroom, story: Story): Promise<Failure | null> {
  const answer = await newsroom.saveStoryFile({ story })
  if (!answer.ok) return answer.failure
  if ('download' in answer.value) download(answer.value.download.name, answer.value.download.text)
  return null
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun once the click is through; the browser keeps the bytes from then on.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
