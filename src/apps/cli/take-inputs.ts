import type { Page } from '../../model/page.js'
import { type Failure, describeFailure, endsTheRun } from './failure.js'
import type { Input, LostInput } from './inputs.js'

/** What became of one input. */
export type Outcome<Result> = { readonly input: string; readonly result: Result } | { readonly input: string; readonly failure: Failure }

/** The two steps that an input goes through. */
export interface Steps<Result> {
  load(input: Input): Promise<Page>
  take(page: Page, input: Input): Promise<Result>
}

/**
 * Takes inputs one after the other, to read them or to add them; one page is held at a time.
 *
 * A failed input is an outcome. What makes all further reading useless (no model) is thrown; a signal ends the sequence after the last finished input.
 */
export async function* takeInputs<Result>(
  inputs: AsyncIterable<Input | LostInput>,
  steps: Steps<Result>,
  signal: AbortSignal,
): AsyncGenerator<Outcome<Result>> {
  for await (const input of inputs) {
    if (signal.aborted) return
    try {
      if (input.kind === 'lost') throw input.error
      yield { input: input.name, result: await steps.take(await steps.load(input), input) }
    } catch (error) {
      if (signal.aborted) return
      const failure = describeFailure(error)
      if (endsTheRun(failure)) throw error
      yield { input: input.name, failure }
    }
  }
}
