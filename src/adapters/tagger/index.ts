export { createOnnxTagger, type OnnxTagger } from './onnx-tagger.js'
export type { RuntimeName } from './runtime.js'
