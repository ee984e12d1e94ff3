/** Takes lines, and hands them on some at a time. */
export interface GatheredOutput {
  write(data: string | Uint8Array): Promise<void> | void
  /** Hands over what is left. */
  flush(): Promise<void>
}

/** Code units that are handed on at once: a write costs as much as some hundred lines. */
const enough = 1 << 17

/** Gathers lines for an output; its order is kept. */
export const gatherFor = (write: (data: string | Uint8Array) => Promise<void>): GatheredOutput => {
  let lines: string[] = []
  let length = 0
  const flush = async (): Promise<void> => {
    if (length === 0) return
    const text = lines.join('')
    lines = []
    length = 0
    await write(text)
  }
  return {
    write: (data) => {
      if (typeof data !== 'string') return flush().then(() => write(data))
      lines.push(data)
      length += data.length
      return length < enough ? undefined : flush()
    },
    flush,
  }
}
