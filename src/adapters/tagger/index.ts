export { createOnnxTagger } from './onnx-tagger.js'
export type { RuntimeName } from './runtime-name.js'
