import type { ExportSink } from '../../../export/export-sink.js'

/** What is done where an export is not taken to its end. */
interface Ends {
  /** Nobody takes it any more. */
  readonly onGone: () => void
  readonly onFailure: (error: unknown) => void
}

/** The bytes of an export as they are made, no faster than they are taken. Where it fails the stream breaks off, so that nobody takes a part for the whole. */
export const exportStream = (write: (sink: ExportSink) => Promise<unknown>, { onGone, onFailure }: Ends): ReadableStream<Uint8Array> => {
  let resume = (): void => undefined
  let gone = false
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      const sink: ExportSink = {
        write: async (bytes) => {
          if (gone) return
          controller.enqueue(bytes)
          if ((controller.desiredSize ?? 0) <= 0) await new Promise<void>((resolve) => (resume = resolve))
        },
      }
      write(sink).then(
        () => (gone ? undefined : controller.close()),
        (error: unknown) => {
          onFailure(error)
          if (!gone) controller.error(error)
        },
      )
    },
    pull: () => resume(),
    cancel: () => {
      gone = true
      onGone()
      resume()
    },
  })
}
