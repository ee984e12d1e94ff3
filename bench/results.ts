/** What the benches measured, kept as JSON in bench/out, which git ignores: `npm run bench:report` writes docs/accuracy.md from it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'out')

/** The path of a file in bench/out, whose folder is made. */
export const outPath = (name: string): string => {
  mkdirSync(folder, { recursive: true })
  return join(folder, name)
}

export const writeResult = (name: string, result: object): void => {
  writeFileSync(outPath(`${name}.json`), `${JSON.stringify({ measuredAt: new Date().toISOString().slice(0, 10), ...result }, null, 2)}\n`)
}

/** What a bench left, or null where it has not run. */
export const readResult = <Result>(name: string): (Result & { readonly measuredAt: string }) | null => {
  const path = join(folder, `${name}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Result & { readonly measuredAt: string }) : null
}

/** Lines of JSON into bench/out; gives the path. */
export const writeLines = (name: string, lines: readonly unknown[]): string => {
  const path = outPath(name)
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return path
}
