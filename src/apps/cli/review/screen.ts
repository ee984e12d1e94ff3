/** The terminal's whole screen, drawn anew each time. */
export interface Screen {
  draw(text: string): void
  /** Gives back what was on the terminal before. */
  close(): void
  /** Characters on a line, as wide as the window is now. */
  width(): number
}

/** Takes the screen of the standard output, which must be a terminal. A dumb one gets one screen below the other. */
export const openScreen = (): Screen => {
  const { stdout } = process
  const isDumb = process.env['TERM'] === 'dumb'
  // A terminal that was closed takes no more; what was kept is in the record.
  const onError = (): void => undefined
  stdout.on('error', onError)
  if (!isDumb) stdout.write('\u001b[?1049h')
  return {
    draw: (text) => void stdout.write(isDumb ? `\n${text}\n` : `\u001b[2J\u001b[H${text}`),
    close: () => void stdout.write(isDumb ? '\n' : '\u001b[?1049l'),
    width: () => Math.min(Math.max(stdout.columns || 80, 40), 120),
  }
}
