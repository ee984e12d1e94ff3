import type * as Ort from 'onnxruntime-node'
import { HearsayError } from '../../errors.js'
import type { CueRow, EncodedWindow, Tagger, WordWindow } from '../../ports.js'
import { readModelFolder, type GraphName } from './model-folder.js'
import { placesOf, rowsByStretch } from './label-rows.js'
import { loadRuntime } from './runtime.js'
import type { RuntimeName } from './runtime-name.js'

const firstPiece = 101n
const lastPiece = 102n
const shapeOfEnds = 6n

export interface OnnxTagger extends Tagger {
  readonly runtime: RuntimeName
}

/** What the encoder leaves of a window: a state a word, and the embedding and the state of the second layer of each piece. */
interface States {
  readonly words: Ort.Tensor
  readonly embedded: Ort.Tensor
  readonly lower: Ort.Tensor
  readonly firsts: Int32Array
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
  const [encoder, cueHead, labelHead, mentionHead] = await Promise.all([open('encoder.onnx'), open('cues.onnx'), open('label.onnx'), open('mentions.onnx')])

  const encode = async (window: WordWindow): Promise<EncodedWindow> => {
    const ids = new Tensor('int64', withEnds(window.ids, firstPiece, lastPiece))
    const shapes = new Tensor('int64', withEnds(window.shapes, shapeOfEnds, shapeOfEnds))
    const firsts = new Tensor(
      'int64',
      BigInt64Array.from(window.firsts, (piece) => BigInt(piece + 1)),
    )
    const { words, embedded, lower } = await encoder.run({ ids, shapes, firsts })
    if (!words || !embedded || !lower) throw new HearsayError('MODEL_MISMATCH', `encoder.onnx of ${folder} gives no states: install hearsay again`)
    const { cues } = await cueHead.run({ words })
    const states: States = { words, embedded, lower, firsts: window.firsts }
    return { cues: cues?.data as Float32Array, states }
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
      const found = await labelStretch((window.states as States).words, alike)
      alike.forEach((row, number) => labels.set(row, found[number] ?? new Float32Array()))
    }
    return rows.map((row) => labels.get(row) ?? new Float32Array())
  }

  const mentions = async (window: EncodedWindow): Promise<Float32Array> => {
    const { words, embedded, lower, firsts } = window.states as States
    const pieces = lower.dims[1] ?? 0
    const pool = new Tensor('float32', poolOf(firsts, pieces), [firsts.length, pieces])
    const { scores } = await mentionHead.run({ words, embedded, lower, pool })
    return scores?.data as Float32Array
  }
  const close = async (): Promise<void> => {
    await Promise.all([encoder.release(), cueHead.release(), labelHead.release(), mentionHead.release()])
  }
  return { card: model.card, runtime: runtime.name, encode, label, mentions, close }
}

/** A row a word: the share of each of its pieces, end marks included in the count of pieces. */
const poolOf = (firsts: Int32Array, pieces: number): Float32Array => {
  const pool = new Float32Array(firsts.length * pieces)
  firsts.forEach((first, word) => {
    const next = firsts[word + 1] ?? pieces - 2
    pool.fill(1 / (next - first), word * pieces + first + 1, word * pieces + next + 1)
  })
  return pool
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
