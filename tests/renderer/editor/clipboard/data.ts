/** A clipboard without a window: what is set is there to get. */
export function clipboard(content: Record<string, string> = {}): DataTransfer {
  const data = new Map(Object.entries(content))
  return {
    getData: (kind: string) => data.get(kind) ?? '',
    setData: (kind: string, value: string) => void data.set(kind, value),
    get types() { return [...data.keys()] },
  } as unknown as DataTransfer
}
