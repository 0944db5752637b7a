import type { Input } from '../../electron/contract'

/** A file as `readCopy` takes it. Rejects when the browser cannot read it: it was moved, or it is a folder. */
export async function copyOf(file: File): Promise<Input<'readCopy'>> {
  return { from: 'file', name: file.name, base64: await base64Of(file) }
}

/** Done by the browser's own reader: a spread over a large array would overflow the stack. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error ?? new Error(file.name))
    reader.readAsDataURL(file)
  })
}
