/** Lets Node run the sources as they are, for benches: an import of './x.js' that is not there means './x.ts'. Use as `node --import ./bench/typescript-imports.ts`. */
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

registerHooks({
  resolve: (specifier, context, nextResolve) => {
    if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL !== undefined) {
      const typescript = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL)
      if (existsSync(fileURLToPath(typescript))) return nextResolve(typescript.href, context)
    }
    return nextResolve(specifier, context)
  },
})
