/** Opens the gazetteers that the register is made from, as text. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const gazetteers = fileURLToPath(new URL('../../../shared/gazetteers/', import.meta.url))
const own = fileURLToPath(new URL('./own/', import.meta.url))

export const readSource = (path: string, encoding: 'utf-8' | 'windows-1252' = 'utf-8'): string =>
  new TextDecoder(encoding).decode(readFileSync(gazetteers + path)).replace(/^\uFEFF/, '')

export const listSource = (folder: string): readonly string[] => readdirSync(gazetteers + folder).toSorted()

/** Our own lists, in the order of their names. */
export const ownLists = (): readonly { readonly file: string; readonly text: string }[] =>
  readdirSync(own)
    .filter((file) => file.endsWith('.csv'))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(own + file, 'utf8') }))
