/** The pages and their gold, as ../shared keeps them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface GoldPage {
  readonly id: string
  readonly url: string
  readonly html: Uint8Array
  /** The article as annotators copied it. */
  readonly gold: string
}

export const goldPages = (folder: string): readonly GoldPage[] =>
  readdirSync(join(folder, 'html'))
    .sort()
    .map((file) => {
      const id = file.slice(0, file.indexOf('.'))
      const record = JSON.parse(readFileSync(join(folder, 'ground-truth', `${id}.json`), 'utf8')) as GoldRecord
      return { id, url: record.url, html: gunzipSync(readFileSync(join(folder, 'html', file))), gold: record.ground_truth.main_content }
    })

interface GoldRecord {
  readonly url: string
  readonly ground_truth: { readonly main_content: string }
}
