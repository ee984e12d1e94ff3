import type * as Ort from 'onnxruntime-node'
import { HearsayError } from '../../errors.js'
import type { CueRow, EncodedWindow, Tagger, WordWindow } from '../../ports.js'
import { readModelFolder, type GraphName } from './model-folder.js'
import { placesOf, rowsByStretch } from './label-rows.js'
import { loadRuntime, type RuntimeName } from './runtime.js'

const firstPiece = 101n
const lastPiece = 102n
const shapeOfEnds = 6n

export interface OnnxTagger extends Tagger {
  readonly runtime: RuntimeName
}

/**
 * A tagger that runs the ONNX files of a model's folder on one thread.
 *
 * @throws HearsayError MODEL_MISSING, MODEL_DAMAGED, MODEL_MISMATCH, RUNTIME_MISSING
 */
export const createOnnxTagger = async (folder: string, wanted: RuntimeName | 'auto' = 'auto'): Promise<OnnxTagger> => {
  const [model, runtime] = await Promise.all([readModelFolder(folder), loadRuntime(wanted)])
  const { Tensor, InferenceSession } = runtime.ort
  const options: Ort.InferenceSession.SessionOptions = { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential' }
  const open = async (name: GraphName): Promise<Ort.InferenceSession> => {
    try {
      return await InferenceSession.create(model.graphs[name], options)
    } catch (cause) {
      throw new HearsayError('MODEL_MISMATCH', `${name} of ${folder} cannot be run by this ${runtime.name} runtime: install hearsay again`, { cause })
    }
  }
  const [encoder, cueHead, labelHead] = await Promise.all([open('encoder.onnx'), open('cues.onnx'), open('label.onnx')])

  const encode = async (window: WordWindow): Promise<EncodedWindow> => {
    const ids = new Tensor('int64', withEnds(window.ids, firstPiece, lastPiece))
    const shapes = new Tensor('int64', withEnds(window.shapes, shapeOfEnds, shapeOfEnds))
    const firsts = new Tensor(
      'int64',
      BigInt64Array.from(window.firsts, (piece) => BigInt(piece + 1)),
    )
    const { words } = await encoder.run({ ids, shapes, firsts })
    if (!words) throw new HearsayError('MODEL_MISMATCH', `encoder.onnx of ${folder} gives no words: install hearsay again`)
    const { cues } = await cueHead.run({ words })
    return { cues: cues?.data as Float32Array, states: words }
  }

  const labelStretch = async (states: Ort.Tensor, rows: readonly [CueRow, ...CueRow[]]): Promise<readonly Float32Array[]> => {
    const [{ from, to }] = rows
    const width = states.dims[1] ?? 0
    const { labels } = await labelHead.run({
      words: new Tensor('float32', (states.data as Float32Array).subarray(from * width, to * width), [to - from, width]),
      place: new Tensor('int64', placesOf(rows, model.card.reach), [rows.length, to - from]),
    })
    const data = labels?.data as Float32Array
    const size = data.length / rows.length
    return rows.map((_, number) => data.subarray(number * size, (number + 1) * size))
  }

  const label = async (window: EncodedWindow, rows: readonly CueRow[]): Promise<readonly Float32Array[]> => {
    const labels = new Map<CueRow, Float32Array>()
    for (const alike of rowsByStretch(rows)) {
      const found = await labelStretch(window.states as Ort.Tensor, alike)
      alike.forEach((row, number) => labels.set(row, found[number] ?? new Float32Array()))
    }
    return rows.map((row) => labels.get(row) ?? new Float32Array())
  }

  const close = async (): Promise<void> => {
    await Promise.all([encoder.release(), cueHead.release(), labelHead.release()])
  }
  return { card: model.card, runtime: runtime.name, encode, label, close }
}

const withEnds = (numbers: Int32Array, first: bigint, last: bigint): BigInt64Array => {
  const all = new BigInt64Array(numbers.length + 2)
  all[0] = first
  numbers.forEach((number, place) => {
    all[place + 1] = BigInt(number)
  })
  all[numbers.length + 1] = last
  return all
}
