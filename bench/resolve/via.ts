/** Precision and recall of the links between speaker and page, on gold attributions, against each of two annotators. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { statementId } from '../../src/model/id.js'
import { overlaps, type Span } from '../../src/model/span.js'
import type { Attribution } from '../../src/model/statement.js'
import { chainsOf } from '../../src/stages/resolve/chain/index.js'
import { devArticles, unitsBy, type Article } from '../polnear/articles.js'
import { documentOf } from '../polnear/documents.js'

/** How many links were found, how many of them share words with one of the gold's, how many there are, and how many of those were found. */
export interface ViaCounts {
  readonly found: number
  readonly right: number
  readonly gold: number
  readonly met: number
}

export interface ViaFigures {
  readonly annotator: 'a' | 'b'
  /** Lines of the gold counted from nought: the rules were made on the even ones. */
  readonly lines: 'even' | 'odd'
  readonly counts: ViaCounts
}

interface Item {
  readonly name: string
  readonly cue: readonly (readonly [number, number])[]
  readonly via: readonly (readonly [number, number])[]
}

/** Measures chains against bench/gold/resolve/roles-a.jsonl and -b: a link is right where it shares words with one of the gold's. Links of datelines are left out, as in the gold. */
export const measureVia = (onMiss: (message: string) => void = () => undefined): readonly ViaFigures[] => {
  const articles = new Map(devArticles().map((article) => [article.name, article]))
  const readings = new Map<string, ReturnType<typeof readingOf>>()
  return (['a', 'b'] as const).flatMap((annotator) => {
    const items = readFileSync(join(import.meta.dirname, `../gold/resolve/roles-${annotator}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Item)
    return (['even', 'odd'] as const).map((lines): ViaFigures => {
      const counts = { found: 0, right: 0, gold: 0, met: 0 }
      items.forEach((item, number) => {
        if (number % 2 !== (lines === 'even' ? 0 : 1)) return
        const article = articles.get(item.name)
        if (!article) throw new Error(`no article ${item.name}`)
        const reading = readings.get(item.name) ?? readingOf(article)
        readings.set(item.name, reading)
        const toUnits = unitsBy(article.offsets)
        const spanOf = ([start, end]: readonly [number, number]): Span => toUnits({ start, end })
        const [cue] = item.cue.map(spanOf)
        const gold = item.via.map(spanOf)
        const found = cue ? reading.linksAt(cue) : []
        const wrong = found.filter((span) => !gold.some((other) => overlaps(span, other)))
        const missed = gold.filter((span) => !found.some((other) => overlaps(span, other)))
        counts.found += found.length
        counts.right += found.length - wrong.length
        counts.gold += gold.length
        counts.met += gold.length - missed.length
        const wordsOf = ({ start, end }: Span): string => article.text.slice(start, end)
        if (annotator === 'a' && lines === 'even' && cue && wrong.length + missed.length > 0)
          onMiss(
            `${number} ${wordsOf({ start: cue.start - 100, end: cue.end + 100 })} | ${wordsOf(cue)} | wrong: ${wrong.map(wordsOf).join(', ')} | missed: ${missed.map(wordsOf).join(', ')}`,
          )
      })
      return { annotator, lines, counts }
    })
  })
}

const readingOf = (article: Article) => {
  const document = documentOf(article)
  const attributions = article.gold.flatMap(({ source, cue, content }): Attribution[] => {
    const parts = { source: source as Attribution['source'], cue: cue as Attribution['cue'], content: content as unknown as Attribution['content'] }
    const id = statementId(document.id, cue, content)
    return [
      {
        ...parts,
        source: source.length > 0 ? parts.source : null,
        cue: cue.length > 0 ? parts.cue : null,
        id,
        documentId: document.id,
        form: 'indirect',
        within: null,
        placedIn: 'body',
        quoted: [],
        confidence: 1,
        modelId: 'gold',
      },
    ]
  })
  const { links } = chainsOf(document, attributions)
  return {
    linksAt: (cue: Span): readonly Span[] => {
      const attribution = attributions.find((each) => each.cue?.some((piece) => overlaps(piece, cue)))
      return (attribution ? (links.get(attribution.id) ?? []) : []).filter(({ kind }) => kind !== 'dateline').map(({ span }) => span)
    },
  }
}

if (process.argv[1] === import.meta.filename) for (const figures of measureVia(console.error)) console.log(JSON.stringify(figures))
