import type { Block } from '../../model/block.js'
import type { DocumentLink } from '../../model/document-link.js'
import type { OriginField } from '../../model/document.js'
import type { Note } from '../../model/note.js'
import type { PageFormat } from '../../model/page.js'
import { entryText } from './entry-text.js'
import { htmlBlocks } from './html/html-blocks.js'
import { parseHtml } from './html/parse-html.js'
import { primaryLanguage } from './language/document-language.js'
import { linkAddress, linkLimits } from './link-address.js'
import { frontMatter } from './markdown/front-matter.js'
import { frontMatterParticulars } from './markdown/markdown-particulars.js'
import { markdownLinks } from './markdown/markdown-links.js'
import { markdownUnits } from './markdown/markdown-units.js'
import { htmlParticulars } from './metadata/html-particulars.js'
import type { Particulars } from './particulars.js'
import { textUnits } from './plain/text-units.js'
import { textParticulars } from './text-particulars.js'
import { unitBlocks } from './unit-blocks.js'

/** Text, blocks and particulars of a page, whatever its format. */
export interface PageContent {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly DocumentLink[]
  readonly particulars: Particulars
  readonly notes: readonly Note[]
}

/** The content of a decoded page. */
export const pageContent = (format: PageFormat, input: string, url: string | null): PageContent =>
  format === 'html' ? htmlContent(input, url) : format === 'markdown' ? markdownContent(input, url) : textContent(input)

const htmlContent = (input: string, url: string | null): PageContent => {
  const { tree, notes } = parseHtml(input)
  const { particulars, notes: particularNotes } = htmlParticulars(tree, url)
  const blocks: Block[] = []
  const links: DocumentLink[] = []
  const base = url ?? particulars.canonicalUrl
  let joined = ''
  for (const block of htmlBlocks(tree, { title: particulars.title, url })) {
    const words = block.text.trim()
    if (words === '') continue
    const start = joined === '' ? 0 : joined.length + 2
    joined += joined === '' ? words : `\n\n${words}`
    blocks.push({ kind: block.kind, start, end: start + words.length })
    const shift = start - (block.text.length - block.text.trimStart().length)
    for (const anchor of block.anchors) {
      const address = links.length < linkLimits.links ? linkAddress(anchor.href, base) : null
      if (address !== null) links.push({ start: anchor.start + shift, end: anchor.end + shift, url: address })
    }
  }
  const { text, notes: characterNotes } = entryText(joined)
  return { text, blocks, links, particulars, notes: [...notes, ...particularNotes, ...characterNotes] }
}

const textContent = (input: string): PageContent => {
  const { text, notes } = entryText(input)
  const units = textUnits(text)
  const blocks = unitBlocks(text, units)
  const particulars = { ...textParticulars(text, units, blocks), canonicalUrl: null, language: null }
  return { text, blocks, links: [], particulars: { ...particulars, origins: originsOf(particulars, 'text') }, notes }
}

const markdownContent = (input: string, url: string | null): PageContent => {
  const { text, notes } = entryText(input)
  const front = frontMatter(text)
  const units = markdownUnits(text, front.end)
  const blocks = unitBlocks(text, units)
  const declared = frontMatterParticulars(front)
  const told = textParticulars(text, units, blocks)
  const particulars = {
    title: declared.title ?? told.title,
    authors: declared.authors.length > 0 ? declared.authors : told.authors,
    publisher: declared.publisher ?? told.publisher,
    publishedAt: declared.publishedAt ?? told.publishedAt,
    modifiedAt: declared.modifiedAt ?? told.modifiedAt,
    canonicalUrl: declared.canonicalUrl,
    language: primaryLanguage(declared.language),
  }
  const origins = { ...originsOf(particulars, 'text'), ...originsOf({ ...declared, language: particulars.language }, 'front-matter') }
  return { text, blocks, links: markdownLinks(text, blocks, url ?? particulars.canonicalUrl), particulars: { ...particulars, origins }, notes }
}

/** The same origin for each field that is given. */
const originsOf = (fields: Omit<Particulars, 'origins'>, origin: string): Partial<Record<OriginField, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === null || (Array.isArray(value) && value.length === 0) ? [] : [[name, origin]])),
  )
