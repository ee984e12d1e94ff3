import { readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HearsayError } from '../../errors.js'

/** A file that the browser gets. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** What the build made for the browser. */
export interface Assets {
  /** Address of the built file of a source: "style.css", "article.ts". Throws UNEXPECTED for one that was not built. */
  readonly hrefOf: (source: string) => string
  /** A file by its hashed name, or null. */
  readonly find: (name: string) => Asset | null
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml' }

interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
}

/** The folder that the build writes to, as seen from dist/. */
const builtFolder = fileURLToPath(new URL('./client/', import.meta.url))

/** Reads the manifest and all its files once. Throws UNEXPECTED where there is none. */
export const loadAssets = (folder: string = builtFolder): Assets => {
  const manifest = join(folder, 'manifest.json')
  if (!existsSync(manifest)) throw new HearsayError('UNEXPECTED', `${manifest} is missing: install hearsay again, or build it with npm run build`)
  const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, Chunk>>
  const names = new Set(Object.values(chunks).flatMap(({ file, css = [] }) => [file, ...css]))
  const files = new Map<string, Asset>()
  for (const name of names) {
    const extension = name.slice(name.lastIndexOf('.') + 1)
    files.set(name, { bytes: new Uint8Array(readFileSync(join(folder, name))), type: types[extension] ?? 'application/octet-stream' })
  }
  return {
    hrefOf: (source) => {
      const chunk = chunks[source]
      if (!chunk) throw new HearsayError('UNEXPECTED', `${source} was not built for the browser: it has ${Object.keys(chunks).join(', ')}`)
      return `/assets/${chunk.file}`
    },
    find: (name) => files.get(name) ?? null,
  }
}
