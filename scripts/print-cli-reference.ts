/** Prints docs/cli.md, from what the built command says of itself. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const command = join(import.meta.dirname, '../bin/hearsay.cjs')
/** Help speaks of the environment that it finds, so it finds none. */
const environment = { PATH: process.env['PATH'], NO_COLOR: '1' }

const help = (...names: readonly string[]): string =>
  execFileSync(process.execPath, [command, ...names, '--help'], { env: environment, encoding: 'utf8' }).trimEnd()

const commandNames = (text: string): readonly string[] =>
  Array.from(
    /\nCommands:\n(?<lines>(?: .*\n?)*)/u.exec(text)?.groups?.['lines']?.matchAll(/^ {2}(?<name>[a-z][\w-]*)/gmu) ?? [],
    (match) => match[1] ?? '',
  ).filter((name) => name !== 'help')

const section = (title: string, text: string): string => `## ${title}\n\n\`\`\`\n${text}\n\`\`\`\n`

const main = help()
const sections = [section('hearsay', main), ...commandNames(main).map((name) => section(`hearsay ${name}`, help(name)))]
process.stdout.write(`# The command line\n\nWritten by \`npm run docs:cli\` from the command's own help; do not edit.\n\n${sections.join('\n')}`)
