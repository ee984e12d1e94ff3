import { sliceAll } from '../../model/span.js'
import type { Reader } from '../../create-reader.js'
import { type Failure, describeFailure } from './failure.js'
import type { ReaderChoice } from './shared-options.js'
import { version } from './version.js'

/** What `hearsay doctor` found. What could not be looked at is null. */
export interface Diagnosis {
  readonly ok: boolean
  readonly hearsay: string
  readonly node: string
  readonly platform: string
  /** A reader is only made with a model whose files have the checksums that it came with. */
  readonly model: { readonly id: string; readonly checksums: 'verified' } | null
  readonly runtime: Reader['runtime'] | null
  readonly loadMilliseconds: number | null
  readonly selfTest: { readonly ok: boolean; readonly milliseconds: number } | null
  readonly failure: Failure | null
}

const sentence = 'The harbour will reopen on Monday, the minister said.'
const speaker = 'the minister'

/** Loads the model and reads one sentence with it. Never throws: a failure is what it looks for. */
export const diagnose = async (choice: ReaderChoice): Promise<Diagnosis> => {
  const machine = { hearsay: version, node: process.versions.node, platform: `${process.platform} ${process.arch}` }
  const unknown = { model: null, runtime: null, loadMilliseconds: null, selfTest: null, failure: null }
  try {
    const begun = performance.now()
    const { createReader } = await import('../../create-reader.js')
    const reader = await createReader(choice)
    const loadMilliseconds = since(begun)
    const loaded = { model: { id: reader.modelId, checksums: 'verified' }, runtime: reader.runtime, loadMilliseconds } as const
    try {
      const selfTest = await testReader(reader)
      return { ok: selfTest.ok, ...machine, ...unknown, ...loaded, selfTest }
    } catch (error) {
      return { ok: false, ...machine, ...unknown, ...loaded, failure: describeFailure(error) }
    } finally {
      await reader.close()
    }
  } catch (error) {
    return { ok: false, ...machine, ...unknown, failure: describeFailure(error) }
  }
}

const testReader = async (reader: Reader): Promise<{ ok: boolean; milliseconds: number }> => {
  const begun = performance.now()
  const { document, statements } = await reader.read(sentence)
  const ok = statements.some(({ source }) => source !== null && sliceAll(document.text, source) === speaker)
  return { ok, milliseconds: since(begun) }
}

const since = (begun: number): number => Math.round(performance.now() - begun)
