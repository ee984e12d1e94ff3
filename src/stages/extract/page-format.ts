import type { Page, PageFormat } from '../../model/page.js'

/** The format of a page: as asked, else by the declared type, the name's ending, and the content. */
export const pageFormat = (page: Pick<Page, 'format' | 'name' | 'url' | 'contentType'>, text: string): PageFormat => {
  if (page.format !== 'auto') return page.format
  const byType = formatOfType(page.contentType)
  if (byType === 'html' || byType === 'markdown') return byType
  const byName = formatOfName(page.name) ?? formatOfName(page.url?.replace(/[?#].*$/s, '') ?? null)
  return byName ?? byType ?? formatOfContent(text)
}

const formatOfType = (contentType: string | null): PageFormat | null => {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'markdown'
  return type === 'text/plain' ? 'text' : null
}

const endings: Readonly<Record<string, PageFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  txt: 'text',
  text: 'text',
}

const formatOfName = (name: string | null): PageFormat | null => endings[/\.([a-z]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? ''] ?? null

const formatOfContent = (text: string): PageFormat => {
  const head = text.slice(0, 20_000)
  if (/^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|meta|div|p|h1|section|main|title)\b/i.test(head))
    return 'html'
  if ((head.match(/<\/(?:p|div|h[1-6]|article|section|body|ul|span|a)>/gi)?.length ?? 0) >= 3) return 'html'
  const marks = [
    /^---\r?\n(?:[\w-]+:.*\r?\n)/,
    /^#{1,6} \S/m,
    /\[[^\]\n]+\]\([^)\s]+\)/,
    /^(?:> .*|```.*)$/m,
    /^(?:[-*+] |\d+\. )\S/m,
    /(?:^|\s)\*\*[^*\n]+\*\*/,
  ]
  const found = marks.filter((mark) => mark.test(head)).length
  return marks[0]!.test(head) || (found >= 2 && (marks[1]!.test(head) || marks[2]!.test(head))) ? 'markdown' : 'text'
}
