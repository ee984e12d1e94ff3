import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HearsayError } from '../../errors.js'
import type { AntecedentWeights, ModelCard } from '../../ports.js'

const graphNames = ['encoder.onnx', 'cues.onnx', 'label.onnx', 'mentions.onnx'] as const
const labels = ['O', 'B-source', 'I-source', 'B-content', 'I-content']
const cueLabels = ['O', 'B', 'I', 'inner O', 'inner B', 'inner I']
const mentionKinds = ['person', 'organization', 'place', 'other']
const version = 3

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
  const [vocabulary, description, antecedents, encoder, cues, label, mentions] = await Promise.all(
    ['vocab.txt', 'labels.json', 'antecedents.json', ...graphNames].map(read),
  )
  if (!encoder || !cues || !label || !mentions || !vocabulary || !description || !antecedents)
    throw new HearsayError('MODEL_MISSING', `the model in ${folder} is not whole: install hearsay again`)
  const graphs = { 'encoder.onnx': encoder, 'cues.onnx': cues, 'label.onnx': label, 'mentions.onnx': mentions }
  const id = createHash('sha256')
    .update([...sums.values()].join('\n'))
    .digest('hex')
    .slice(0, 8)
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  return { card: cardOf(folder, id, text(vocabulary), text(description), text(antecedents)), graphs }
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
  readonly mentionKinds?: readonly string[]
  readonly packedPieces: number
  readonly windowPieces: number
  readonly reach: number
  readonly neighbours: number
  readonly transitions: readonly (readonly number[])[]
  readonly decoding: Readonly<Record<string, number>>
}

const cardOf = (folder: string, hash: string, vocabulary: string, json: string, antecedents: string): ModelCard => {
  const mismatch = (what: string): HearsayError =>
    new HearsayError('MODEL_MISMATCH', `${join(folder, 'labels.json')} ${what}: this hearsay reads models of version ${version}`)
  const description = parsed<Description | null>(folder, 'labels.json', json)
  if (description?.version !== version) throw mismatch(`has version ${description?.version}`)
  if (description.labels?.join() !== labels.join()) throw mismatch(`has the labels ${description.labels?.join(', ')}`)
  if (description.cueLabels?.join() !== cueLabels.join()) throw mismatch(`has the cue labels ${description.cueLabels?.join(', ')}`)
  if (description.mentionKinds?.join() !== mentionKinds.join()) throw mismatch(`has the kinds of mentions ${description.mentionKinds?.join(', ')}`)
  return {
    id: `${description.name}-${hash}`,
    vocabulary: vocabulary.replace(/\n$/, '').split('\n'),
    packedPieces: description.packedPieces,
    windowPieces: description.windowPieces,
    reach: description.reach,
    neighbours: description.neighbours,
    transitions: description.transitions,
    antecedents: antecedentsOf(folder, antecedents),
    decoding: description.decoding,
  }
}

const antecedentsOf = (folder: string, json: string): AntecedentWeights => {
  const weights = parsed<Partial<AntecedentWeights> | null>(folder, 'antecedents.json', json)
  const { input, bias, output } = weights ?? {}
  if (!Array.isArray(input) || !areNumbers(bias) || !areNumbers(output, bias.length) || !input.every((row) => areNumbers(row, bias.length)))
    throw new HearsayError('MODEL_MISMATCH', `${join(folder, 'antecedents.json')} is no layer of hidden units: this hearsay reads models of version ${version}`)
  return { input, bias, output }
}

const areNumbers = (values: unknown, count?: number): values is readonly number[] =>
  Array.isArray(values) && values.every(Number.isFinite) && (count === undefined || values.length === count)

const parsed = <Value>(folder: string, name: string, json: string): Value => {
  try {
    return JSON.parse(json) as Value
  } catch (cause) {
    throw new HearsayError('MODEL_DAMAGED', `${join(folder, name)} is not JSON: install hearsay again`, { cause })
  }
}
