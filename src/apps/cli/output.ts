import { HearsayError } from '../../errors.js'

/** The reader of the standard output has gone (`| head`): the run ends quietly. */
export class OutputClosed extends Error {}

/** Where data goes. */
export interface Output {
  /** Settles when the text has been taken over whole. Throws OutputClosed when nobody reads any more. */
  write(text: string): Promise<void>
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
    write: (text) =>
      new Promise((resolve, reject) => {
        if (text === '') return resolve()
        stdout.write(text, (error) => {
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
