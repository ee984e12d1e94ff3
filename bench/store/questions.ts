/** Questions drawn from what is put into the record: as uneven as the record itself, words and speakers that are everywhere and such that are nowhere else. */
import type { Reading } from '../../src/model/reading.js'
import type { WhoQuery } from '../../src/model/who-query.js'
import { createChance, type Chance } from './chance.js'

export interface Questions {
  readonly who: readonly WhoQuery[]
  readonly verbatim: readonly string[]
  readonly altered: readonly string[]
  readonly absent: readonly string[]
  /** The id of a statement that carries the quotation that 500 pages have. */
  readonly traced: string
}

interface Drawn {
  readonly words: readonly string[]
  readonly speaker: string
  readonly day: string | null
}

const drawnAtMost = 1000
const quoteLength = 20

/** Looks at pages as they go by and keeps statements, each with the same chance (Vitter's reservoir). */
export class QuestionDrawer {
  readonly #drawn: Drawn[] = []
  readonly #chance: Chance = createChance(7)
  #seen = 0
  #traced = ''

  see({ reading: { document, statements } }: { readonly reading: Pick<Reading, 'document' | 'statements'> }): void {
    if (this.#seen === 0) this.#traced = statements[0]?.id ?? ''
    for (const { content, speakers } of statements) {
      this.#seen += 1
      const place = this.#drawn.length < drawnAtMost ? this.#drawn.length : Math.floor(this.#chance.next() * this.#seen)
      if (place >= drawnAtMost) continue
      const words = document.text.slice(content[0].start + 1, content[0].end - 2).split(' ')
      this.#drawn[place] = { words, speaker: speakers[0]?.actor ?? speakers[0]?.name ?? '', day: document.publishedAt }
    }
  }

  questions(): Questions {
    const chance = this.#chance
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance.next() * items.length)]!
    const who = this.#drawn.map(({ words, speaker, day }): WhoQuery => {
      const asked = Array.from({ length: 1 + Math.floor(chance.next() * 3) }, () => pick(words)).join(' ')
      const around = Date.parse(day ?? '2020-06-01')
      const width = 86_400_000 * Math.ceil(30 * 2 ** (chance.next() * 6))
      const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10)
      // One in ten asks for another speaker than the one who said it, mostly in vain.
      return { words: asked, speaker: chance.share(0.1) ? pick(this.#drawn).speaker : speaker, since: dayAt(around - width), until: dayAt(around + width) }
    })
    const quotes = this.#drawn.filter(({ words }) => words.length >= quoteLength).map(({ words }) => words.slice(0, quoteLength))
    const third = Math.floor(quotes.length / 3)
    return {
      who,
      verbatim: quotes.slice(0, third).map((words) => words.join(' ')),
      altered: quotes.slice(third, 2 * third).map((words) => words.with(1 + Math.floor(chance.next() * (quoteLength - 2)), 'quite').join(' ')),
      absent: quotes.slice(2 * third).map((words) => words.map(() => pick(pick(this.#drawn).words)).join(' ')),
      traced: this.#traced,
    }
  }
}
