import type { Fragments } from './span.js'

/**
 * Where the words of a statement stand in another version of its page. `exact`: at the same offsets with the same words around, or the only place with both words and
 * surroundings. `moved`: the words stand in one place only, elsewhere. `normalised`: in one place only, with other marks, case or white space. `ambiguous`: in several
 * places that fit equally well. `missing`: nowhere. Never a guess.
 */
export type AnchorState = 'exact' | 'moved' | 'normalised' | 'ambiguous' | 'missing'

/** A statement's content, looked for in a newer version of its page. */
export interface Anchor {
  readonly statementId: string
  readonly state: AnchorState
  /** UTF-16 spans in the newer version's text; null where ambiguous or missing. */
  readonly content: Fragments | null
}
