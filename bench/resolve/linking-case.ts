/** One phrase with a day and what it is to be read as. Made at run time from gazetteers; none is kept. */
import type { Register } from '../../src/model/register.js'

export interface LinkingCase {
  readonly phrase: string
  readonly date: string
  /** What the page is about: first a state that is not meant, then the one that is. */
  readonly countries: readonly string[]
  /** Of the phrase; null: not asked. */
  readonly country: string | null
  readonly sector: string | null
  /** The name of the one who holds the office, as the gazetteer has it; null: not asked. */
  readonly holder: string | null
  /** How the phrase is made: the row of the table. */
  readonly template: string
}

/** Cases from one gazetteer and the register that was built without it. */
export interface LinkingSet {
  readonly source: string
  readonly register: Register
  readonly cases: readonly LinkingCase[]
}
