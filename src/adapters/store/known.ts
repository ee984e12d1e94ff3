import type { KnownActor } from './known-actor.js'

/** Values that are looked up by something. */
interface Shelf<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): void
}

/**
 * Rows that never change once they are written, by what names them and by number, so that most writes and reads need not ask for them.
 *
 * They stay right while other processes write: what is here is in the record and stays there until something is forgotten, and what is not here is looked for in the record.
 */
export interface Known {
  readonly actorByKey: Shelf<string, KnownActor>
  readonly actorByNumber: Shelf<number, KnownActor>
  readonly labelByText: Shelf<string, number>
  readonly labelByNumber: Shelf<number, string>
  readonly publisherByName: Shelf<string, number>
  /** Names of an actor, by its number: not all of them, maybe. */
  readonly names: Shelf<number, readonly string[]>
}

/** What a store knows, and what a write under way adds to it. */
export interface Knowledge {
  readonly known: Known
  /** For one write, which `settle` makes known once it is kept. One write at a time. */
  draft(): { readonly known: Known; settle(): void }
  /** Forgets all where what was forgotten in the record, in a word, is not what it was the last time: another process may have taken names from rows that are known. */
  heed(forgotten: string): void
  /** Forgets all. */
  empty(): void
}

/** Rows of a kind that are held at most: memory must not grow with the record. */
const heldRows = 20_000

/** A shelf that is emptied when it is full: what it had is looked for in the record again. */
const boundedShelf = <Key, Value>(): Shelf<Key, Value> & { clear(): void } => {
  const held = new Map<Key, Value>()
  return {
    get: (key) => held.get(key),
    set: (key, value) => {
      if (held.size >= heldRows) held.clear()
      held.set(key, value)
    },
    clear: () => held.clear(),
  }
}

export const nothingKnown = (): Knowledge => {
  const shelves = {
    actorByKey: boundedShelf<string, KnownActor>(),
    actorByNumber: boundedShelf<number, KnownActor>(),
    labelByText: boundedShelf<string, number>(),
    labelByNumber: boundedShelf<number, string>(),
    publisherByName: boundedShelf<string, number>(),
    names: boundedShelf<number, readonly string[]>(),
  }
  let heeded: string | null = null
  const empty = (): void => {
    for (const shelf of Object.values(shelves)) shelf.clear()
  }
  return {
    known: shelves,
    empty,
    heed(forgotten) {
      if (heeded !== forgotten) empty()
      heeded = forgotten
    },
    draft() {
      const settling: (() => void)[] = []
      const layer = <Key, Value>(below: Shelf<Key, Value>): Shelf<Key, Value> => {
        // What a write has met it meets again: a short shelf is looked through faster than a long one.
        const met = new Map<Key, Value>()
        const added: (readonly [Key, Value])[] = []
        settling.push(() => {
          for (const [key, value] of added) below.set(key, value)
        })
        return {
          get(key) {
            const near = met.get(key)
            if (near !== undefined) return near
            const value = below.get(key)
            if (value !== undefined) met.set(key, value)
            return value
          },
          set(key, value) {
            met.set(key, value)
            added.push([key, value])
          },
        }
      }
      const known: Known = {
        actorByKey: layer(shelves.actorByKey),
        actorByNumber: layer(shelves.actorByNumber),
        labelByText: layer(shelves.labelByText),
        labelByNumber: layer(shelves.labelByNumber),
        publisherByName: layer(shelves.publisherByName),
        names: layer(shelves.names),
      }
      return { known, settle: () => settling.forEach((each) => each()) }
    },
  }
}

export const rememberActor = (known: Known, actor: KnownActor): void => {
  known.actorByKey.set(actor.key, actor)
  known.actorByNumber.set(actor.number, actor)
}

/** Remembers a name; false where it was known. */
export const rememberName = (known: Known, { actor, name }: { readonly actor: number; readonly name: string }): boolean => {
  const names = known.names.get(actor) ?? []
  if (names.includes(name)) return false
  known.names.set(actor, [...names, name])
  return true
}

export const rememberLabel = (known: Known, number: number, text: string): void => {
  known.labelByText.set(text, number)
  known.labelByNumber.set(number, text)
}
