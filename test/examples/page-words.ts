import { readFileSync } from 'node:fs'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

/** All words of an example's page, furniture too: tags dropped (head, script and style with what they hold) and entities decoded, nothing cleverer. */
export const pageWords = (path: string): string => {
  const bytes = readFileSync(path)
  if (!path.endsWith('.html')) return bytes.toString('utf8')
  const charset = /charset=["']?([\w-]+)/.exec(bytes.toString('latin1'))?.[1] ?? 'utf-8'
  return new TextDecoder(charset, { fatal: true })
    .decode(bytes)
    .replace(/<(head|script|style)\b.*?<\/\1>/gs, '')
    .replace(/<(?!\/?(?:a|b|em|span|strong)\b)[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}
