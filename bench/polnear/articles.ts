/** PolNeAR's development articles with their gold, as ../shared keeps them (brat standoff, code points). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.js'
import { offsetsOf, type Offsets } from '../../src/text/offsets.js'
import { sharedPath } from '../shared-data.js'
import { mapRoles, type Roles } from './roles.js'

export interface Article {
  /** The file's name without `.txt`. */
  readonly name: string
  readonly path: string
  readonly text: string
  readonly offsets: Offsets
  /** Outermost attributions of the first annotator; those without content are left out, as in the scorer. */
  readonly gold: readonly Roles[]
}

/** Where the texts lie. */
export const textFolder = (): string => sharedPath('corpora/polnear/dev/text')

/** The development articles in the order of their names. */
export const devArticles = (): readonly Article[] => {
  const texts = textFolder()
  const annotations = sharedPath('corpora/polnear/dev/attributions')
  const files = readdirSync(annotations)
    .filter((file) => file.endsWith('.ann'))
    .toSorted()
  return readdirSync(texts)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => {
      const name = file.slice(0, -'.txt'.length)
      const annotation = files.find((candidate) => candidate.slice(0, candidate.lastIndexOf('_')) === name)
      if (annotation === undefined) return []
      const path = join(texts, file)
      const text = readFileSync(path, 'utf8')
      const offsets = offsetsOf(text)
      const gold = attributionsOf(readFileSync(join(annotations, annotation), 'utf8'))
      return [{ name, path, text, offsets, gold: gold.map((roles) => mapRoles(roles, unitsBy(offsets))) }]
    })
}

/** Converts spans from code points. */
export const unitsBy =
  (offsets: Offsets) =>
  ({ start, end }: Span): Span => ({ start: offsets.toUnits(start), end: offsets.toUnits(end) })

/** Converts spans to code points. */
export const codePointsBy =
  (offsets: Offsets) =>
  ({ start, end }: Span): Span => ({ start: offsets.toCodePoints(start), end: offsets.toCodePoints(end) })

const attributionsOf = (annotation: string): readonly Roles[] => {
  const lines = annotation.split('\n')
  const spans = new Map<string, readonly Span[]>()
  for (const line of lines) {
    const [, id, places] = /^(T\d+)\t\w+ ([\d; ]+)\t/.exec(line) ?? []
    if (id && places) spans.set(id, places.split(';').map(spanOf))
  }
  return lines
    .flatMap((line) => /^E\d+\t(.*)$/.exec(line)?.slice(1) ?? [])
    .map((event) =>
      event
        .trim()
        .split(/\s+/)
        .map((part) => part.split(':')),
    )
    .filter(([head]) => head?.[0]?.startsWith('Attribution'))
    .map(([, ...parts]) => {
      const piecesOf = (role: string): readonly Span[] =>
        parts
          .filter(([label]) => label?.replace(/\d+$/, '').toLowerCase() === role)
          .flatMap(([, id]) => spans.get(id ?? '') ?? [])
          .toSorted((a, b) => a.start - b.start || a.end - b.end)
      return { source: piecesOf('source'), cue: piecesOf('cue'), content: piecesOf('content') }
    })
    .filter(({ content }) => content.length > 0)
}

const spanOf = (place: string): Span => {
  const [start = 0, end = 0] = place.split(' ').map(Number)
  return { start, end }
}
