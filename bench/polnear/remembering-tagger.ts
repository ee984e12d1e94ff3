import type { EncodedWindow, Tagger } from '../../src/ports.js'

/**
 * A tagger that asks another one once for each window and each cue, so that many decoding settings can be tried on one pass of the model.
 *
 * Cues are labelled in other company than in one reading, and an int8 graph scales its numbers by the company: figures may differ by some hundredths from those of the command.
 */
export const rememberingTagger = (tagger: Tagger): Tagger => {
  const windows = new Map<string, Promise<EncodedWindow>>()
  const labels = new WeakMap<EncodedWindow, Map<string, Float32Array>>()
  return {
    ...tagger,
    encode: (window) => {
      const key = `${window.ids.join()} ${window.shapes.join()}`
      const known = windows.get(key) ?? tagger.encode(window)
      windows.set(key, known)
      return known
    },
    label: async (window, rows) => {
      const known = labels.get(window) ?? new Map<string, Float32Array>()
      labels.set(window, known)
      const keys = rows.map(({ start, end, from, to }) => `${start} ${end} ${from} ${to}`)
      const wanted = rows.filter((_, number) => !known.has(keys[number] ?? ''))
      const answers = await tagger.label(window, wanted)
      wanted.forEach(({ start, end, from, to }, number) => known.set(`${start} ${end} ${from} ${to}`, Float32Array.from(answers[number] ?? [])))
      return keys.map((key) => known.get(key) ?? new Float32Array())
    },
  }
}

/** The same tagger with other numbers for decoding. */
export const withDecoding = (tagger: Tagger, decoding: Readonly<Record<string, number>>): Tagger => ({
  ...tagger,
  card: { ...tagger.card, decoding: { ...tagger.card.decoding, ...decoding } },
})
