import type { Block } from '../../model/block.js'
import type { Document } from '../../model/document.js'
import { contains, type Span } from '../../model/span.js'
import { overlapFinder } from '../../text/overlap-finder.js'
import { isFragments, type Candidate } from './candidate.js'

/** "NAME: words", as interviews and transcripts have it: a name of up to five words, or one letter for question and answer. */
const turnStart =
  /^(?:\*\*|__)?((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|of|de|van|von|the|al|bin)){0,4})(?:\*\*|__)?(:)(?:\*\*|__)?\s+(?=\S)/u
/** Fewer are labels of something else. */
const fewestTurns = 4
const confidence = 0.9
const modelId = 'speaker-turns-1'

/**
 * The turns of an interview or transcript: source the name, cue the colon, content all up to the next turn.
 *
 * A document has turns where at least four of its paragraphs begin with a name and a colon, and two names at least come back.
 */
export const speakerTurns = ({ text, blocks }: Document): readonly Candidate[] => {
  const turns = blocks.flatMap((block, number) => {
    const match = block.kind === 'paragraph' || block.kind === 'quotation' || block.kind === 'list' ? turnStart.exec(text.slice(block.start, block.end)) : null
    return match ? [{ block, number, name: match[1] ?? '', match }] : []
  })
  const names = turns.map((turn) => turn.name)
  const comingBack = new Set(repeated(names))
  if (turns.length < fewestTurns || comingBack.size < 2) return []
  return turns.flatMap(({ block, number, name, match }, turn) => {
    if (!comingBack.has(name)) return []
    const nameStart = block.start + match[0].indexOf(name)
    const colon = block.start + match[0].indexOf(':', match[0].indexOf(name) + name.length)
    const next = turns[turn + 1]?.number
    // After the last turn nothing tells where its speaker ends.
    const carriedOn = next === undefined ? [] : goingOn(blocks.slice(number + 1, next))
    const content: readonly Span[] = [{ start: block.start + match[0].length, end: block.end }, ...carriedOn]
    if (!isFragments(content)) return []
    return [{ source: [{ start: nameStart, end: nameStart + name.length }], cue: { start: colon, end: colon + 1 }, content, inner: false, confidence, modelId }]
  })
}

const repeated = (names: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return names.filter((name) => seen.size === seen.add(name).size)
}

const goingOn = (blocks: readonly Block[]): readonly Span[] => {
  const stop = blocks.findIndex((block) => block.kind !== 'paragraph' && block.kind !== 'quotation' && block.kind !== 'list')
  return (stop < 0 ? blocks : blocks.slice(0, stop)).map(({ start, end }) => ({ start, end }))
}

/** The candidates that do not take a turn's name or colon for something else. */
export const besideTurns = (candidates: readonly Candidate[], turns: readonly Candidate[]): readonly Candidate[] => {
  const heads = turns.map((turn) => ({ start: turn.source[0]?.start ?? turn.cue.start, end: turn.cue.end }))
  const headsAt = overlapFinder(heads, (head) => [head])
  return candidates.filter(({ cue }) => !headsAt(cue).some((number) => heads[number] && contains(heads[number], cue)))
}
