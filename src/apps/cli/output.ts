import { HearsayError } from '../../errors.js'

/** The reader of the standard output has gone (`| head`): the run ends quietly. */
export class OutputClosed extends Error {}

/** Where data goes. */
export interface Output {
  /** Settles when the data have been taken over whole. Throws OutputClosed when nobody reads any more. */
  write(data: string | Uint8Array): Promise<void>
  readonly isTerminal: boolean
  /** Characters on a line. */
  readonly width: number
}

/** The standard output. */
export const createOutput = (): Output => {
  const { stdout } = process
  // The callback of write tells of the failure; without a listener the event would end the process.
  stdout.on('error', () => undefined)
  return {
    isTerminal: stdout.isTTY === true,
    width: Math.min(Math.max(stdout.columns || 80, 40), 120),
    write: (data) =>
      new Promise((resolve, reject) => {
        if (data.length === 0) return resolve()
        stdout.write(data, (error) => {
          if (!error) resolve()
          else
            reject(
              'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
                ? new OutputClosed()
                : new HearsayError('UNEXPECTED', `the output cannot be written: ${error.message}`, { cause: error }),
            )
        })
      }),
  }
}
