/** Takes lines, and hands them on some at a time. */
export interface GatheredOutput {
  write(data: string | Uint8Array): Promise<void> | void
  /** Hands over what is left, and waits until all is taken. */
  flush(): Promise<void>
}

/** Code units that are handed on at once: a write costs as much as some hundred lines. */
const enough = 1 << 17

/** Gathers lines for an output; its order is kept. While it takes some, the next are gathered, and no more. */
export const gatherFor = (write: (data: string | Uint8Array) => Promise<void>): GatheredOutput => {
  let text = ''
  let taking: Promise<void> = Promise.resolve()
  const hand = async (data: string | Uint8Array): Promise<void> => {
    await taking
    taking = write(data)
    // Who writes next is told of the failure.
    taking.catch(() => undefined)
  }
  const handText = (): Promise<void> => {
    const gathered = text
    text = ''
    return hand(gathered)
  }
  return {
    write: (data) => {
      if (typeof data !== 'string') return (text === '' ? Promise.resolve() : handText()).then(() => hand(data))
      text += data
      return text.length < enough ? undefined : handText()
    },
    flush: async () => {
      if (text !== '') await handText()
      await taking
    },
  }
}
