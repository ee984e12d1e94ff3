import type { InputOptions } from './input-options.js'
import type { ReaderChoice } from './shared-options.js'
import type { StoreChoice } from './store-option.js'

/** What `hearsay add` was asked for. */
export interface AddOptions extends ReaderChoice, InputOptions, StoreChoice {
  readonly json?: true
}
