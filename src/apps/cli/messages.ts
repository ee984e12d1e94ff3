import { printable } from '../../formats/printable.js'
import type { Note } from '../../model/note.js'
import type { Failure } from './failure.js'

/** What is said beside the data, all of it on the standard error. */
export interface Messages {
  /** Something failed: said also with -q. */
  failure(failure: Failure, input?: string): void
  /** Said unless -q. */
  say(text: string): void
  /** Said with -v. */
  detail(text: string): void
  /** A line that the next one replaces; only on a terminal, unless -q. */
  progress(text: string): void
  /** Whether progress is seen by anybody. */
  readonly showsProgress: boolean
}

/** Messages on the standard error. */
export const createMessages = ({ quiet, verbose }: { readonly quiet: boolean; readonly verbose: boolean }): Messages => {
  const { stderr } = process
  const showsProgress = !quiet && stderr.isTTY === true
  let passing = false
  const line = (text: string): void => {
    stderr.write(`${passing ? '\r\u001b[K' : ''}${text}\n`)
    passing = false
  }
  return {
    failure: ({ code, message }, input) => line(`hearsay: ${input === undefined ? '' : `${printable(input)}: `}${printable(message)} (${code})`),
    say: (text) => {
      if (!quiet) line(printable(text))
    },
    detail: (text) => {
      if (verbose) line(printable(text))
    },
    progress: (text) => {
      if (!showsProgress) return
      stderr.write(`\r\u001b[K${text}`)
      passing = text !== ''
    },
    showsProgress,
  }
}

/** Doubts about a page, where its print has no place for them: that nothing could be read in it is said, the rest with -v. */
export const tellNotes = (input: string, notes: readonly Note[], messages: Messages): void => {
  for (const { code, message } of notes) {
    const line = `${input}: ${message} (${code})`
    if (code === 'LANGUAGE_NOT_READ' || code === 'EMPTY_TEXT') messages.say(line)
    else messages.detail(line)
  }
}
