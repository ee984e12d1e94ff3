import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { HearsayError } from '../../errors.js'

/** One page to be read. `name` is what the user calls it. */
export interface Input {
  readonly name: string
  readonly kind: 'file' | 'stdin' | 'url'
}

/** An input that could not even be found. */
export interface LostInput {
  readonly name: string
  readonly kind: 'lost'
  readonly error: unknown
}

const pageName = /\.(?:html?|txt|md|markdown)(?:\.gz)?$/iu

/** The inputs that paths stand for, one after the other: a folder stands for the pages in it and below, by name, hidden ones left out. */
export async function* inputsOf(paths: readonly string[]): AsyncGenerator<Input | LostInput> {
  for (const path of paths) {
    if (path === '-') yield { name: path, kind: 'stdin' }
    else if (/^[a-z][a-z\d+.-]+:\/\//iu.test(path)) yield { name: path, kind: 'url' }
    else yield* filesOf(path)
  }
}

async function* filesOf(path: string): AsyncGenerator<Input | LostInput> {
  try {
    if (!(await stat(path)).isDirectory()) return yield { name: path, kind: 'file' }
  } catch (error) {
    return yield { name: path, kind: 'lost', error: missing(path, error) }
  }
  let pages = 0
  for await (const input of pagesBelow(path)) {
    pages += 1
    yield input
  }
  if (pages === 0)
    yield {
      name: path,
      kind: 'lost',
      error: new HearsayError('NO_PAGES', `no page in '${path}': looked for .html, .htm, .txt, .md and .markdown, also with .gz`),
    }
}

async function* pagesBelow(folder: string): AsyncGenerator<Input | LostInput> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    return yield { name: folder, kind: 'lost', error: unreadable(folder, error) }
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    // Links to files are followed, links to folders are not: they may lead round in a circle.
    if (entry.isDirectory()) yield* pagesBelow(path)
    else if (pageName.test(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path))))) yield { name: path, kind: 'file' }
  }
}

const leadsToFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile()
  } catch {
    return true
  }
}

const missing = (path: string, error: unknown): HearsayError => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return unreadable(path, error)
  const hint =
    /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/u.test(path) && !pageName.test(path)
      ? `a page of the web is written https://${path}`
      : 'check the spelling and the folder you are in'
  return new HearsayError('NOT_FOUND', `there is no file or folder '${path}': ${hint}`, { cause: error })
}

/** The failure to read a file, in words. */
export const unreadable = (path: string, error: unknown): HearsayError => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const why = code === 'EACCES' || code === 'EPERM' ? 'no permission: check who may read it (ls -l)' : error instanceof Error ? error.message : String(error)
  return new HearsayError('UNREADABLE_INPUT', `'${path}' cannot be read: ${why}`, { cause: error })
}
