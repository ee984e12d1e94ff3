/** Documents of GUM with their mentions, from CoNLL-U: text, spans in UTF-16 code units, kinds and clusters. Paragraphs are lines. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.js'
import { sharedPath } from '../shared-data.js'

export type GumKind = 'person' | 'organization' | 'place' | 'other'

export interface GumMention extends Span {
  readonly kind: GumKind
  readonly cluster: number
  /** Part of speech of the mention's syntactic head: PRON, PROPN, NOUN, … */
  readonly headPart: string
}

export interface GumDocument {
  readonly name: string
  readonly text: string
  readonly sentences: readonly Span[]
  readonly mentions: readonly GumMention[]
}

/** All documents that are there, in the order of their names. */
export const gumDocuments = (): readonly GumDocument[] => {
  const root = sharedPath('corpora/gum')
  return ['dev', 'train']
    .flatMap((part) => readdirSync(join(root, part)).map((file) => join(root, part, file)))
    .filter((path) => path.endsWith('.conllu'))
    .toSorted((a, b) => (a.slice(a.lastIndexOf('/')) < b.slice(b.lastIndexOf('/')) ? -1 : 1))
    .map((path) => readGum(path.slice(path.lastIndexOf('/') + 1, -'.conllu'.length), readFileSync(path, 'utf8')))
}

interface Token extends Span {
  readonly columns: readonly string[]
  readonly sentence: number
}

const readGum = (name: string, conllu: string): GumDocument => {
  let text = ''
  let sentence: { columns: readonly string[]; space: boolean }[] = []
  let paragraphPending = false
  let gluedTo = 0
  let spaceAfter = true
  const tokens: Token[] = []
  const sentences: Span[] = []
  const endSentence = (): void => {
    if (sentence.length === 0) return
    if (text !== '') text = text.trimEnd() + (paragraphPending ? '\n' : ' ')
    paragraphPending = false
    const first = tokens.length
    const start = text.length
    for (const { columns, space } of sentence) {
      const form = columns[1] ?? ''
      tokens.push({ start: text.length, end: text.length + form.length, columns, sentence: first })
      text += form + (space ? ' ' : '')
    }
    sentences.push({ start, end: text.trimEnd().length })
    sentence = []
  }
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_block')) {
      endSentence()
      paragraphPending = true
    } else if (line === '') {
      endSentence()
      gluedTo = 0
    } else if (!line.startsWith('#')) {
      const columns = line.split('\t')
      const noSpace = columns[9]?.includes('SpaceAfter=No') ?? false
      if (columns[0]?.includes('-')) {
        gluedTo = Number(columns[0].split('-')[1])
        spaceAfter = !noSpace
      } else if (/^\d+$/.test(columns[0] ?? '')) {
        const number = Number(columns[0])
        sentence.push({ columns, space: !(number < gluedTo || noSpace || (number === gluedTo && !spaceAfter)) })
      }
    }
  }
  endSentence()
  return { name, text: text.trimEnd(), sentences, mentions: mentionsOf(tokens) }
}

const mentionsOf = (tokens: readonly Token[]): readonly GumMention[] => {
  const open = new Map<number, { first: number; kind: string }[]>()
  const found: GumMention[] = []
  const close = (cluster: number, last: number): void => {
    const mention = open.get(cluster)?.pop()
    if (mention) found.push(mentionOf(tokens, mention.first, last, mention.kind, cluster))
  }
  tokens.forEach(({ columns }, number) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(columns[9] ?? '')?.[1]
    if (entity === undefined) return
    const singles: number[] = []
    for (const [, opened, single, closed] of entity.matchAll(/\(([^()]+)(\))?|(\d+(?:\[\d+\/\d+\])?)\)/g)) {
      if (opened !== undefined) {
        const [id = '', kind = ''] = opened.split('-')
        if (id.includes('[')) continue
        const cluster = Number(id)
        open.set(cluster, [...(open.get(cluster) ?? []), { first: number, kind }])
        if (single !== undefined) singles.push(cluster)
      } else if (closed !== undefined && !closed.includes('[')) {
        close(Number(closed), number)
      }
    }
    for (const cluster of singles) close(cluster, number)
  })
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

const mentionOf = (tokens: readonly Token[], first: number, last: number, kind: string, cluster: number): GumMention => {
  const base = tokens[first]?.sentence ?? 0
  let head = last
  for (let number = first; number <= last; number += 1) {
    const governor = Number(tokens[number]?.columns[6])
    if (governor === 0 || base + governor - 1 < first || base + governor - 1 > last) {
      head = number
      break
    }
  }
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    kind: kind === 'person' || kind === 'organization' || kind === 'place' ? kind : 'other',
    cluster,
    headPart: tokens[head]?.columns[3] ?? '',
  }
}
