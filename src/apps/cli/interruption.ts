/** A signal that the first Ctrl-C sets off; the second one ends the process at once. */
export const interruption = (): AbortSignal => {
  const controller = new AbortController()
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  })
  return controller.signal
}
