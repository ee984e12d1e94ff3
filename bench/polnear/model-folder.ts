import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder of the model that is measured: the shipped one, or the one that HEARSAY_MODEL names, as for the command. */
export const modelFolder: string = resolve(process.env['HEARSAY_MODEL'] ?? join(import.meta.dirname, '../../models/reader'))

/** Puts numbers under `decoding` into the model's labels.json and its new checksum into sha256. Gives the path. */
export const writeDecoding = (numbers: Readonly<Record<string, number>>): string => {
  const path = join(modelFolder, 'labels.json')
  const labels = JSON.parse(readFileSync(path, 'utf8')) as { readonly decoding: object }
  const json = `${JSON.stringify({ ...labels, decoding: { ...labels.decoding, ...numbers } }, null, 2)}\n`
  writeFileSync(path, json)
  const sums = join(modelFolder, 'sha256')
  const sum = createHash('sha256').update(json).digest('hex')
  writeFileSync(sums, readFileSync(sums, 'utf8').replace(/^\S+(?= +labels\.json$)/m, sum))
  return path
}
