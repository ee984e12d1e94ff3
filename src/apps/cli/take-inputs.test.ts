import { describe, expect, it } from 'vitest'
import { harbourReading } from '../../../test/fixtures/harbour-reading.js'
import { HearsayError } from '../../errors.js'
import type { Page } from '../../model/page.js'
import type { Reading } from '../../model/reading.js'
import type { Input } from './inputs.js'
import { type Outcome, type Steps, takeInputs } from './take-inputs.js'

const page: Page = { bytes: new Uint8Array(), format: 'text', url: null, name: null, contentType: null, retrievedAt: null }

async function* named(names: readonly string[], onNext: (name: string) => void = () => undefined): AsyncGenerator<Input> {
  for (const name of names) {
    onNext(name)
    yield { name, kind: 'file' }
  }
}

/** Steps<Reading> that fail on the inputs that have an error. */
const stepsWith = (errors: Readonly<Record<string, unknown>> = {}): Steps<Reading> => ({
  load: async ({ name }) => {
    if (name in errors) throw errors[name]
    return page
  },
  take: async () => harbourReading,
})

const readAll = async (names: readonly string[], steps: Steps<Reading>, signal = new AbortController().signal): Promise<Outcome<Reading>[]> => {
  const outcomes: Outcome<Reading>[] = []
  for await (const outcome of takeInputs(named(names), steps, signal)) outcomes.push(outcome)
  return outcomes
}

describe('takeInputs', () => {
  it('gives a failed input its place among the others', async () => {
    expect(await readAll(['a', 'b', 'c'], stepsWith({ b: new HearsayError('EMPTY_INPUT', 'nothing in it') }))).toEqual([
      { input: 'a', result: harbourReading },
      { input: 'b', failure: { code: 'EMPTY_INPUT', message: 'nothing in it' } },
      { input: 'c', result: harbourReading },
    ])
  })

  it('calls an error without a code a fault of hearsay', async () => {
    const [outcome] = await readAll(['a'], stepsWith({ a: new TypeError('x is undefined') }))
    expect(outcome).toMatchObject({
      failure: { code: 'UNEXPECTED', message: expect.stringMatching(/^TypeError: x is undefined\. This is a fault of hearsay/) as string },
    })
  })

  it.each(['MODEL_MISSING', 'MODEL_DAMAGED', 'MODEL_MISMATCH', 'RUNTIME_MISSING'] as const)('ends the run with %s', async (code) => {
    await expect(readAll(['a', 'b'], stepsWith({ a: new HearsayError(code, 'no model') }))).rejects.toThrow('no model')
  })

  it('takes up an input only when the one before has been delivered', async () => {
    const events: string[] = []
    const inputs = named(['a', 'b'], (name) => events.push(`taken up ${name}`))
    for await (const { input } of takeInputs(inputs, stepsWith(), new AbortController().signal)) events.push(`delivered ${input}`)
    expect(events).toEqual(['taken up a', 'delivered a', 'taken up b', 'delivered b'])
  })

  it('leaves out the input under way when it is stopped', async () => {
    const controller = new AbortController()
    const steps: Steps<Reading> = {
      load: async ({ name }) => {
        if (name === 'b') controller.abort()
        return page
      },
      take: async () => {
        controller.signal.throwIfAborted()
        return harbourReading
      },
    }
    expect(await readAll(['a', 'b', 'c'], steps, controller.signal)).toEqual([{ input: 'a', result: harbourReading }])
  })
})
