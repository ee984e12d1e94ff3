import type * as Ort from 'onnxruntime-node'
import { HearsayError } from '../../errors.js'
import type { RuntimeName } from './runtime-name.js'

export type Runtime = { readonly name: RuntimeName; readonly ort: typeof Ort }

/**
 * Loads a runtime; `auto` takes the native one and falls back to WebAssembly.
 *
 * @throws HearsayError RUNTIME_MISSING where neither can be loaded, USAGE where there is none of that name.
 */
export const loadRuntime = async (wanted: RuntimeName | 'auto'): Promise<Runtime> => {
  if (wanted !== 'auto' && wanted !== 'native' && wanted !== 'wasm')
    throw new HearsayError('USAGE', `there is no runtime ${String(wanted)}: it is auto, native or wasm`)
  const failures: unknown[] = []
  for (const name of wanted === 'auto' ? (['native', 'wasm'] as const) : [wanted]) {
    try {
      return { name, ort: name === 'native' ? await loadNative() : await loadWasm() }
    } catch (cause) {
      failures.push(cause)
    }
  }
  const needed = wanted === 'auto' ? 'onnxruntime-node or onnxruntime-web' : wanted === 'native' ? 'onnxruntime-node' : 'onnxruntime-web'
  throw new HearsayError('RUNTIME_MISSING', `no runtime for the model could be loaded (${wanted}): install ${needed} beside hearsay`, {
    cause: failures.at(-1),
  })
}

// Both packages are CommonJS in Node, or may be: their names may stand on the namespace or on its default.
const unwrap = (loaded: unknown): typeof Ort => {
  const module = loaded as { default?: typeof Ort } & typeof Ort
  return module.InferenceSession ? module : (module.default ?? module)
}

const loadNative = async (): Promise<typeof Ort> => unwrap(await import('onnxruntime-node'))

const loadWasm = async (): Promise<typeof Ort> => {
  const ort = unwrap(await import('onnxruntime-web'))
  ort.env.wasm.numThreads = 1
  return ort
}
