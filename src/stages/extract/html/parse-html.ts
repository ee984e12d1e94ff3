import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type ParserOptions, type Token } from 'parse5'
import type { Note } from '../../../model/note.js'

/** How much of a page is parsed. What is beyond is left out or flattened, with a note. */
export interface MarkupLimits {
  /** UTF-16 code units of markup. */
  readonly length: number
  /** Elements inside one another; deeper ones leave their content to the deepest that is kept. */
  readonly depth: number
  /** Elements of the tree; the rest of the page is left out. */
  readonly elements: number
  /** Attributes of one tag. */
  readonly attributes: number
}

/** Ten times the largest news page seen. */
const markupLimits: MarkupLimits = { length: 5_000_000, depth: 256, elements: 200_000, attributes: 256 }

/** A page as an HTML parser builds it, and what had to be cut. */
export interface ParsedHtml {
  readonly tree: DefaultTreeAdapterTypes.Document
  readonly notes: readonly Note[]
}

/**
 * The page's tree as the HTML standard builds it (https://html.spec.whatwg.org/multipage/parsing.html), within `limits`.
 *
 * Never throws. The limits hold while the tree is built: time stays about linear in the length of the markup, and the tree is safe to walk recursively.
 */
export const parseHtml = (html: string, limits: MarkupLimits = markupLimits): ParsedHtml => {
  const parser = new CappedParser(limits)
  if (html.length > limits.length) parser.cuts.add(`markup after ${limits.length} characters`)
  parser.tokenizer.write(html.slice(0, limits.length), true)
  const notes: readonly Note[] =
    parser.cuts.size === 0 ? [] : [{ code: 'MARKUP_CAPPED', message: `The page's markup goes beyond what is read; left out: ${[...parser.cuts].join(', ')}.` }]
  return { tree: parser.document, notes }
}

/** Elements that hold characters only: what is inside them would turn into text of the page if their tags were dropped. */
const rawTextElements: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe', 'noembed', 'noframes', 'xmp'])

class CappedParser extends Parser<DefaultTreeAdapterMap> {
  readonly cuts: Set<string> = new Set()
  readonly #limits: MarkupLimits
  readonly #droppedTags: Map<string, number> = new Map()

  constructor(limits: MarkupLimits) {
    let elements = 0
    const createElement: typeof defaultTreeAdapter.createElement = (...parts) => {
      elements += 1
      if (elements === limits.elements) {
        this.cuts.add(`everything after ${limits.elements} elements`)
        this.tokenizer.pause()
      }
      return defaultTreeAdapter.createElement(...parts)
    }
    const options: ParserOptions<DefaultTreeAdapterMap> = { treeAdapter: { ...defaultTreeAdapter, createElement } }
    super(options)
    this.#limits = limits
  }

  override onStartTag(token: Token.TagToken): void {
    if (token.attrs.length > this.#limits.attributes) {
      token.attrs.length = this.#limits.attributes
      this.cuts.add(`attributes after ${this.#limits.attributes} in one tag`)
    }
    if (this.#isDeep() && !rawTextElements.has(token.tagName)) {
      this.#droppedTags.set(token.tagName, (this.#droppedTags.get(token.tagName) ?? 0) + 1)
      this.cuts.add(`tags deeper than ${this.#limits.depth} elements`)
      return
    }
    super.onStartTag(token)
  }

  override onEndTag(token: Token.TagToken): void {
    const dropped = this.#droppedTags.get(token.tagName) ?? 0
    if (dropped === 0) super.onEndTag(token)
    else this.#droppedTags.set(token.tagName, dropped - 1)
  }

  /** Formatting elements that were left open count too: the parser opens all of them again in each new paragraph. */
  #isDeep(): boolean {
    if (this.openElements.depth >= this.#limits.depth) return true
    let left = this.#limits.depth / 4
    for (let entry = this.activeFormattingElements.newest; entry !== null && left > 0; entry = entry.older) left -= 1
    return left === 0
  }
}
