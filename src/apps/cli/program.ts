import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { actorCommand } from './actor-command.js'
import { addCommand } from './add-command.js'
import { backupCommand } from './backup-command.js'
import { checkCommand } from './check-command.js'
import { correctCommand } from './correct-command.js'
import { demoCommand } from './demo-command.js'
import { doctorCommand } from './doctor-command.js'
import { exportCommand } from './export-command.js'
import { forgetCommand } from './forget-command.js'
import { logCommand } from './log-command.js'
import { mcpCommand } from './mcp-command.js'
import { migrateCommand } from './migrate-command.js'
import { openCommand } from './open-command.js'
import { pairCommand } from './pair-command.js'
import { readCommand } from './read-command.js'
import { rereadCommand } from './reread-command.js'
import { reviewCommand } from './review-command.js'
import { serveCommand } from './serve-command.js'
import { traceCommand } from './trace-command.js'
import { whoCommand } from './who-command.js'
import { version } from './version.js'

const examples = `
Begin with:
  hearsay demo              the examples that come with it
  hearsay serve --demo      a story told by eight outlets, in a browser
  hearsay read page.html    a page of your own
  hearsay add pages/        keep pages in a record, then search it:
  hearsay who Erdogan       who said what
  hearsay check "QUOTE"     did they really say that?
  hearsay review            set right what was misread`

const commands = [
  readCommand,
  addCommand,
  serveCommand,
  mcpCommand,
  whoCommand,
  checkCommand,
  traceCommand,
  openCommand,
  actorCommand,
  pairCommand,
  reviewCommand,
  correctCommand,
  logCommand,
  rereadCommand,
  exportCommand,
  backupCommand,
  migrateCommand,
  forgetCommand,
  demoCommand,
  doctorCommand,
]

/** The command line as a whole. `setExitCode` is told what a command that ran through ended with. */
export const createProgram = (setExitCode: (code: number) => void): Command => {
  const program = new Command('hearsay')
    .description('Reads news pages and prints who said what, to the exact word; keeps them, finds who said what, checks quotes and traces how they changed.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .configureOutput({ outputError: (text, write) => write(`hearsay: ${text.replace(/^error: /u, '').trimEnd()}${hint(text)}\n`) })
    .exitOverride()
  for (const create of commands) program.addCommand(create(setExitCode).copyInheritedSettings(program))
  return program
}

// `hearsay page.html` is a likely first try.
const hint = (text: string): string => {
  const word = /^error: unknown command '(?<word>.+)'/u.exec(text)?.groups?.['word']
  return word !== undefined && (/[./]/u.test(word) || existsSync(word)) ? `\n(To read a page: hearsay read ${word})` : ''
}
