import { CommanderError } from 'commander'
import { HearsayError, errorTable } from '../../errors.js'
import { describeFailure } from './failure.js'
import { createMessages } from './messages.js'
import { OutputClosed } from './output.js'
import { createProgram } from './program.js'

/** Runs the command line and gives its exit code: 0 ok, 1 failure, 2 usage, 3 some inputs failed, 5 refused by policy, 130 interrupted. */
export const main = async (args: readonly string[]): Promise<number> => {
  let code = 0
  const program = createProgram((exitCode) => {
    code = exitCode
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof OutputClosed) return 0
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : errorTable.USAGE.exit
    const failure = describeFailure(error)
    createMessages({ quiet: false, verbose: false }).failure(failure)
    return error instanceof HearsayError ? errorTable[error.code].exit : 1
  }
}
