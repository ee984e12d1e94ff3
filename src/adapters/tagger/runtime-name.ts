/**
 * What runs the model: onnxruntime's native build, or its WebAssembly build where there is no native one for the machine.
 *
 * It stands apart from what loads them: the types of either are not there where that package could not be installed, and the library's own must not need them.
 */
export type RuntimeName = 'native' | 'wasm'
