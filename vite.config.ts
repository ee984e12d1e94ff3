import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { defineConfig, type UserConfig } from 'vite'

const client = join(import.meta.dirname, 'src/apps/web/client')
/** Every script that stands in the folder itself is one of a page; what they share stands in folders beneath. */
const entries = readdirSync(client).filter((name) => /\.(?:ts|tsx|css)$/u.test(name) && !name.includes('.test.'))

/** What the browser gets: a script for each page that moves, and one style sheet, with hashed names that a manifest lists. */
const config: UserConfig = defineConfig({
  root: client,
  base: '/assets/',
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: join(import.meta.dirname, 'dist/apps/web/client'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsDir: '',
    // A data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: Object.fromEntries(entries.map((name) => [parse(name).name, join(client, name)])) },
  },
})
export default config
