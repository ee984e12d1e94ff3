import { fileURLToPath } from 'node:url'
import { createOnnxTagger, type RuntimeName } from './adapters/tagger/index.js'
import { createExtractor } from './adapters/extractor/index.js'
import { loadActors, loadRegister, withActors } from './adapters/register/index.js'
import { HearsayError } from './errors.js'
import type { Actor } from './model/actor.js'
import type { Page, PageFormat } from './model/page.js'
import type { Reading } from './model/reading.js'
import { readDocument, readPage, type DocumentReading, type Known } from './pipeline.js'
import { createAttribute } from './stages/attribute/index.js'
import type { DecodedPage, Extracted } from './stages/extract/index.js'
import { createResolve } from './stages/resolve/index.js'

/** The folder of the model that comes with hearsay. */
const shippedModel: string = fileURLToPath(new URL('../models/reader', import.meta.url))

/** The actors that come with hearsay. */
const shippedRegister: string = fileURLToPath(new URL('../registers/actors.json', import.meta.url))

export interface ReaderOptions {
  /** Folder of another model. */
  readonly model?: string
  /** `auto` takes onnxruntime's native build and falls back to WebAssembly. */
  readonly runtime?: RuntimeName | 'auto'
  /** Statements of less confidence, 0 to 1, are left out. */
  readonly minConfidence?: number
  /** Actors of your own, which come before those of the register: the path of a CSV or a TOML file (docs/register.md), or the actors. */
  readonly actors?: string | readonly Actor[]
}

/** A page as a program has it: its text, or its bytes with what is known of them. */
export type ReadInput = string | (Partial<Page> & { readonly bytes: Uint8Array })

export interface ReadOptions {
  /** Stops the reading: HearsayError INTERRUPTED. */
  readonly signal?: AbortSignal
  /** What a string holds; `auto` where it is not said. */
  readonly from?: PageFormat | 'auto'
  /** The page's address, where it is known. */
  readonly url?: string
}

/** Reads pages with one loaded model. */
export interface Reader {
  readonly modelId: string
  readonly runtime: RuntimeName
  /** @throws HearsayError with a code of `errorTable` */
  read(input: ReadInput, options?: ReadOptions): Promise<Reading>
  /** Gives back the model's memory; readings under way end first. */
  close(): Promise<void>
}

/** A reader that takes a page's document first, so that it can be looked at before the model reads it. */
export interface SteppedReader extends Reader {
  extract(input: ReadInput, options?: Omit<ReadOptions, 'signal'>): Promise<Extracted>
  /** `known`: what a near-duplicate tells of this document. */
  readDocument(extracted: Extracted, options?: { readonly signal?: AbortSignal | undefined; readonly known?: Known | undefined }): Promise<DocumentReading>
  /** The names of the register's actor with this id, the one to print first; none where there is no such actor. */
  namesOf(id: string): readonly string[]
}

/**
 * Loads a model, once, and gives a reader of pages. A second reader of the same model shares it.
 *
 * @throws HearsayError MODEL_MISSING, MODEL_DAMAGED, MODEL_MISMATCH, RUNTIME_MISSING, REGISTER_MISSING, REGISTER_DAMAGED, USAGE where an option is none or a file of actors is wrong
 *
 * @example
 * const reader = await createReader()
 * const { statements } = await reader.read('"We will return," the minister said.')
 * await reader.close()
 */
export const createReader = async (options: ReaderOptions = {}): Promise<Reader> => createSteppedReader(options)

/** The same reader for a record, in two steps. */
export const createSteppedReader = async (options: ReaderOptions = {}): Promise<SteppedReader> => {
  const { model = shippedModel, runtime = 'auto', minConfidence = 0, actors = [] } = options
  if (!(minConfidence >= 0 && minConfidence <= 1)) throw new HearsayError('USAGE', `minConfidence is ${minConfidence}: it must be a number from 0 to 1`)
  const [register, own] = await Promise.all([loadRegister(shippedRegister), typeof actors === 'string' ? loadActors(actors) : actors])
  const held = await holdTagger(model, runtime)
  const attribute = createAttribute(held.tagger)
  const actorsKnown = withActors(register, own)
  const resolving = { tagger: held.tagger, resolve: createResolve(actorsKnown, held.tagger.card.antecedents) }
  let byId: ReadonlyMap<string, Actor> | null = null
  const extractor = createExtractor()
  const underWay = new Set<Promise<unknown>>()
  let closed = false
  const underOpen = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (closed) throw new HearsayError('ALREADY_STOPPED', 'this reader is closed: make another with createReader')
    const working = work()
    underWay.add(working)
    return working.finally(() => underWay.delete(working))
  }
  return {
    modelId: held.tagger.card.id,
    runtime: held.tagger.runtime,
    read: (input, { signal, from, url } = {}) =>
      underOpen(() => readPage(pageOf(input, from, url), extractor.extract, attribute, resolving, minConfidence, signal)),
    extract: (input, { from, url } = {}) => underOpen(() => extractor.extract(pageOf(input, from, url))),
    readDocument: (extracted, { signal, known } = {}) =>
      underOpen(() => readDocument(extracted, attribute, resolving, { leastConfidence: minConfidence, signal, known })),
    namesOf: (id) => {
      byId ??= new Map(actorsKnown.actors.map((actor) => [actor.id, actor]))
      const actor = byId.get(id)
      return actor ? [actor.name, ...actor.names] : []
    },
    close: async () => {
      if (closed) return
      closed = true
      await Promise.allSettled(underWay)
      await Promise.all([held.release(), extractor.close()])
    },
  }
}

/**
 * Reads one page with the model that comes with hearsay, which stays loaded for the next call.
 *
 * @throws HearsayError with a code of `errorTable`
 *
 * @example
 * const { document, statements } = await read('"We will return," the minister said.')
 * statements.map(({ content }) => content.map(({ start, end }) => document.text.slice(start, end)))
 */
export const read = async (input: ReadInput, options?: ReadOptions): Promise<Reading> => {
  shared ??= createReader()
  const reader = await shared.catch((error: unknown) => {
    shared = null
    throw error
  })
  return reader.read(input, options)
}

let shared: Promise<Reader> | null = null

type HeldTagger = { readonly tagger: Awaited<ReturnType<typeof createOnnxTagger>>; readonly release: () => Promise<void> }

interface Loaded {
  readonly tagger: ReturnType<typeof createOnnxTagger>
  holders: number
}

const loaded = new Map<string, Loaded>()

/** One model a folder and runtime in a process: it takes 24 MB and a third of a second. */
const holdTagger = async (folder: string, runtime: RuntimeName | 'auto'): Promise<HeldTagger> => {
  const key = `${runtime} ${folder}`
  const entry = loaded.get(key) ?? { tagger: createOnnxTagger(folder, runtime), holders: 0 }
  loaded.set(key, entry)
  entry.holders += 1
  const release = async (): Promise<void> => {
    entry.holders -= 1
    if (entry.holders > 0) return
    loaded.delete(key)
    await (await entry.tagger).close()
  }
  try {
    return { tagger: await entry.tagger, release }
  } catch (error) {
    loaded.delete(key)
    throw error
  }
}

const pageOf = (input: ReadInput, from: PageFormat | 'auto' = 'auto', url: string | null = null): Page | DecodedPage => {
  const unknown = { format: from, url, name: null, contentType: null, retrievedAt: null }
  return typeof input === 'string' ? { ...unknown, text: input } : { ...unknown, ...input }
}
