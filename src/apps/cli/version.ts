import { readFileSync } from 'node:fs'

/** The package's own folder: examples and models are in it. */
export const packageFolder: URL = new URL('../../../', import.meta.url)

/** The version in package.json. */
export const version: string = (JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as { version: string }).version
