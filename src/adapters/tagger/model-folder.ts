import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HearsayError } from '../../errors.js'
import type { ModelCard } from '../../ports.js'

const graphNames = ['encoder.onnx', 'cues.onnx', 'label.onnx'] as const
const labels = ['O', 'B-source', 'I-source', 'B-content', 'I-content']
const cueLabels = ['O', 'B', 'I', 'inner O', 'inner B', 'inner I']
const version = 2

export type GraphName = (typeof graphNames)[number]

/** A model as its folder holds it. */
export interface ModelFolder {
  readonly card: ModelCard
  readonly graphs: Readonly<Record<GraphName, Uint8Array>>
}

/**
 * Reads a model's folder and checks each file against the folder's `sha256`.
 *
 * @throws HearsayError MODEL_MISSING where a file is not there, MODEL_DAMAGED where one is not what it was, MODEL_MISMATCH where the model is not for this version of the code.
 */
export const readModelFolder = async (folder: string): Promise<ModelFolder> => {
  const sums = await readChecksums(folder)
  const read = async (name: string): Promise<Uint8Array> => {
    const bytes = await readPart(folder, name)
    const sum = createHash('sha256').update(bytes).digest('hex')
    if (sums.get(name) !== sum)
      throw new HearsayError('MODEL_DAMAGED', `${join(folder, name)} is not the file that ${join(folder, 'sha256')} names: install hearsay again`)
    return bytes
  }
  const [encoder, cues, label, vocabulary, description] = await Promise.all([...graphNames.map(read), read('vocab.txt'), read('labels.json')])
  if (!encoder || !cues || !label || !vocabulary || !description)
    throw new HearsayError('MODEL_MISSING', `the model in ${folder} is not whole: install hearsay again`)
  const graphs = { 'encoder.onnx': encoder, 'cues.onnx': cues, 'label.onnx': label }
  const id = createHash('sha256')
    .update([...sums.values()].join('\n'))
    .digest('hex')
    .slice(0, 8)
  return { card: cardOf(folder, id, new TextDecoder().decode(vocabulary), new TextDecoder().decode(description)), graphs }
}

const readPart = async (folder: string, name: string): Promise<Uint8Array> => {
  try {
    return await readFile(join(folder, name))
  } catch (cause) {
    throw new HearsayError('MODEL_MISSING', `${join(folder, name)} cannot be read: install hearsay again, or name the model's folder`, { cause })
  }
}

const readChecksums = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const lines = new TextDecoder()
    .decode(await readPart(folder, 'sha256'))
    .trim()
    .split('\n')
  return new Map(
    lines.map((line) => {
      const [sum = '', name = ''] = line.split(/ +/)
      return [name, sum]
    }),
  )
}

interface Description {
  readonly name: string
  readonly version: number
  readonly cueLabels?: readonly string[]
  readonly labels?: readonly string[]
  readonly packedPieces: number
  readonly windowPieces: number
  readonly reach: number
  readonly neighbours: number
  readonly transitions: readonly (readonly number[])[]
  readonly decoding: Readonly<Record<string, number>>
}

const cardOf = (folder: string, hash: string, vocabulary: string, json: string): ModelCard => {
  const mismatch = (what: string): HearsayError =>
    new HearsayError('MODEL_MISMATCH', `${join(folder, 'labels.json')} ${what}: this hearsay reads models of version ${version}`)
  let description: Description | null
  try {
    description = JSON.parse(json) as Description | null
  } catch (cause) {
    throw new HearsayError('MODEL_DAMAGED', `${join(folder, 'labels.json')} is not JSON: install hearsay again`, { cause })
  }
  if (description?.version !== version) throw mismatch(`has version ${description?.version}`)
  if (description.labels?.join() !== labels.join()) throw mismatch(`has the labels ${description.labels?.join(', ')}`)
  if (description.cueLabels?.join() !== cueLabels.join()) throw mismatch(`has the cue labels ${description.cueLabels?.join(', ')}`)
  return {
    id: `${description.name}-${hash}`,
    vocabulary: vocabulary.replace(/\n$/, '').split('\n'),
    packedPieces: description.packedPieces,
    windowPieces: description.windowPieces,
    reach: description.reach,
    neighbours: description.neighbours,
    transitions: description.transitions,
    decoding: description.decoding,
  }
}
