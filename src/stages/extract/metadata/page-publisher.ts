import { articleNodes } from './article-node.js'
import { resolved, stringOf, typesOf } from './json-ld.js'
import { firstMeta, type PageClues } from './page-clues.js'
import { folded } from './words.js'

/** The outlet that a page names as its publisher, and the step it came from. */
export const pagePublisher = (clues: PageClues): { readonly publisher: string; readonly origin: string } | null => {
  const named = articleNodes(clues.jsonLd)
    .map((node) => stringOf(resolved(node['publisher'], clues.jsonLd)))
    .find((name) => name !== null && isName(name))
  if (named !== undefined && named !== null) return { publisher: named, origin: 'json-ld' }
  const site = firstMeta(clues, [
    'og:site_name',
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'application-name',
    'apple-mobile-web-app-title',
    'copyright',
  ])
  if (site !== null && isName(site)) return { publisher: site, origin: 'meta' }
  const owner = clues.jsonLd
    .filter((node) => typesOf(node).some((type) => /(?:Organization|NewsMediaOrganization|WebSite)$/.test(type)))
    .map((node) => stringOf(node['name']))
    .find((name) => name !== null && isName(name))
  return owner === undefined || owner === null ? null : { publisher: owner, origin: 'json-ld' }
}

const isName = (name: string): boolean => name.length <= 80 && /\p{L}/u.test(name) && !/^https?:/i.test(name)

/** All names that the outlet goes by in the page: for telling them from titles and authors. */
export const outletNames = (clues: PageClues, url: string | null): readonly string[] => {
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url ?? clues.canonicalLink ?? firstMeta(clues, ['og:url']) ?? '')?.[1]?.toLowerCase() ?? null
  const labels = host === null ? [] : host.replace(/^www\d?\./, '').split('.')
  const domain = labels.length >= 2 ? (labels.at(-2)!.length <= 3 && labels.length >= 3 ? labels.at(-3)! : labels.at(-2)!) : null
  const site = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'publisher', 'twitter:site']
    .flatMap((name) => clues.meta.get(name) ?? [])
    .map((name) => name.replace(/^@/, ''))
  const owners = clues.jsonLd
    .filter((node) => typesOf(node).some((type) => /(?:Organization|WebSite|Corporation|LocalBusiness)$/.test(type)))
    .flatMap((node) => [stringOf(node['name']), stringOf(node['alternateName'])])
  const names = [...site, ...owners, pagePublisher(clues)?.publisher ?? null, domain, labels.join('.')]
  return [...new Set(names.filter((name) => name !== null && name.trim().length >= 2) as string[])]
}

/** Whether a text is one of the outlet's names, or says little more than one. */
export const isOutlet = (text: string, outlet: readonly string[]): boolean => {
  const squeezed = squeeze(text)
  return (
    squeezed !== '' &&
    outlet.some(
      (name) =>
        squeeze(name) === squeezed ||
        (squeeze(name).length >= 3 && text.split(/\s+/).length <= 6 && squeezed.startsWith(squeeze(name)) && squeezed.length <= squeeze(name).length * 2),
    )
  )
}

const squeeze = (text: string): string =>
  folded(text)
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|co\.uk|co|io|edu|gov|blog|app|news)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
